import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../scripts/lib/run.ts';
import { bad, good } from '../scripts/lib/terminal.ts';
import { runExample } from './examples/run-example.ts';
import { pack } from './release/pack.ts';
import { publishable } from './release/packages.ts';
import { startPrism } from './servers/prism.ts';

// Next and its compilers weigh 340 MB, and no test needs them: `--whole` installs them too and builds the example.
const HEAVY = ['next', 'react', 'react-dom', '@types/react', '@types/node', 'typescript'];
const USED = ['@refold/core', '@refold/deno', '@refold/edge', '@refold/node'];

const { values, positionals } = parseArgs({
  options: { whole: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const folder = mkdtempSync(join(tmpdir(), 'refold-examples-'));
const prism = await startPrism();
let failed = 0;
let passed = 0;
try {
  const packages = publishable(root).filter(({ manifest }) => USED.includes(manifest.name));
  const packed = await pack(packages, join(folder, 'packages'));
  const stage = {
    folder,
    tarballs: Object.fromEntries(packed.map(({ file, manifest }) => [manifest.name, `file:${file}`])),
    env: {
      ...process.env,
      PATH: `${join(root, 'test/node_modules/.bin')}:${process.env.PATH}`,
      REFOLD_API_KEY: 'tk_example',
      REFOLD_BASE_URL: prism.url,
      NEXT_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
    leftOut: values.whole ? [] : HEAVY,
    scripts: values.whole ? ['build', 'test'] : ['test'],
  };
  const all = readdirSync(join(root, 'examples')).filter((name) =>
    existsSync(join(root, 'examples', name, 'package.json')),
  );
  for (const name of positionals.length > 0 ? positionals : all) {
    const { status, output, seconds, tests, leftOut } = await runExample(join(root, 'examples', name), stage);
    // A run without a test would prove nothing.
    const ok = status === 0 && tests > 0;
    if (ok) passed++;
    else failed++;
    const without = leftOut.length > 0 ? `, without ${leftOut.join(', ')}` : '';
    console.log(
      `${ok ? good('ok  ') : bad('FAIL')} ${name.padEnd(16)} ${tests} tests in ${seconds.toFixed(1)} s${without}`,
    );
    if (!ok) console.log(output.trimEnd().split('\n').slice(-40).join('\n'));
  }
} finally {
  await prism.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(failed === 0 ? '\nNext: npm test' : '\nNext: mend the examples above, then `npm run examples -- <name>`.');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
