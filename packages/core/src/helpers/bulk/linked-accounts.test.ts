import { expect, test } from 'vitest';
import { Refold } from '../../client/refold.ts';
import { json } from '../../testing/observed.ts';
import { bulkFor } from './linked-accounts.ts';

/** A client whose server keeps accounts by their id. */
function accounts(known: Record<string, string>) {
  const seen: string[] = [];
  const answer = async (url: unknown, init?: RequestInit): Promise<Response> => {
    const id = new URL(String(url)).pathname.split('/').at(-1)!;
    if (init?.method === 'GET') {
      seen.push(`get ${id}`);
      return id in known ? json({ account_id: id, name: known[id] }) : json({ message: 'unknown' }, { status: 404 });
    }
    const row = JSON.parse(String(init?.body)) as { linked_account_id: string; name: string };
    seen.push(`put ${row.linked_account_id}`);
    return json({ account_id: row.linked_account_id, name: row.name, new_account: true });
  };
  return { refold: new Refold({ apiKey: 'tk_bulk', fetch: answer as typeof fetch, limiter: false }), seen };
}

test('sends every row once, and after a crash only what is not there as given', async () => {
  const { refold, seen } = accounts({ b: 'B', c: 'old' });
  const text = ['refold-checkpoint 1\nbegun "a"', 'done "a"', 'begun "b"', 'begun "c"', 'begun "d"', ''].join('\n');
  const summary = await bulkFor(refold).linkedAccounts.upsert(
    ['a', 'b', 'c', 'd', 'e'].map((id) => ({ linked_account_id: id, name: id.toUpperCase() })),
    { checkpoint: { read: () => text, append: () => undefined }, concurrency: 1 },
  );
  expect(seen).toEqual(['get b', 'get c', 'put c', 'get d', 'put d', 'put e']);
  expect(summary).toMatchObject({ total: 5, done: 3, skipped: 2, failed: 0 });
});

test('a row without an id is refused by its position, without a request', async () => {
  const { refold, seen } = accounts({});
  const rows = [{ id: 'acme' }, { linked_account_id: 'globex' }] as never;
  const summary = await bulkFor(refold).linkedAccounts.upsert(rows);
  expect(summary).toMatchObject({
    done: 1,
    failed: 1,
    problems: [{ index: 0, error: { field: 'linked_account_id' } }],
  });
  expect(String((summary.problems[0] as { error: Error }).error)).toContain('is missing in row 0; it has id');
  expect(seen).toEqual(['put globex']);
});
