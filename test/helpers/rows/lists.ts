import { PaginationError } from '@refold/core';
import { assert, equal, failure } from '../../behavior/row.ts';
import { collect, type Row } from '../row.ts';
import { mocked, type Mocked } from '../mocked.ts';

const linkedAccounts = Array.from({ length: 24 }, (_, index) => ({ account_id: `a${index}` }));
const listed = ({ refold }: Mocked): Promise<readonly { account_id: string }[]> =>
  collect(refold.linkedAccounts.list({ limit: 10 }));
/** A page that says that there is more, as some servers do for ever. */
const more = { limit: 10, totalDocs: 99, totalPages: 99, hasNextPage: true };

export const listRows: readonly Row[] = [
  {
    helper: 'lists',
    check: 'J10',
    name: 'an iterator stops when the last page says that it is the last, with and without the members of newer pages',
    run: async () => {
      const setup = mocked({ linkedAccounts });
      const accounts = await listed(setup);
      equal(new Set(accounts.map(({ account_id }) => account_id)).size, 25, 'accounts');
      equal(setup.count('listLinkedAccounts'), 3, 'requests');
      const shapes = [1, 2, 3].map((page) => ({ docs: [{ account_id: `b${page}` }], page, hasNextPage: page < 3 }));
      shapes.forEach((body, index) => setup.mock.fail('listLinkedAccounts', { nth: index + 1, body }));
      equal(
        (await listed(setup)).map(({ account_id }) => account_id),
        ['b1', 'b2', 'b3'],
        'short pages',
      );
    },
  },
  {
    helper: 'lists',
    check: 'J10',
    name: 'an iterator goes on after a page without items when the page says that there is more',
    run: async () => {
      const setup = mocked({ linkedAccounts });
      setup.mock.fail('listLinkedAccounts', { nth: 2, body: { ...more, page: 2, docs: [] } });
      equal((await listed(setup)).length, 15, 'accounts');
      equal(setup.count('listLinkedAccounts'), 3, 'requests');
    },
  },
  {
    helper: 'lists',
    check: 'J10',
    name: 'an iterator stops with an error when the server gives one page for ever',
    run: async () => {
      const setup = mocked({ linkedAccounts });
      const docs = [{ account_id: 'again' }];
      setup.mock.fail('listLinkedAccounts', { body: { ...more, page: 1, docs } });
      const { error } = await failure(listed(setup));
      assert(error instanceof PaginationError, String(error));
      assert(setup.count('listLinkedAccounts') <= 3, `requests: ${setup.count('listLinkedAccounts')}`);
    },
  },
];
