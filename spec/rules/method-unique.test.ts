import { testRule } from './testing-rule.ts';

testRule('method-unique', [
  [
    'two owners',
    ({ paths }) => (paths['/things'].post['x-refold-method'] = 'list'),
    ['createThing: things.list is taken by listThings. Rename one of them.'],
  ],
  [
    'the same method of another resource',
    ({ paths }) => Object.assign(paths['/things'].post, { 'x-refold-resource': 'others', 'x-refold-method': 'list' }),
    [],
  ],
]);
