import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/lib/run.ts';
import { bad, good } from '../scripts/lib/terminal.ts';
import { runExample, type Stage } from './examples/run-example.ts';
import { build } from './release/build.ts';
import { pack } from './release/pack.ts';
import { publishable } from './release/packages.ts';

const USED = ['@refold/testing', '@refold/core', '@refold/deno', '@refold/edge', '@refold/node'];

await build(USED);
const source = join(root, 'examples');
const all = readdirSync(source).filter((name) => existsSync(join(source, name, 'package.json')));
const chosen = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'refold-examples-'));
let [passed, failed] = [0, 0];
try {
  const packages = publishable(root).filter(({ manifest }) => USED.includes(manifest.name));
  const packed = await pack(packages, join(folder, 'packages'));
  const stage: Stage = {
    folder,
    tarballs: Object.fromEntries(packed.map(({ file, manifest }) => [manifest.name, `file:${file}`])),
    env: {
      ...process.env,
      PATH: `${join(root, 'test/node_modules/.bin')}:${process.env.PATH}`,
      NEXT_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
  };
  for (const name of chosen.length > 0 ? chosen : all) {
    const { status, output, tests, installSeconds, seconds } = await runExample(join(source, name), stage);
    // A run without a test would prove nothing.
    const ok = status === 0 && tests > 0;
    if (ok) passed++;
    else failed++;
    const times = `${seconds.toFixed(1)} s, after ${installSeconds.toFixed(1)} s to install`;
    console.log(`${ok ? good('ok  ') : bad('FAIL')} ${name.padEnd(16)} ${tests} tests in ${times}`);
    if (!ok) console.log(output.trimEnd().split('\n').slice(-40).join('\n'));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(failed === 0 ? '\nNext: npm test' : '\nNext: fix the examples above, then `npm run examples -- <name>`.');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
