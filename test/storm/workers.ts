import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { fileURLToPath } from 'node:url';

type Fetcher = { fetch(url: string, init: { signal?: AbortSignal }): Promise<Response> };

/** Two Workers in workerd, each with isolates of its own, that share one Durable Object. */
export async function startWorkers(baseURL: string): Promise<{
  readonly ask: (worker: 'one' | 'other', path?: string, signal?: AbortSignal) => Promise<unknown>;
  readonly close: () => Promise<void>;
}> {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    logLevel: 'silent',
    format: 'esm',
    conditions: ['workerd', 'worker'],
  });
  const worker = (name: string): object => ({
    name,
    modules: [{ type: 'ESModule', path: 'worker.mjs', contents: bundle.outputFiles[0]!.text }],
    compatibilityDate: '2025-09-01',
    bindings: { REFOLD_API_KEY: 'tk_worker', BASE_URL: baseURL },
    durableObjects: { LIMITER: { className: 'RefoldLimiter', scriptName: 'one' } },
  });
  const workerd = new Miniflare({ workers: [worker('one'), worker('other')] } as ConstructorParameters<
    typeof Miniflare
  >[0]);
  const fetcherOf = async (name: string): Promise<Fetcher> => (await workerd.getWorker(name)) as unknown as Fetcher;
  const fetchers = { one: await fetcherOf('one'), other: await fetcherOf('other') };
  return {
    async ask(name, path = '/', signal) {
      const answer = await fetchers[name].fetch(`http://worker.example${path}`, { signal });
      const text = await answer.text();
      if (answer.status !== 200) throw new Error(`${answer.status} ${text}`);
      return JSON.parse(text);
    },
    close: () => workerd.dispose(),
  };
}
