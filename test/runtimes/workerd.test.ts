import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLimitedServer, type LimitedServer } from '../servers/limited-server.ts';

let server: LimitedServer;
let worker: Miniflare;

beforeAll(async () => {
  server = await startLimitedServer();
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['workerd', 'worker'],
  });
  worker = new Miniflare({
    modules: true,
    script: bundle.outputFiles[0]!.text,
    compatibilityDate: '2025-09-01',
    bindings: { REFOLD_API_KEY: 'tk_worker', BASE_URL: server.url },
  });
});
afterAll(async () => {
  await worker.dispose();
  await server.close();
});

test('twelve overlapping requests share one module-scope client: none hangs, none meets a 429', async () => {
  const ask = async (): Promise<string> => {
    const answer = await worker.dispatchFetch('http://worker.example/');
    return `${answer.status} ${await answer.text()}`;
  };
  const answers = await Promise.all(Array.from({ length: 12 }, ask));
  expect(answers).toEqual(Array(12).fill('200 {"accounts":[]}'));
  expect(server.accepted).toHaveLength(12);
  expect(server.refused()).toBe(0);
});
