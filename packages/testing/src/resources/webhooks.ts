import { type Call, type Handlers, ok } from '../engine/call.ts';
import { asArray, asString, type JsonObject } from '../model/json.ts';
import { ORGANIZATION, visible } from '../model/state.ts';

/** Handlers of webhooks: subscriptions to events. */
export const webhooks: Handlers = {
  listWebhooks: (call) => ok(call.records('webhooks').map(visible)),

  createWebhook: (call) => {
    const webhook: JsonObject = {
      _id: call.backend.id(),
      org_id: ORGANIZATION,
      environment: call.environment,
      is_enabled: true,
      workflow_ids: [],
      webhook_body: '{{event}}',
      method: 'POST',
      webhook_type: 'default',
      ...call.fields,
      ...call.backend.timestamps(),
      __v: 0,
    };
    call.records('webhooks').unshift(webhook);
    return ok(visible(webhook));
  },

  getWebhook: (call) => ok(visible(find(call))),

  updateWebhook: (call) => ok(visible(Object.assign(find(call), call.fields, { updatedAt: call.backend.time() }))),

  deleteWebhook: (call) => {
    const records = call.records('webhooks');
    records.splice(records.indexOf(find(call)), 1);
    return ok(records.map(visible));
  },

  updateWebhooks: (call) => {
    const group = asString(call.fields['group']) ?? '';
    for (const webhook of call.records('webhooks')) {
      if (!asArray(call.fields['webhookIds']).includes(webhook['_id']!)) continue;
      if (group === '') delete webhook['group'];
      else webhook['group'] = group;
      webhook['updatedAt'] = call.backend.time();
    }
    return ok(call.records('webhooks').map(visible));
  },
};

function find(call: Call): JsonObject {
  const webhook = call.records('webhooks').find(({ _id }) => _id === call.path('id'));
  if (!webhook) throw call.error('unknownWebhook');
  return webhook;
}
