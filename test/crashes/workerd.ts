import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { fileURLToPath } from 'node:url';

/** Starts workerd with Workers KV and the Durable Object behind an address on loopback. */
export async function startWorkerd(): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    logLevel: 'silent',
    format: 'esm',
    conditions: ['workerd', 'worker'],
  });
  const workerd = new Miniflare({
    modules: [{ type: 'ESModule', path: 'worker.mjs', contents: bundle.outputFiles[0]!.text }],
    compatibilityDate: '2025-09-01',
    kvNamespaces: ['KV'],
    durableObjects: { DELIVERIES: 'RefoldDeliveries' },
  } as ConstructorParameters<typeof Miniflare>[0]);
  const url = await workerd.ready;
  return { address: url.origin, close: () => workerd.dispose() };
}
