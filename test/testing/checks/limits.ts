import { createMock } from '@refold/testing';
import { Refold } from '@refold/node';
import { bulkFor } from '@refold/node/helpers';
import { ensure, ensureEqual, type Check } from '../check.ts';
import { inFakeTime } from '../fake-time.ts';

const CALLS = 200;

type Storm = {
  readonly accounts: number;
  readonly refused: number;
  readonly times: readonly number[];
  readonly failed: number;
};

/** 200 upserts at once against the limit, in time of their own. */
function storm(limited: boolean): Promise<Storm> {
  return inFakeTime(async (now) => {
    const mock = createMock({ clock: { now } });
    const refold = new Refold({
      apiKey: 'tk_mock',
      fetch: mock.fetch,
      baseURL: limited ? 'https://limited.example.com' : 'https://unlimited.example.com',
      ...(!limited && { limiter: false as const, maxRateLimitRetries: 0 }),
    });
    const rows = Array.from({ length: CALLS }, (_, index) => ({ linked_account_id: `account-${index}`, name: 'x' }));
    const summary = await bulkFor(refold).linkedAccounts.upsert(rows, { concurrency: CALLS });
    return {
      accounts: mock.records('accounts').length,
      refused: mock.requests.filter(({ status }) => status === 429).length,
      times: mock.requests.map(({ at }) => at),
      failed: summary.failed,
    };
  });
}

const most = (times: readonly number[], window: number): number =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + window).length));

export const limits: Check = {
  name: 'the limit: 200 upserts at once meet no 429 through the limiter, and 429s without it',
  run: async () => {
    const limited = await storm(true);
    ensureEqual([limited.accounts, limited.refused, limited.failed], [CALLS, 0, 0], 'accounts, refused, failed');
    const atOnce = most(limited.times, 1);
    ensure(atOnce <= 5, `${atOnce} requests came at once.`);
    // What was saved for a burst comes on top in the first second.
    const later = limited.times.filter((at) => at > limited.times[0]! + 1000);
    const perSecond = most(later, 1000);
    ensure(perSecond <= 20, `${perSecond} requests came in one second.`);
    const unlimited = await storm(false);
    ensure(unlimited.refused > 0 && unlimited.failed === unlimited.refused, 'Without the limiter nothing was refused.');
    return `0 of ${CALLS} refused, at most ${atOnce} at once and ${perSecond} a second; without the limiter ${unlimited.refused} refused`;
  },
};
