// Builds the docs and serves them on a free port of this machine until it is stopped. `npm run docs`
import { join } from 'node:path';
import { serve } from '../test/docs/serve.ts';
import { build } from '../test/release/build.ts';
import { root, run } from './lib/run.ts';
import { bold, dim } from './lib/terminal.ts';

const started = performance.now();
console.log('Building the packages that the docs are made of.');
await build(['@refold/docs^...']);

console.log('Building the site.');
const { status } = await run(process.execPath, [join(root, 'packages/docs/scripts/build.ts')], {
  limitSeconds: 600,
  onOutput: (text) => process.stdout.write(dim(text)),
});
if (status !== 0) {
  console.error('Building the site failed; the lines above say why.');
  process.exit(1);
}

const site = await serve(join(root, 'packages/docs/dist'));
console.log(`\nBuilt in ${((performance.now() - started) / 1000).toFixed(0)} s: ${bold(site.url)}`);
console.log('It uses no network. Press Ctrl-C to stop.');
