import { testRule } from './testing-rule.ts';

testRule('examples-present', [
  [
    'a response without one',
    ({ paths }) => delete paths['/things'].post.responses['200'].content['application/json'].examples,
    ['createThing: response 200 has no example. Add one under `examples`.'],
  ],
  [
    'a request without one',
    ({ paths }) => (paths['/things'].post.requestBody.content['application/json'].examples = {}),
    ['createThing: the request body has no example. Add one under `examples`.'],
  ],
  [
    'a request without content',
    ({ paths }) => (paths['/things'].post.requestBody.content = {}),
    ['createThing: requestBody has no content. Add a media type.'],
  ],
  [
    'a shared response without one',
    ({ components }) => delete components.responses.Unauthorized.content['application/json'].examples,
    [
      'listThings: response 401 has no example. Add one under `examples`.',
      'createThing: response 401 has no example. Add one under `examples`.',
    ],
  ],
  ['a response without content', ({ paths }) => delete paths['/things'].post.responses['200'].content, []],
]);
