import { createMock } from '@refold/testing';
import { PaginationError, Refold } from '@refold/node';
import { startPrism } from '../../servers/prism.ts';
import { ensure, ensureEqual, type Check } from '../check.ts';

export const lists: Check = {
  name: 'lists: 25 accounts in pages of 10 are 25 items; a server without state is noticed',
  run: async () => {
    const styles = new Set<string>();
    for (let seed = 1; seed <= 6; seed++) {
      const linkedAccounts = Array.from({ length: 25 }, (_, index) => ({ account_id: `account-${index}` }));
      const mock = createMock({ seed, fixtures: { linkedAccounts } });
      const refold = new Refold({ apiKey: 'tk_mock', fetch: mock.fetch, limiter: false });
      const ids = new Set<string>();
      for await (const account of refold.linkedAccounts.list({ limit: 10 })) ids.add(account.account_id);
      ensureEqual([ids.size, mock.requests.length], [25, 3], `items and requests with seed ${seed}`);
      styles.add(Object.keys(mock.requests[0]!.response as object).includes('nextPage') ? 'with' : 'without');
    }
    ensureEqual(styles.size, 2, 'pages with and without nextPage');
    return `25 items in 3 requests with 6 seeds, with and without nextPage; Prism noticed after ${await requestsUntilNoticed()}`;
  },
};

/** The number of requests to a server that always has a next page, as Prism has with the vendor's own document. */
async function requestsUntilNoticed(): Promise<number> {
  const prism = await startPrism();
  try {
    let requests = 0;
    const counted: typeof fetch = (input, init) => {
      requests += 1;
      return fetch(input, { ...init, headers: { ...(init?.headers as object), prefer: 'example=firstPage' } });
    };
    const refold = new Refold({ apiKey: 'tk_prism', baseURL: prism.url, fetch: counted, limiter: false });
    const error = await refold.linkedAccounts
      .list()
      .toArray()
      .catch((reason: unknown) => reason);
    ensure(error instanceof PaginationError, `Prism's endless list ended in ${String(error)}.`);
    ensure(requests <= 3, `It took ${requests} requests.`);
    return requests;
  } finally {
    await prism.close();
  }
}
