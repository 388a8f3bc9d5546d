import { importRows, syncRows, type ImportProgress } from '@refold/core/tables';
import { InvalidInputError, ServerError, type ClientSettings } from '@refold/core';
import { assert, equal, failure } from '../../behaviour/row.ts';
import type { Journey } from '../journey.ts';
import { failing, noticingLimiter, paged, scripted, type Scripted } from '../scripted.ts';

type TableRow = Record<string, unknown>;
const ADD = 'PATCH /tables/t1';
const DELETE = 'DELETE /tables/t1/:record';

/** An API that keeps one table; `breaksAt` is the request to add at which it stores the rows and then fails. */
function world(
  records: TableRow[] = [],
  breaksAt = -1,
  settings: ClientSettings = {},
): Scripted & { readonly records: TableRow[] } {
  let ids = records.length;
  const api = scripted(
    {
      'GET /tables/t1': (asked) => ({ ...paged(records, asked), columns: [], name: 't' }),
      [ADD]: ({ body, before }) => {
        records.push(...body.data.map((row: TableRow) => ({ record_id: `r${ids++}`, ...row })));
        return before === breaksAt ? failing(503) : { add_record_result: [] };
      },
      [DELETE]: ({ path }) => {
        const index = records.findIndex(({ record_id }) => path.endsWith(`/${String(record_id)}`));
        records.splice(index, 1);
        return { message: 'Deleted' };
      },
    },
    settings,
  );
  return { ...api, records };
}

function* numbered(count: number): Generator<TableRow> {
  for (let index = 0; index < count; index++) yield { sku: `s${index}`, stock: String(index) };
}

export const tableJourneys: readonly Journey[] = [
  {
    helper: 'tables',
    name: 'an import of 5 000 rows that crashes is resumed without a duplicate, though the outcome was unknown',
    run: async () => {
      const api = world([], 20);
      const params = { table_id: 't1', key: 'sku' };
      const { error } = await failure(importRows(api.refold, { ...params, rows: numbered(5000) }));
      assert(error instanceof ServerError && error.outcomeUnknown, String(error));
      const reports: ImportProgress[] = [];
      const onProgress = (report: ImportProgress): void => void reports.push(report);
      const result = await importRows(api.refold, { ...params, rows: numbered(5000) }, { onProgress });
      equal(result, { added: 2900, skipped: 2100 }, 'result');
      equal([api.records.length, new Set(api.records.map(({ sku }) => sku)).size], [5000, 5000], 'records and keys');
      equal([reports.length, reports.at(-1)!], [29, result], 'progress');
    },
  },
  {
    helper: 'tables',
    name: 'a key that comes twice is imported once; without a key every row is; both go behind other calls',
    run: async () => {
      const priorities = new Set<string | undefined>();
      const rows = [...numbered(2), ...numbered(2)];
      const { refold } = world([], -1, { limiter: noticingLimiter(priorities) });
      equal(await importRows(refold, { table_id: 't1', key: 'sku', rows }), { added: 2, skipped: 2 }, 'with a key');
      equal(await importRows(refold, { table_id: 't1', rows }), { added: 4, skipped: 0 }, 'without');
      equal([...priorities], ['bulk'], 'priorities');
    },
  },
  {
    helper: 'tables',
    name: 'a sync writes the difference only, keeps other columns, and a dry run writes nothing',
    run: async () => {
      const start = (): TableRow[] => [
        { record_id: 'a', sku: 's0', stock: '0', note: 'keep' },
        { record_id: 'b', sku: 's1', stock: 'old', note: 'keep' },
        { record_id: 'c', sku: 'gone', stock: '9' },
        { record_id: 'd', stock: 'nobody' },
      ];
      const params = { table_id: 't1', key: 'sku', deleteMissing: true };
      const dry = world(start());
      const rows = [...numbered(3)].map((row) => ({ ...row, stock: Number(row.stock) }));
      const planned = await syncRows(dry.refold, { ...params, rows, dryRun: true });
      equal(planned, { added: 1, replaced: 1, deleted: 1, unchanged: 1 }, 'plan');
      equal([dry.count(ADD), dry.count(DELETE)], [0, 0], 'writes of the dry run');
      const api = world(start());
      equal(await syncRows(api.refold, { ...params, rows }), planned, 'result');
      equal(
        api.records.map(({ sku, stock, note }) => [sku ?? null, stock, note ?? null]),
        [
          ['s0', '0', 'keep'],
          [null, 'nobody', null],
          ['s1', 1, 'keep'],
          ['s2', 2, null],
        ],
        'records',
      );
      equal((await syncRows(api.refold, { ...params, rows })).unchanged, 3, 'a second sync');
      equal([api.count(ADD), api.count(DELETE)], [1, 2], 'writes');
    },
  },
  {
    helper: 'tables',
    name: 'a sync finishes what one that broke off has left, and keeps what is missing unless told otherwise',
    run: async () => {
      const api = world([
        { record_id: 'a', sku: 's0', stock: 'old' },
        { record_id: 'b', sku: 's0', stock: '0' },
        { record_id: 'c', sku: 'other', stock: '1' },
      ]);
      const result = await syncRows(api.refold, { table_id: 't1', key: 'sku', rows: numbered(1) });
      equal(result, { added: 0, replaced: 0, deleted: 0, unchanged: 1 }, 'result');
      equal(
        api.records.map(({ record_id }) => record_id),
        ['b', 'c'],
        'records',
      );
    },
  },
  {
    helper: 'tables',
    name: 'rows without a key, or two with one, are refused before a sync writes',
    run: async () => {
      const api = world();
      for (const rows of [[{ sku: '' }], [{ sku: 'a' }, { sku: 'a' }]]) {
        const { error } = await failure(syncRows(api.refold, { table_id: 't1', key: 'sku', rows }));
        assert(error instanceof InvalidInputError, String(error));
      }
      equal(api.count(ADD), 0, 'writes');
    },
  },
];
