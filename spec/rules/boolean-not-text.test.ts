import { testRule } from './testing-rule.ts';

testRule('boolean-not-text', [
  [
    'both values',
    ({ paths }) => (paths['/things'].get.parameters[0].schema = { type: 'string', enum: ['true', 'false'] }),
    ['The values true and false are texts here. Write type: boolean.'],
  ],
  [
    'other values',
    ({ paths }) => (paths['/things'].get.parameters[0].schema = { type: 'string', enum: ['on', 'off'] }),
    [],
  ],
]);
