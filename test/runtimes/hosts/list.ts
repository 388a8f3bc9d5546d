import { fileURLToPath } from 'node:url';
import nodes from '../nodes/package.json' with { type: 'json' };
import tests from '../../package.json' with { type: 'json' };
import { prepareChromium, runInChromium } from './chromium.ts';
import { processRuntime } from './process.ts';
import type { Runtime } from './runtime.ts';
import { runInWorkerd } from './workerd.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const versions = tests.devDependencies;

/** Every runtime that the suite runs in. The support policy is compared with this list. */
export const runtimes: readonly Runtime[] = [
  ...['20', '22', '24', '26'].map(nodeRuntime),
  processRuntime({
    name: 'Bun',
    version: versions.bun,
    package: '@refold/node',
    command: here('../../node_modules/.bin/bun'),
    entry: 'node',
    parameters: (file, { url }) => ['run', file, url],
  }),
  processRuntime({
    name: 'Deno',
    version: versions.deno,
    package: '@refold/deno',
    command: here('../../node_modules/.bin/deno'),
    entry: 'deno',
    parameters: (file, { url, hosts }) => ['run', '--no-prompt', '--no-lock', `--allow-net=${hosts.join()}`, file, url],
  }),
  { name: 'workerd', version: `miniflare ${versions.miniflare}`, package: '@refold/edge', run: runInWorkerd },
  processRuntime({
    name: 'Edge VM',
    version: versions['@edge-runtime/vm'],
    package: '@refold/edge',
    command: process.execPath,
    entry: 'edge-vm',
    whole: true,
    parameters: (file, { url }) => [here('edge-vm-main.ts'), file, url],
  }),
  {
    name: 'Chromium',
    version: 'Debian',
    package: '@refold/core/session',
    prepare: prepareChromium,
    run: runInChromium,
  },
];

function nodeRuntime(major: string): Runtime {
  const key = `node${major}-linux-${process.arch}` as keyof typeof nodes.optionalDependencies;
  return processRuntime({
    name: `Node ${major}`,
    version: nodes.optionalDependencies[key].split('@').at(-1)!,
    package: '@refold/node',
    command: here(`../nodes/node_modules/${key}/bin/node`),
    entry: 'node',
    parameters: (file, { url }) => [file, url],
  });
}
