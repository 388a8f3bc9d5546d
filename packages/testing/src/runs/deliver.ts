import { sign, SIGNATURE_HEADER } from '@refold/core/webhooks';
import type { Row } from '../model/operation.ts';
import { asRow, type Task } from '../model/state.ts';
import type { World } from '../engine/backend.ts';

/** Takes a webhook as your endpoint would. Anything but 200 counts as failed. */
export type Receiver = (request: Request) => Response | Promise<Response>;

/** One attempt to deliver a webhook. */
export type Delivery = {
  readonly url: string;
  readonly event: string;
  /** 1 for the first one. */
  readonly attempt: number;
  /** The mock's time in milliseconds. */
  readonly at: number;
  readonly body: string;
  readonly signature: string;
  /** What the receiver answered, `failed` if it could not be reached, `nobody` if there is none for this address. */
  readonly result: number | 'failed' | 'nobody';
};

const RETRIES = 3;
const FIRST_PAUSE = 1000;

/** Sends one delivery and plans the next attempt if it failed: three more, after 1, 2 and 4 seconds. */
export async function deliver(world: World, { at, environment, data }: Task): Promise<void> {
  const { url, event, body, method } = data as Record<string, string>;
  const attempt = Number(data['attempt']);
  const key = world.state.keys[environment]!;
  const signature = await sign(body!, key);
  const headers = new Headers({ 'content-type': 'application/json' });
  for (const [name, value] of Object.entries(asRow(data['headers']))) headers.set(name, String(value));
  headers.set(SIGNATURE_HEADER, signature);
  const result = await send(world, new Request(url!, { method: method!, headers, body: body! }));
  world.deliveries.push({ url: url!, event: event!, attempt, at, body: body!, signature, result });
  if (result === 200 || result === 'nobody' || attempt > RETRIES) return;
  const pause = FIRST_PAUSE * 2 ** (attempt - 1);
  world.plan({ at: at + pause, kind: 'deliver-webhook', environment, data: { ...data, attempt: attempt + 1 } as Row });
}

async function send(world: World, request: Request): Promise<Delivery['result']> {
  const receiver = world.receivers.get(request.url) ?? world.deliverElsewhere;
  if (!receiver) return 'nobody';
  try {
    const response = await receiver(request);
    await response.body?.cancel();
    return response.status;
  } catch {
    return 'failed';
  }
}
