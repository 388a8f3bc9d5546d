import { testRule } from './testing-rule.ts';

const response = 'createThing: response 200 has an inline object schema. Name it under schemas/.';

testRule('no-inline-body', [
  [
    'an inline request',
    ({ paths }) =>
      (paths['/things'].post.requestBody.content['application/json'].schema = {
        type: 'object',
        additionalProperties: true,
      }),
    ['createThing: the request body has an inline object schema. Name it under schemas/.'],
  ],
  [
    'an inline composition',
    ({ paths }) => (paths['/things'].post.responses['200'].content['application/json'].schema = { allOf: [] }),
    [response],
  ],
  [
    'a list of inline objects',
    ({ paths }) =>
      (paths['/things'].post.responses['200'].content['application/json'].schema = {
        type: 'array',
        items: { type: 'object' },
      }),
    [response],
  ],
  [
    'a list of named objects',
    ({ paths }) =>
      (paths['/things'].post.responses['200'].content['application/json'].schema = {
        type: 'array',
        items: { $ref: '#/components/schemas/Thing' },
      }),
    [],
  ],
]);
