import { testRule } from './testing-rule.ts';

testRule('trace-header', [
  [
    'a response without it',
    ({ paths }) => delete paths['/things'].post.responses['200'].headers,
    ['createThing: response 200 lacks the header X-Trace-ID. Refer to headers.yaml#/TraceId.'],
  ],
]);
