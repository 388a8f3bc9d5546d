import { testRule } from './testing-rule.ts';

const parameter = (name: string, place: string) => ({
  name,
  in: place,
  description: 'A key.',
  schema: { type: 'string' },
});

testRule('no-credential-parameters', [
  [
    'an API key',
    ({ paths }) => paths['/things'].get.parameters.push(parameter('X-API-Key', 'header')),
    ['The header X-API-Key is a credential, not a parameter. Remove it and use security.'],
  ],
  [
    'a bearer token',
    ({ paths }) => (paths['/things/{id}'].parameters = [parameter('Authorization', 'header')]),
    ['The header Authorization is a credential, not a parameter. Remove it and use security.'],
  ],
  [
    'a query of that name',
    ({ paths }) => paths['/things'].get.parameters.push(parameter('authorization', 'query')),
    [],
  ],
]);
