import type { Row } from '../model/operation.ts';
import { noContent, ok, type Call } from '../engine/call.ts';
import { page } from '../engine/page.ts';
import { asList, asRow, asRows, asText, ORGANIZATION, visible } from '../model/state.ts';
import type { Handlers } from './handlers.ts';

export const datarefs: Handlers = {
  listDatarefs: (call) => {
    const account = call.queryText('linked_account_id');
    const rows = call.rows('datarefs').filter((row) => account === undefined || row['linked_account_id'] === account);
    return page(call, call.query('unique') === true ? firstOfEachName(rows) : rows);
  },

  createDataref: (call) => {
    const name = String(call.fields['refName']);
    const known = find(call, name);
    if (known) return ok(visible(known));
    const dataref: Row = {
      _id: call.world.id(),
      linked_account_id: call.account,
      org_id: ORGANIZATION,
      environment: call.environment,
      name,
      data: {},
      ...call.stamps(),
      __v: 0,
    };
    call.rows('datarefs').unshift(dataref);
    return ok(visible(dataref));
  },

  listDatarefRecords: (call) => {
    const records = Object.entries(asRow(find(call, call.path('refName'))?.['data']));
    const rows = records.map(([record_id, counterparts]) => rowOf(record_id, asRows(counterparts)));
    const headers = [...new Set(['record_id', ...rows.flatMap((row) => Object.keys(row))])];
    return page(call, rows, { headers });
  },

  deleteDataref: (call) => {
    const rows = call.rows('datarefs');
    const known = find(call, call.path('refName'));
    if (known) rows.splice(rows.indexOf(known), 1);
    return ok({ acknowledged: true, deletedCount: known ? 1 : 0 });
  },

  clearDatarefRecords: (call) => {
    const dataref = find(call, call.path('refName'));
    if (!dataref) throw call.error('unknownDataref');
    return ok(visible(Object.assign(dataref, { data: {}, updatedAt: call.world.time() })));
  },

  updateDatarefs: (call) => {
    const group = asText(call.fields['group']) ?? '';
    for (const name of asList(call.fields['refNames'])) {
      const dataref = find(call, String(name));
      if (!dataref) continue;
      if (group === '') delete dataref['group'];
      else dataref['group'] = group;
      dataref['updatedAt'] = call.world.time();
    }
    return noContent;
  },
};

function find(call: Call, name: string): Row | undefined {
  return call.rows('datarefs').find((row) => row['linked_account_id'] === call.account && row['name'] === name);
}

const rowOf = (record_id: string, counterparts: readonly Row[]): Row => ({
  record_id,
  ...Object.fromEntries(counterparts.map(({ slug, value }) => [String(slug), value!])),
});

function firstOfEachName(rows: readonly Row[]): Row[] {
  return rows.filter((row, index) => rows.findIndex(({ name }) => name === row['name']) === index);
}
