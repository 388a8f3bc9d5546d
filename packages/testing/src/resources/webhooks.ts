import type { Row } from '../model/operation.ts';
import { ok, type Call } from '../engine/call.ts';
import { asList, asText, ORGANIZATION, visible } from '../model/state.ts';
import type { Handlers } from './handlers.ts';

export const webhooks: Handlers = {
  listWebhooks: (call) => ok(call.rows('webhooks').map(visible)),

  createWebhook: (call) => {
    const webhook: Row = {
      _id: call.world.id(),
      org_id: ORGANIZATION,
      environment: call.environment,
      is_enabled: true,
      workflow_ids: [],
      webhook_body: '{{event}}',
      method: 'POST',
      webhook_type: 'default',
      ...call.fields,
      ...call.stamps(),
      __v: 0,
    };
    call.rows('webhooks').unshift(webhook);
    return ok(visible(webhook));
  },

  getWebhook: (call) => ok(visible(find(call))),

  updateWebhook: (call) => ok(visible(Object.assign(find(call), call.fields, { updatedAt: call.world.time() }))),

  deleteWebhook: (call) => {
    const rows = call.rows('webhooks');
    rows.splice(rows.indexOf(find(call)), 1);
    return ok(rows.map(visible));
  },

  updateWebhooks: (call) => {
    const group = asText(call.fields['group']) ?? '';
    for (const webhook of call.rows('webhooks')) {
      if (!asList(call.fields['webhookIds']).includes(webhook['_id']!)) continue;
      if (group === '') delete webhook['group'];
      else webhook['group'] = group;
      webhook['updatedAt'] = call.world.time();
    }
    return ok(call.rows('webhooks').map(visible));
  },
};

function find(call: Call): Row {
  const webhook = call.rows('webhooks').find(({ _id }) => _id === call.path('id'));
  if (!webhook) throw call.error('unknownWebhook');
  return webhook;
}
