import { testRule } from './testing-rule.ts';

testRule('trace-header', [
  [
    'a reply without it',
    ({ paths }) => delete paths['/things'].post.responses['200'].headers,
    ['createThing: reply 200 lacks the header X-Trace-ID. Refer to headers.yaml#/TraceId.'],
  ],
]);
