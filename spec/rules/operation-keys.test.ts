import { testRule } from './testing-rule.ts';

testRule('operation-keys', [
  [
    'a missing key',
    ({ paths }) => delete paths['/things'].get['x-refold-retry'],
    ['listThings: x-refold-retry is missing. Add it.'],
  ],
  [
    'a misspelt key',
    ({ paths }) => (paths['/things'].get['x-refold-page'] = {}),
    ['listThings: x-refold-page is not a key of ours. Remove or correct it.'],
  ],
  [
    'an unknown value',
    ({ paths }) => (paths['/things'].get['x-refold-scope'] = 'org'),
    ['listThings: x-refold-scope must be one of organization, linked-account, public.'],
  ],
  [
    'a body that is neither whole nor in fields',
    ({ paths }) => (paths['/things'].post['x-refold-body'] = 'spread'),
    ['createThing: x-refold-body must be one of fields.'],
  ],
  ['a body in fields', ({ paths }) => (paths['/things'].post['x-refold-body'] = 'fields'), []],
  [
    'a name with a dash',
    ({ paths }) => (paths['/things'].get['x-refold-method'] = 'list-all'),
    ['listThings: x-refold-method must be in camelCase.'],
  ],
]);
