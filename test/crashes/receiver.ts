// A receiver in a process of its own: `node receiver.ts <store> <address of the store> <file for marks>`
import { webhookReceiver, type DeliveryStore } from '@refold/core/helpers';
import { toNodeHandler } from '@refold/node/http';
import { AsyncLocalStorage } from 'node:async_hooks';
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openStore, type StoreName } from './stores.ts';
import { API_KEY, LEASE_MS, STEP_HEADER, type Mark, type Step } from './steps.ts';

type Delivery = { readonly id: string; readonly step: Step };

const [name, address, file] = process.argv.slice(2) as [StoreName, string, string];
const current = new AsyncLocalStorage<Delivery>();

/** Ends the process as a machine that loses its power does, if the delivery asks for that here. */
async function mayDie(step: Step): Promise<void> {
  if (current.getStore()!.step !== step) return;
  process.kill(process.pid, 'SIGKILL');
  await new Promise(() => undefined);
}

function mark(what: Mark['what']): void {
  appendFileSync(file, `${JSON.stringify({ id: current.getStore()!.id, what, at: Date.now() } satisfies Mark)}\n`);
}

function dying(store: DeliveryStore): DeliveryStore {
  return {
    async claim(...given) {
      await mayDie('before claim');
      mark('claim');
      const claim = await store.claim(...given);
      await mayDie('after claim');
      return claim;
    },
    async complete(...given) {
      await mayDie('before done');
      await store.complete(...given);
      await mayDie('after done');
    },
    release: (...given) => store.release(...given),
  };
}

const receive = webhookReceiver({
  keys: [API_KEY],
  leaseMs: LEASE_MS,
  storeTimeout: 5000,
  store: dying(await openStore(name, address)),
  on: {},
  onUnknown: async () => {
    mark('begun');
    await mayDie('in handler');
    mark('ended');
  },
});

const server = createServer(
  toNodeHandler((request) => {
    const id = new URL(request.url).searchParams.get('id')!;
    return current.run({ id, step: request.headers.get(STEP_HEADER) as Step }, () => receive(request));
  }),
);
server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit());
