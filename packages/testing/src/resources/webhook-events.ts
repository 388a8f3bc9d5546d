import type { Json, Row } from '../model/operation.ts';
import { asList, asRow, asText, ORGANIZATION } from '../model/state.ts';
import type { World } from '../engine/backend.ts';

export type ConnectionEvent = 'Connection Created' | 'Connection Deleted' | 'Connection Expired';
export type WorkflowEvent = 'Workflow Completed' | 'Workflow Errored' | 'Workflow Stopped' | 'Workflow Timed Out';

/** What is sent, and what decides to whom. */
export type Event = {
  readonly name: ConnectionEvent | WorkflowEvent;
  readonly environment: string;
  readonly account: string;
  readonly slug: string;
  readonly workflowId?: string;
  readonly fields: Row;
};

/** Tells every webhook that wants an event of it. */
export function dispatch(world: World, event: Event): void {
  const account = world.rows(event.environment, 'accounts').find((row) => row['account_id'] === event.account);
  for (const webhook of world.rows(event.environment, 'webhooks')) {
    if (!wants(webhook, event)) continue;
    world.plan({
      at: world.clock.now(),
      kind: 'deliver-webhook',
      environment: event.environment,
      data: {
        url: webhook['webhook_url']!,
        event: event.name,
        method: asText(webhook['method']) ?? 'POST',
        headers: Object.fromEntries(
          Object.entries(asRow(webhook['webhook_headers'])).map(([name, value]) => [
            name,
            rendered(value, event, asText(account?.['name']) ?? ''),
          ]),
        ),
        body: bodyOf(webhook, event, asText(account?.['name']) ?? ''),
        attempt: 1,
      },
    });
  }
}

/** A connection event as the vendor words it; its time is in the form of RFC 1123. */
export function connectionEvent(
  world: World,
  environment: string,
  name: ConnectionEvent,
  { account, slug }: { account: string; slug: string },
): Event {
  const createdAt = new Date(world.clock.now()).toUTCString();
  const fields = {
    linked_account_id: account,
    org_id: ORGANIZATION,
    environment,
    type: 'General',
    event: name,
    slug,
    createdAt,
  };
  return { name, environment, account, slug, fields };
}

function wants(webhook: Row, { name, slug, workflowId }: Event): boolean {
  if (webhook['is_enabled'] !== true || !asList(webhook['webhook_events']).includes(name)) return false;
  // A webhook for an app gets events of workflows only.
  if (webhook['slug'] !== undefined && (workflowId === undefined || webhook['slug'] !== slug)) return false;
  const ids = asList(webhook['workflow_ids']);
  return ids.length === 0 || workflowId === undefined || ids.includes(workflowId);
}

function bodyOf(webhook: Row, event: Event, accountName: string): string {
  if (webhook['webhook_type'] === 'slack')
    return JSON.stringify({ text: `${event.name}: ${accountName || event.account} (${event.slug})` });
  const template = webhook['webhook_body'];
  if (webhook['webhook_type'] !== 'custom' || template === undefined) return JSON.stringify(event.fields);
  const body = rendered(template, event, accountName);
  return typeof body === 'string' ? body : JSON.stringify(body);
}

// A template may be text, or JSON with templates inside.
function rendered(template: Json, event: Event, accountName: string): Json {
  if (typeof template === 'string') {
    return template.replaceAll(/\{\{\s*([\w.]+)\s*\}\}/g, (whole, name: string) => {
      if (name === 'event') return JSON.stringify(event.fields);
      if (name === 'linked_account_name') return accountName;
      const value = name.startsWith('event.') ? event.fields[name.slice(6)] : undefined;
      return value === undefined ? whole : typeof value === 'string' ? value : JSON.stringify(value);
    });
  }
  if (Array.isArray(template)) return template.map((item) => rendered(item, event, accountName));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, rendered(value, event, accountName)]));
}
