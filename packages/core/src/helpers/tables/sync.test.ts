import { expect, test } from 'vitest';
import { json, servedClient } from '../../testing/observed.ts';
import { importRows } from './import.ts';
import { syncRows, type SyncRowsParams } from './sync.ts';

/** A response that every write takes for its own. */
const WRITTEN = { add_record_result: [], record_id: 'r' };

/** A table, and what was written to it. */
function table(records: readonly object[], list: () => unknown = () => ({ docs: records, hasNextPage: false })) {
  const { client, served } = servedClient(({ route }) => (route.startsWith('GET') ? list() : WRITTEN));
  return {
    client,
    writes: () => served.filter(({ route }) => !route.startsWith('GET')).map(({ route }) => route.split(' ')[0]),
  };
}

const records = [1, 2, 3, 4].map((id) => ({ record_id: `r${id}`, id: String(id), name: 'x' }));
const rows = (...ids: number[]): { id: string; name: string }[] => ids.map((id) => ({ id: String(id), name: 'x' }));
const params = (more: Partial<SyncRowsParams>): SyncRowsParams => ({ table_id: 't', key: 'id', rows: [], ...more });

test.each<{ name: string; given: Partial<SyncRowsParams>; field: string }>([
  { name: 'no rows at all', given: { deleteMissing: true }, field: 'rows' },
  {
    name: 'more to delete than is allowed',
    given: { deleteMissing: true, maxDeleteShare: 0.25, rows: rows(1, 2) },
    field: 'maxDeleteShare',
  },
  { name: 'a share that is none', given: { maxDeleteShare: 25 }, field: 'maxDeleteShare' },
  { name: 'a batch of nothing', given: { batch: 0, rows: rows(1) }, field: 'batch' },
  { name: 'rows that are none', given: { rows: 'a,b' as never }, field: 'rows' },
  { name: 'no key', given: { key: undefined as never }, field: 'key' },
  { name: 'a parameter that there is none', given: { deleteMising: true } as never, field: 'deleteMising' },
  { name: 'a row without a key', given: { rows: [{ name: 'x' }] }, field: 'key' },
  { name: 'two rows with one key', given: { rows: rows(1, 1) }, field: 'rows' },
])('a sync with $name is refused and writes nothing', async ({ given, field }) => {
  const { client, writes } = table(records);
  await expect(syncRows(client, params(given))).rejects.toMatchObject({ name: 'InvalidInputError', field });
  expect(writes()).toEqual([]);
});

test.each<{ given: Partial<SyncRowsParams>; want: object }>([
  { given: { deleteMissing: true, allowEmptySource: true }, want: { deleted: 4 } },
  { given: { deleteMissing: true, maxDeleteShare: 0.5, rows: rows(1, 2) }, want: { deleted: 2, unchanged: 2 } },
  { given: {}, want: { deleted: 0, added: 0 } },
])('a sync with $given writes $want', async ({ given, want }) => {
  const { client, writes } = table(records);
  const result = await syncRows(client, params(given));
  expect(result).toMatchObject(want);
  expect(writes()).toHaveLength(result.deleted);
});

test.each<{ name: string; list: () => unknown }>([
  { name: '{}', list: () => ({}) },
  { name: 'null', list: () => null },
  { name: 'nothing', list: () => new Response('') },
  { name: 'a page whose items are no list', list: () => ({ docs: {}, hasNextPage: false }) },
  { name: 'a page of a proxy', list: () => new Response('<html>') },
])('nothing is written when the list of records is $name', async ({ list }) => {
  const { client, writes } = table([], list);
  await expect(syncRows(client, params({ rows: rows(1), deleteMissing: true }))).rejects.toMatchObject({
    name: 'InvalidResponseError',
  });
  await expect(importRows(client, { table_id: 't', rows: rows(1), key: 'id' })).rejects.toMatchObject({
    name: 'InvalidResponseError',
  });
  expect(writes()).toEqual([]);
});

test.each(Array.from({ length: 7 }, (_, step) => step))(
  'a sync that breaks off at write %i is finished by the next one, and nothing is lost',
  async (step) => {
    const held = new Map<string, Record<string, unknown>>(
      [1, 2, 3].map((id) => [`old${id}`, { record_id: `old${id}`, id: String(id), name: 'old' }]),
    );
    let writes = 0;
    let made = 0;
    const { client } = servedClient(
      ({ route, body }) => {
        if (route.startsWith('GET')) return { docs: [...held.values()], hasNextPage: false };
        if (writes++ === step) return json({ message: 'down' }, { status: 400 });
        if (route.startsWith('DELETE')) held.delete(route.split('/').at(-1)!);
        else for (const row of body.data) held.set(`new${++made}`, { record_id: `new${made}`, ...row });
        return WRITTEN;
      },
      { maxRetries: 0 },
    );
    const wanted = params({
      rows: [1, 2, 4].map((id) => ({ id: String(id), name: 'new' })),
      deleteMissing: true,
      batch: 1,
    });
    await syncRows(client, wanted).catch(() => undefined);
    // Nothing of what is wanted is ever absent under its key.
    for (const id of ['1', '2']) expect([...held.values()].some((record) => record['id'] === id)).toBe(true);
    await syncRows(client, wanted);
    const after = [...held.values()].map(({ id, name }) => `${id} ${name}`).toSorted();
    expect(after).toEqual(['1 new', '2 new', '4 new']);
  },
);
