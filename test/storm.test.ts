import { afterAll, expect, test } from 'vitest';
import { Refold } from '@refold/node';
import { startLimitedServer } from './servers/limited-server.ts';

const CALLS = 200;
/** Five at once, then one each 50 ms. */
const IDEAL_SECONDS = (CALLS - 5) / 20;

const server = await startLimitedServer();
afterAll(() => server.close());

test('200 calls at once against 20 a second and bursts of 5 all succeed, without one 429', async () => {
  const refold = new Refold({ apiKey: 'tk_storm', baseURL: server.url });
  const calls = Array.from({ length: CALLS }, () => refold.linkedAccounts.list());
  const pages = await Promise.all(calls);

  expect(pages).toHaveLength(CALLS);
  expect(pages.every((page) => Array.isArray(page.docs))).toBe(true);
  expect(server.refused()).toBe(0);
  // The server's own clock: from the first request to the last, as a ratio to what its bucket allows.
  const ratio = server.accepted.at(-1)! / 1000 / IDEAL_SECONDS;
  console.log(`storm: ${CALLS} calls, ${server.refused()} refused, ${ratio.toFixed(3)} x ideal`);
  expect(ratio).toBeLessThan(1.1);
}, 60_000);
