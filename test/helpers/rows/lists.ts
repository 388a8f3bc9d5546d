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
      const world = mocked({ linkedAccounts });
      const accounts = await listed(world);
      equal(new Set(accounts.map(({ account_id }) => account_id)).size, 25, 'accounts');
      equal(world.count('listLinkedAccounts'), 3, 'requests');
      const shapes = [1, 2, 3].map((page) => ({ docs: [{ account_id: `b${page}` }], page, hasNextPage: page < 3 }));
      shapes.forEach((body, index) => world.mock.fail('listLinkedAccounts', { nth: index + 1, body }));
      equal(
        (await listed(world)).map(({ account_id }) => account_id),
        ['b1', 'b2', 'b3'],
        'short pages',
      );
    },
  },
  {
    helper: 'lists',
    check: 'J10',
    name: 'an iterator stops at a page without items, though the page says that there is more',
    run: async () => {
      const world = mocked({ linkedAccounts });
      world.mock.fail('listLinkedAccounts', { nth: 2, body: { ...more, page: 2, docs: [] } });
      equal((await listed(world)).length, 10, 'accounts');
      equal(world.count('listLinkedAccounts'), 2, 'requests');
    },
  },
  {
    helper: 'lists',
    check: 'J10',
    name: 'an iterator stops with an error when the server gives one page for ever',
    run: async () => {
      const world = mocked({ linkedAccounts });
      const docs = [{ account_id: 'again' }];
      world.mock.fail('listLinkedAccounts', { body: { ...more, page: 1, docs } });
      const { error } = await failure(listed(world));
      assert(error instanceof PaginationError, String(error));
      assert(world.count('listLinkedAccounts') <= 3, `requests: ${world.count('listLinkedAccounts')}`);
    },
  },
];
