import { testRule } from './testing-rule.ts';

testRule('example-names', [
  [
    "another operation's example",
    ({ paths }) =>
      (paths['/things'].post.responses['200'].content['application/json'].examples.created.$ref =
        '#/components/examples/deleteThing.200'),
    [
      'createThing: the example created must be a reference to createThing.200 or createThing.200.created. Move or rename it.',
    ],
  ],
  [
    'an inline example',
    ({ paths }) =>
      (paths['/things'].post.requestBody.content['application/json'].examples = {
        minimal: { value: { name: 'one' } },
      }),
    [
      'createThing: the example minimal must be a reference to createThing.request or createThing.request.minimal. Move or rename it.',
    ],
  ],
]);
