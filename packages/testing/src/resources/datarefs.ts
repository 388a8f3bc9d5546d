import { type Call, type Handlers, noContent, ok } from '../engine/call.ts';
import { page } from '../engine/page.ts';
import { asArray, asObject, asObjects, asString, type JsonObject } from '../model/json.ts';
import { ORGANIZATION, visible } from '../model/state.ts';

/** Handlers of datarefs. */
export const datarefs: Handlers = {
  listDatarefs: (call) => {
    const account = call.queryText('linked_account_id') ?? (call.isOfAccount ? call.identity.account : undefined);
    const all = call
      .records('datarefs')
      .filter((dataref) => account === undefined || dataref['linked_account_id'] === account);
    return page(call, call.query('unique') === true ? firstOfEachName(all) : all);
  },

  createDataref: (call) => {
    const name = String(call.fields['refName']);
    const known = find(call, name);
    if (known) return ok(visible(known));
    const dataref: JsonObject = {
      _id: call.backend.id(),
      linked_account_id: call.account,
      org_id: ORGANIZATION,
      environment: call.environment,
      name,
      data: {},
      ...call.backend.timestamps(),
      __v: 0,
    };
    call.records('datarefs').unshift(dataref);
    return ok(visible(dataref));
  },

  listDatarefRecords: (call) => {
    const data = Object.entries(asObject(find(call, call.path('refName'))?.['data']));
    const records = data.map(([record_id, counterparts]) => recordOf(record_id, asObjects(counterparts)));
    const headers = [...new Set(['record_id', ...records.flatMap((record) => Object.keys(record))])];
    return page(call, records, { headers });
  },

  deleteDataref: (call) => {
    const all = call.records('datarefs');
    const known = find(call, call.path('refName'));
    if (known) all.splice(all.indexOf(known), 1);
    return ok({ acknowledged: true, deletedCount: known ? 1 : 0 });
  },

  clearDatarefRecords: (call) => {
    const dataref = find(call, call.path('refName'));
    if (!dataref) throw call.error('unknownDataref');
    return ok(visible(Object.assign(dataref, { data: {}, updatedAt: call.backend.time() })));
  },

  updateDatarefs: (call) => {
    const group = asString(call.fields['group']) ?? '';
    for (const name of asArray(call.fields['refNames'])) {
      const dataref = find(call, String(name));
      if (!dataref) continue;
      if (group === '') delete dataref['group'];
      else dataref['group'] = group;
      dataref['updatedAt'] = call.backend.time();
    }
    return noContent;
  },
};

function find(call: Call, name: string): JsonObject | undefined {
  return call
    .records('datarefs')
    .find((dataref) => dataref['linked_account_id'] === call.account && dataref['name'] === name);
}

const recordOf = (record_id: string, counterparts: readonly JsonObject[]): JsonObject => ({
  record_id,
  ...Object.fromEntries(counterparts.map(({ slug, value }) => [String(slug), value!])),
});

function firstOfEachName(all: readonly JsonObject[]): JsonObject[] {
  return all.filter((dataref, index) => all.findIndex(({ name }) => name === dataref['name']) === index);
}
