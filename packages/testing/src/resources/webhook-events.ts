import type { Backend } from '../engine/backend.ts';
import { asArray, asObject, asString, type Json, type JsonObject } from '../model/json.ts';
import { ORGANIZATION } from '../model/state.ts';

/** Name of an event of a connection. */
export type ConnectionEventName = 'Connection Created' | 'Connection Deleted' | 'Connection Expired';

/** Name of an event of a run of a workflow. */
export type WorkflowEventName = 'Workflow Completed' | 'Workflow Errored' | 'Workflow Stopped' | 'Workflow Timed Out';

/** An event of the organization: what webhooks send, and what decides which of them do. */
export type OrganizationEvent = {
  readonly name: ConnectionEventName | WorkflowEventName;
  readonly environment: string;
  /** Id of the linked account. */
  readonly account: string;
  readonly slug: string;
  readonly workflowId?: string;
  /** Body of the webhook. */
  readonly fields: JsonObject;
};

/** Schedules a delivery to every webhook that subscribes to an event. */
export function dispatch(backend: Backend, event: OrganizationEvent): void {
  const account = backend
    .records(event.environment, 'accounts')
    .find((record) => record['account_id'] === event.account);
  const accountName = asString(account?.['name']) ?? '';
  for (const webhook of backend.records(event.environment, 'webhooks')) {
    if (!subscribes(webhook, event)) continue;
    const headers = Object.entries(asObject(webhook['webhook_headers'])).map(([name, value]) => [
      name,
      rendered(value, event, accountName),
    ]);
    backend.schedule({
      at: backend.clock.now(),
      kind: 'deliver-webhook',
      environment: event.environment,
      data: {
        url: webhook['webhook_url']!,
        event: event.name,
        method: asString(webhook['method']) ?? 'POST',
        headers: Object.fromEntries(headers) as JsonObject,
        body: bodyOf(webhook, event, accountName),
        attempt: 1,
      },
    });
  }
}

/** An event of a connection, with the vendor's fields: its time is in the form of RFC 1123. */
export function connectionEvent(
  backend: Backend,
  environment: string,
  name: ConnectionEventName,
  { account, slug }: { account: string; slug: string },
): OrganizationEvent {
  const fields = {
    linked_account_id: account,
    org_id: ORGANIZATION,
    environment,
    type: 'General',
    event: name,
    slug,
    createdAt: new Date(backend.clock.now()).toUTCString(),
  };
  return { name, environment, account, slug, fields };
}

function subscribes(webhook: JsonObject, { name, slug, workflowId }: OrganizationEvent): boolean {
  if (webhook['is_enabled'] !== true || !asArray(webhook['webhook_events']).includes(name)) return false;
  // A webhook for an app gets events of workflows only.
  if (webhook['slug'] !== undefined && (workflowId === undefined || webhook['slug'] !== slug)) return false;
  const ids = asArray(webhook['workflow_ids']);
  return ids.length === 0 || workflowId === undefined || ids.includes(workflowId);
}

function bodyOf(webhook: JsonObject, event: OrganizationEvent, accountName: string): string {
  if (webhook['webhook_type'] === 'slack')
    return JSON.stringify({ text: `${event.name}: ${accountName || event.account} (${event.slug})` });
  const template = webhook['webhook_body'];
  if (webhook['webhook_type'] !== 'custom' || template === undefined) return JSON.stringify(event.fields);
  const body = rendered(template, event, accountName);
  return typeof body === 'string' ? body : JSON.stringify(body);
}

// A template is text, or JSON with templates inside.
function rendered(template: Json, event: OrganizationEvent, accountName: string): Json {
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
