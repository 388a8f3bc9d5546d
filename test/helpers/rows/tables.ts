import type { JsonObject } from '@refold/testing';
import { importRows, syncRows, type ImportProgress } from '@refold/core/helpers';
import { InvalidInputError, ServerError, type ClientOptions } from '@refold/core';
import { assert, equal, failure } from '../../behavior/row.ts';
import { withClock, type Clock } from '../clock.ts';
import type { Row } from '../row.ts';
import { mocked, noticingLimiter, type Mocked } from '../mocked.ts';

const COLUMNS = ['sku', 'stock', 'note'];

/** A mock with a table. */
const table = (records: JsonObject[] = [], settings: ClientOptions & { clock?: Clock } = {}): Mocked =>
  mocked({ tables: [{ _id: 't1', name: 'stock', columns: COLUMNS, records }] }, settings);
const recordsOf = ({ mock }: Mocked): JsonObject[] => mock.records('tables')[0]!['$records'] as JsonObject[];
const writes = ({ count }: Mocked): number[] => [count('addTableRecords'), count('deleteTableRecord')];

function* numbered(count: number): Generator<{ sku: string; stock: string }> {
  for (let index = 0; index < count; index++) yield { sku: `s${index}`, stock: String(index) };
}

export const tableRows: readonly Row[] = [
  {
    helper: 'tables',
    check: 'J9',
    name: 'an import of 5 000 rows that crashes is resumed without a duplicate, though the outcome was unknown',
    run: () =>
      withClock(async (clock) => {
        const setup = table([], { clock });
        setup.mock.fail('addTableRecords', { nth: 21, status: 503, after: 'commit' });
        const params = { table_id: 't1', key: 'sku' };
        const { error } = await failure(importRows(setup.refold, { ...params, rows: numbered(5000) }));
        assert(error instanceof ServerError && error.outcomeUnknown, String(error));
        equal(recordsOf(setup).length, 2100, 'records after the crash');
        const reports: ImportProgress[] = [];
        const onProgress = (report: ImportProgress): void => void reports.push(report);
        const result = await importRows(setup.refold, { ...params, rows: numbered(5000) }, { onProgress });
        equal(result, { added: 2900, skipped: 2100 }, 'result');
        const records = recordsOf(setup);
        equal([records.length, new Set(records.map(({ sku }) => sku)).size], [5000, 5000], 'records and keys');
        equal([reports.length, reports.at(-1)!], [29, result], 'progress');
        const refused = setup.mock.requests.filter(({ status }) => status === 429);
        equal(refused.length, 0, 'requests over the limit');
      }),
  },
  {
    helper: 'tables',
    name: 'a key that comes twice is imported once; without a key every row is; both go behind other calls',
    run: async () => {
      const priorities = new Set<string | undefined>();
      const rows = [...numbered(2), ...numbered(2)];
      const { refold } = table([], { limiter: noticingLimiter(priorities) });
      equal(await importRows(refold, { table_id: 't1', key: 'sku', rows }), { added: 2, skipped: 2 }, 'with a key');
      equal(await importRows(refold, { table_id: 't1', rows }), { added: 4, skipped: 0 }, 'without');
      equal([...priorities], ['bulk'], 'priorities');
    },
  },
  {
    helper: 'tables',
    name: 'rows are read from a stream no faster than they are sent',
    run: async () => {
      const setup = table();
      let read = 0;
      const rows = (async function* (): AsyncGenerator<{ sku: string; stock: string }> {
        for (const row of numbered(3)) {
          read++;
          yield row;
        }
      })();
      setup.mock.fail('addTableRecords', { nth: 2, status: 400 });
      const { error } = await failure(importRows(setup.refold, { table_id: 't1', rows, batch: 1 }));
      equal([error.status, read, recordsOf(setup).length], [400, 2, 1], 'status, rows read, records');
    },
  },
  {
    helper: 'tables',
    name: 'a sync writes the difference only, keeps other columns, and a dry run writes nothing',
    run: async () => {
      const start = (): JsonObject[] => [
        { record_id: 'a', sku: 's0', stock: '0', note: 'keep' },
        { record_id: 'b', sku: 's1', stock: 'old', note: 'keep' },
        { record_id: 'c', sku: 'gone', stock: '9' },
        { record_id: 'd', stock: 'nobody' },
      ];
      const params = { table_id: 't1', key: 'sku', deleteMissing: true };
      const dry = table(start());
      const rows = [...numbered(3)].map((row) => ({ ...row, stock: Number(row.stock) }));
      const planned = await syncRows(dry.refold, { ...params, rows, dryRun: true });
      equal(planned, { added: 1, replaced: 1, deleted: 1, unchanged: 1 }, 'plan');
      equal(writes(dry), [0, 0], 'writes of the dry run');
      const setup = table(start());
      equal(await syncRows(setup.refold, { ...params, rows }), planned, 'result');
      equal(
        recordsOf(setup).map(({ sku, stock, note }) => [sku ?? null, stock ?? null, note ?? null]),
        [
          ['s0', '0', 'keep'],
          [null, 'nobody', null],
          ['s1', 1, 'keep'],
          ['s2', 2, null],
        ],
        'records',
      );
      equal((await syncRows(setup.refold, { ...params, rows })).unchanged, 3, 'a second sync');
      equal(writes(setup), [1, 2], 'writes');
    },
  },
  {
    helper: 'tables',
    name: 'a sync finishes what one that broke off has left, and keeps what is missing unless told otherwise',
    run: async () => {
      const setup = table([
        { record_id: 'a', sku: 's0', stock: 'old' },
        { record_id: 'b', sku: 's0', stock: '0' },
        { record_id: 'c', sku: 'other', stock: '1' },
      ]);
      const result = await syncRows(setup.refold, { table_id: 't1', key: 'sku', rows: numbered(1) });
      equal(result, { added: 0, replaced: 0, deleted: 0, unchanged: 1 }, 'result');
      const left = recordsOf(setup).map(({ record_id }) => record_id!);
      equal(left, ['b', 'c'], 'records');
    },
  },
  {
    helper: 'tables',
    name: 'rows without a key, or two with one, are refused before a sync writes',
    run: async () => {
      const setup = table();
      for (const rows of [[{ sku: '' }], [{ sku: 'a' }, { sku: 'a' }]]) {
        const { error } = await failure(syncRows(setup.refold, { table_id: 't1', key: 'sku', rows }));
        assert(error instanceof InvalidInputError, String(error));
      }
      equal(writes(setup), [0, 0], 'writes');
    },
  },
];
