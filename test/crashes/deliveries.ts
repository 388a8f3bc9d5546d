import { fork, type ChildProcess } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { StoreName } from './stores.ts';
import { API_KEY, STEP_HEADER, steps, type Step } from './steps.ts';

/** One delivery, and the step at which the process that gets its first copy dies. */
export type Delivery = { readonly id: string; readonly step: Step };

/** Numbers of times that a delivery was sent, that nobody responded, and that the response was 503. */
export type Sent = { readonly delivery: Delivery; copies: number; crashes: number; refused: number };

type Receiver = { readonly child: ChildProcess; readonly port: Promise<number> };

const program = fileURLToPath(new URL('receiver.ts', import.meta.url));
const MAX_COPIES = 50;
const deadly = steps.filter((step) => step !== 'none');

/** Every third delivery ends its process, at steps that take turns: a process takes longer to start than a delivery to handle. */
export const deliveriesOf = (count: number): Delivery[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `run-${index}`,
    step: index % 3 === 0 ? deadly[(index / 3) % deadly.length]! : 'none',
  }));

/** Sends every delivery until it is answered with 200, and starts the process again whenever it has died. */
export async function sendAll(
  deliveries: readonly Delivery[],
  { store, address, file }: { readonly store: StoreName; readonly address: string; readonly file: string },
): Promise<Sent[]> {
  const start = (): Receiver => {
    const child = fork(program, [store, address, file], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const port = new Promise<number>((resolve, reject) => {
      child.once('message', (given) => resolve(given as number));
      child.once('exit', (code) => reject(new Error(`The receiver ended with ${code} before it listened.`)));
    });
    // The spare's failure is told when it is its turn.
    port.catch(() => undefined);
    return { child, port };
  };
  let [receiver, spare] = [start(), start()];
  const sent = deliveries.map((delivery): Sent => ({ delivery, copies: 0, crashes: 0, refused: 0 }));
  const waiting = [...sent];
  try {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (next.copies === MAX_COPIES) throw new Error(`${next.delivery.id} was never answered with 200.`);
      next.copies++;
      const status = await send(next, await receiver.port);
      if (status === 200) continue;
      if (status === undefined) {
        next.crashes++;
        [receiver, spare] = [spare, start()];
        // At once, so that it comes within the lease of the process that has died.
        waiting.unshift(next);
        continue;
      }
      if (status === 503) next.refused++;
      // The rest goes first; alone, it waits a little as Refold does.
      if (waiting.length === 0 || next.copies > 2) await new Promise((resolve) => setTimeout(resolve, 50));
      waiting.push(next);
    }
    return sent;
  } finally {
    receiver.child.kill('SIGKILL');
    spare.child.kill('SIGKILL');
  }
}

/** Sends one copy. No status when the process died before its response. */
async function send({ delivery: { id, step }, copies }: Sent, port: number): Promise<number | undefined> {
  const body = JSON.stringify({ event: 'Crash', instance_id: id });
  const signature = createHmac('sha256', API_KEY).update(body).digest('hex');
  const headers = { 'x-cobalt-signature': signature, [STEP_HEADER]: copies === 1 ? step : 'none', connection: 'close' };
  const url = `http://127.0.0.1:${port}/?id=${id}`;
  const response = await fetch(url, { method: 'POST', body, headers }).catch(() => undefined);
  await response?.arrayBuffer();
  return response?.status;
}
