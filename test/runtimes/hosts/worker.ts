import type { Readable } from 'node:stream';
import { Miniflare } from 'miniflare';
import { bundleWhole } from './bundle.ts';
import type { Place } from '../suite/place.ts';

/** The Worker of the suite as one text. */
export const bundleWorker = (): Promise<string> =>
  bundleWhole('worker', { conditions: ['workerd', 'worker'], external: ['cloudflare:workers'] });

/** workerd closes connections that were idle for five seconds, which is a race with the next request over them. */
export const ASK_ONCE: { readonly connection: string } = { connection: 'close' };

/** Starts the Worker in workerd, with a limited API and a slow token service behind it. Ends with `dispose()`. */
export async function startWorker(script: string, place: Place): Promise<Miniflare> {
  const limited = await startScenario(place, 'limited', { limit: { requestsPerSecond: 20, burst: 5 } });
  const body = JSON.stringify({ token: endedToken() });
  const tokens = await startScenario(place, 'tokens', { response: { body, delayMs: 150 } });
  const worker = new Miniflare({
    modules: true,
    script,
    compatibilityDate: '2025-09-01',
    bindings: { REFOLD_API_KEY: 'tk_worker', LIMITED: limited, TOKENS: tokens, PLACE: JSON.stringify(place) },
    handleRuntimeStdio: (stdout: Readable, stderr: Readable) => {
      stdout.resume();
      stderr.resume();
    },
  });
  await worker.ready;
  return worker;
}

/** A token that says that it has ended, so that no client keeps it and every call asks for one. */
function endedToken(): string {
  return `example.${Buffer.from(JSON.stringify({ exp: 1 })).toString('base64url')}.token`;
}

async function startScenario({ faults }: Place, name: string, step: object): Promise<string> {
  await (await fetch(`${faults}/control/${name}`, { method: 'POST', body: JSON.stringify([step]) })).text();
  return `${faults}/${name}`;
}
