import { testRule } from './testing-rule.ts';

const safe = 'x-refold-retry is safe exactly where x-refold-agent is read. Correct one of them.';

testRule('effects-agree', [
  [
    'read but not safe',
    ({ paths }) => (paths['/things'].get['x-refold-retry'] = 'idempotent'),
    [`listThings: ${safe}`],
  ],
  ['safe but not read', ({ paths }) => (paths['/things'].post['x-refold-retry'] = 'safe'), [`createThing: ${safe}`]],
  [
    'a POST that only reads',
    ({ paths }) => Object.assign(paths['/things'].post, { 'x-refold-retry': 'safe', 'x-refold-agent': 'read' }),
    [],
  ],
  [
    'an unsafe GET',
    ({ paths }) => Object.assign(paths['/things'].get, { 'x-refold-retry': 'unsafe', 'x-refold-agent': 'write' }),
    ['listThings: a GET cannot be unsafe to retry. Use safe or idempotent.'],
  ],
  [
    'a DELETE that reads',
    ({ paths }) => Object.assign(paths['/things/{id}'].delete, { 'x-refold-retry': 'safe', 'x-refold-agent': 'read' }),
    [
      'deleteThing: a DELETE changes something, so x-refold-retry cannot be safe.',
      'deleteThing: a DELETE needs x-refold-agent: destructive.',
    ],
  ],
  [
    'a GET with a body',
    ({ paths }) => (paths['/things'].get.requestBody = paths['/things'].post.requestBody),
    ['listThings: fetch cannot send a GET with a body. Remove requestBody.'],
  ],
]);
