import { invalid, isLoopback, listOf } from '../../errors/checks.ts';
import { createWebhook, deleteWebhook, listWebhooks, updateWebhook } from '../../generated/functions.ts';
import type { CreateWebhookRequest, Webhook, WebhookEventNameInput } from '../../generated/types.ts';
import type { ClientLike } from '../../call/call.ts';
import { invoke } from '../client.ts';
import { comparable } from '../comparable.ts';
import { oldestFirst } from '../oldest.ts';
import { word } from '../params.ts';
import type { CallOptions } from '../../call/options.ts';

/** The webhook that there should be. */
export interface EnsureWebhookParams extends Omit<CreateWebhookRequest, 'webhook_events' | 'webhook_url'> {
  /** Address for events. */
  url: string;
  /** The events to report, at least one. */
  events: readonly WebhookEventNameInput[];
}

/** The webhook that there is now, and what was done for it. */
export interface EnsuredWebhook {
  readonly webhook: Webhook;
  readonly outcome: 'created' | 'updated' | 'unchanged';
  /** Further webhooks with the same address and app, each of which sends every event once more. They are left as they are. */
  readonly duplicates: readonly Webhook[];
}

/**
 * Sees to it that a webhook exists with this address and these events. Calling it again changes nothing, so call it whenever
 * you deploy, once with the key of each environment. Webhooks are told apart by address and `slug`. Of several calls at the same
 * time one webhook is left, the oldest: whoever comes later deletes what it has just created itself, and nothing else.
 *
 * @throws InvalidInputError for events that are none, before any request.
 * @throws BadRequestError when the server does not know an event.
 */
export async function ensureWebhook(
  client: ClientLike<'apiKey'>,
  params: EnsureWebhookParams,
  options?: CallOptions,
): Promise<EnsuredWebhook> {
  const { url, events, ...fields } = params;
  const call = { operationId: 'ensureWebhook', attempts: 0 };
  if (!isAddress(url)) throw invalid('url', 'must be an https:// address; http:// is for loopback', call);
  const problem = listOf(word, 'events')(events) || (events.length === 0 && 'must name at least one event');
  if (problem) throw invalid('events', problem, call);
  const wanted = { is_enabled: true, ...fields, webhook_url: url, webhook_events: [...events] };
  const look = async (): Promise<readonly Webhook[]> => {
    const all = (await invoke(client, 'webhooks.list', listWebhooks, options)) as readonly Webhook[];
    const same = all.filter((one) => sameAddress(one.webhook_url, url) && (one.slug ?? undefined) === fields.slug);
    return oldestFirst(same, ({ createdAt }) => createdAt);
  };
  const [webhook, ...duplicates] = await look();
  if (!webhook) {
    const created = await invoke(client, 'webhooks.create', createWebhook, wanted, options);
    const [oldest = created] = await look();
    if (oldest._id === created._id) return { webhook: created, outcome: 'created', duplicates };
    await invoke(client, 'webhooks.delete', deleteWebhook, { id: created._id }, options);
    return ensureWebhook(client, params, options);
  }
  if (fits(webhook, wanted)) return { webhook, outcome: 'unchanged', duplicates };
  const updated = await invoke(client, 'webhooks.update', updateWebhook, { id: webhook._id, ...wanted }, options);
  return { webhook: updated, outcome: 'updated', duplicates };
}

function sameAddress(left: string, right: string): boolean {
  return URL.canParse(left) && URL.canParse(right) ? new URL(left).href === new URL(right).href : left === right;
}

/** Tells whether everything that is wanted is so already. What nobody asked for does not count. */
function fits(webhook: Webhook, wanted: object): boolean {
  return Object.entries(wanted).every(
    ([name, value]) => value === undefined || comparable(webhook[name as keyof Webhook]) === comparable(value),
  );
}

/** Tells whether Refold can be told to send events there. A mock on the machine itself sends them over http. */
function isAddress(url: unknown): boolean {
  if (typeof url !== 'string' || /\s/.test(url) || !URL.canParse(url)) return false;
  const parsed = new URL(url);
  return parsed.protocol === 'https:' || (parsed.protocol === 'http:' && isLoopback(parsed));
}
