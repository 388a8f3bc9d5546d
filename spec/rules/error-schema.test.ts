import { testRule } from './testing-rule.ts';

testRule('error-schema', [
  [
    'another schema',
    ({ paths }) =>
      (paths['/things'].post.responses['404'].content['application/json'].schema.$ref = '#/components/schemas/Thing'),
    ['createThing: response 404 must use the schema Error of schemas/errors.yaml.'],
  ],
  [
    'no content',
    ({ paths }) => delete paths['/things'].post.responses['404'].content,
    ['createThing: response 404 must use the schema Error of schemas/errors.yaml.'],
  ],
]);
