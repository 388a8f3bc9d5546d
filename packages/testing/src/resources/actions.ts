import type { Row } from '../model/operation.ts';
import { ok, type Call } from '../engine/call.ts';
import { asRows, visible } from '../model/state.ts';
import type { ActionResult } from '../model/scripts.ts';
import type { Handlers } from './handlers.ts';

export const actions: Handlers = {
  listActions: (call) => {
    const slug = call.path('slug');
    if (!call.rows('applications').some((app) => app['slug'] === slug))
      throw call.error('unknownApp', { unknown: slug });
    return ok(
      call
        .rows('actions')
        .filter((action) => action['$slug'] === slug)
        .map(visible),
    );
  },

  getActionParameters: (call) => ok(asRows(find(call)['$parameters'])),

  executeAction: async (call) => {
    const action = find(call);
    const missing = asRows(action['$parameters']).find(
      ({ name, required }) => required === true && call.fields[String(name)] === undefined,
    );
    if (missing) throw call.error('parameterMissing', { "'email'": `'${String(missing['name'])}'` });
    return ok((await resultOf(call)) as Row);
  },
};

function find(call: Call): Row {
  const [slug, id] = [call.path('slug'), call.path('action_id')];
  const action = call.rows('actions').find((row) => row['$slug'] === slug && row['action_id'] === id);
  if (!action) throw call.error('unknownAction', { no_such_action: id, hubspot: slug });
  return action;
}

async function resultOf(call: Call): Promise<ActionResult> {
  const script = call.world.actions.get(`${call.path('slug')} ${call.path('action_id')}`);
  if (typeof script === 'function')
    return script({ input: call.fields, linkedAccount: call.account, environment: call.environment });
  return script ?? { node_status: 'Success', http_status: 200, data: { id: call.world.id() } };
}
