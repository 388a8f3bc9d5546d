import { testRule } from './testing-rule.ts';

const message = 'The root needs x-refold-rate-limit with whole numbers requestsPerSecond and burst.';

testRule('rate-limit', [
  ['no limit', (document) => delete document['x-refold-rate-limit'], [message]],
  ['a limit in words', (document) => (document['x-refold-rate-limit'].burst = 'five'), [message]],
]);
