import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const known = ['apiKey', 'baseURL', 'maxRetries', 'timeout', 'totalTimeout', 'logger', 'linkedAccountId'];

test.each([
  ['baseUrl', 'baseURL'],
  ['api_key', 'apiKey'],
  ['timeOut', 'timeout'],
  ['retries', 'maxRetries'],
  ['accountId', 'linkedAccountId'],
  ['customLogger', 'logger'],
  ['key', undefined],
  ['somethingElse', undefined],
  ['', undefined],
])('the name nearest to "%s" is %s', (given, want) => {
  expect(nearest(given, known)).toBe(want);
});
