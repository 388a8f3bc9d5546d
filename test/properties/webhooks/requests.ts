import { createHash, createHmac } from 'node:crypto';
import type { Happening } from './history.ts';

/** Key with which deliveries are signed. */
export const KEY = 'tk_receiver';

const bodies = [0, 1].map((number) => `{"event":"Workflow Completed","instance_id":"run-${number}"}`);
const signatures = bodies.map((body) => createHmac('sha256', KEY).update(body).digest('hex'));

/** Keys under which the bodies are stored. */
export const keys: readonly string[] = bodies.map((body) => createHash('sha256').update(body).digest('hex'));

/** The request of a delivery. */
export function requestOf({ does, body }: Happening): Request {
  const whole = new TextEncoder().encode(bodies[body]);
  const signature = does === 'forge' ? '0'.repeat(64) : signatures[body]!;
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(whole.slice(0, 10));
      if (does === 'stall') return;
      controller.enqueue(whole.slice(10));
      controller.close();
    },
  });
  return new Request('https://product.example.com/hooks', {
    method: 'POST',
    body: stream,
    headers: { 'x-cobalt-signature': signature },
    duplex: 'half',
  } as RequestInit);
}
