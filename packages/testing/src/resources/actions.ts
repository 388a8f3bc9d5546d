import { type Call, type Handlers, ok } from '../engine/call.ts';
import { asObjects, type JsonObject } from '../model/json.ts';
import type { ActionResult } from '../model/scripts.ts';
import { visible } from '../model/state.ts';

/** Handlers of actions. */
export const actions: Handlers = {
  listActions: (call) => {
    const slug = call.path('slug');
    if (!call.records('applications').some((app) => app['slug'] === slug))
      throw call.error('unknownApp', { unknown: slug });
    return ok(
      call
        .records('actions')
        .filter((action) => action['$slug'] === slug)
        .map(visible),
    );
  },

  getActionParameters: (call) => ok(asObjects(find(call)['$parameters'])),

  executeAction: async (call) => {
    const action = find(call);
    const missing = asObjects(action['$parameters']).find(
      ({ name, required }) => required === true && call.fields[String(name)] === undefined,
    );
    if (missing) throw call.error('parameterMissing', { "'email'": `'${String(missing['name'])}'` });
    return ok((await resultOf(call)) as JsonObject);
  },
};

function find(call: Call): JsonObject {
  const [slug, id] = [call.path('slug'), call.path('action_id')];
  const action = call.records('actions').find((record) => record['$slug'] === slug && record['action_id'] === id);
  if (!action) throw call.error('unknownAction', { no_such_action: id, hubspot: slug });
  return action;
}

async function resultOf(call: Call): Promise<ActionResult> {
  const script = call.backend.actions.get(`${call.path('slug')} ${call.path('action_id')}`);
  if (typeof script === 'function')
    return script({ input: call.fields, linkedAccount: call.account, environment: call.environment });
  return script ?? { node_status: 'Success', http_status: 200, data: { id: call.backend.id() } };
}
