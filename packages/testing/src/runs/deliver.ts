import { SIGNATURE_HEADER, signWebhook } from '@refold/core/helpers';
import type { Backend } from '../engine/backend.ts';
import { asObject, type JsonObject } from '../model/json.ts';
import type { Delivery } from '../model/recordings.ts';
import type { Task } from '../model/state.ts';

const MAX_RETRIES = 3;
const FIRST_DELAY_MS = 1000;

/** Delivers a webhook, and schedules the next attempt if it failed: three more, after 1, 2 and 4 seconds. */
export async function deliver(backend: Backend, { at, environment, data }: Task): Promise<void> {
  const { url, event, body, method } = data as Record<string, string>;
  const attempt = Number(data['attempt']);
  const key = backend.state.keys[environment]!;
  const signature = await signWebhook(body!, key);
  const headers = new Headers({ 'content-type': 'application/json' });
  for (const [name, value] of Object.entries(asObject(data['headers']))) headers.set(name, String(value));
  headers.set(SIGNATURE_HEADER, signature);
  const result = await send(backend, new Request(url!, { method: method!, headers, body: body! }));
  backend.deliveries.push({ url: url!, event: event!, attempt, at, body: body!, signature, result });
  if (result === 200 || result === 'no-receiver' || attempt > MAX_RETRIES) return;
  const delay = FIRST_DELAY_MS * 2 ** (attempt - 1);
  const next: JsonObject = { ...data, attempt: attempt + 1 };
  backend.schedule({ at: at + delay, kind: 'deliver-webhook', environment, data: next });
}

async function send(backend: Backend, request: Request): Promise<Delivery['result']> {
  const receiver = backend.receivers.get(request.url) ?? backend.fallbackReceiver;
  if (!receiver) return 'no-receiver';
  try {
    const response = await receiver(request);
    await response.body?.cancel();
    return response.status;
  } catch {
    return 'failed';
  }
}
