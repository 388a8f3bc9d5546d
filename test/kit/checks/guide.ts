import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensure, ensureEqual, type Check } from '../check.ts';

const guide = fileURLToPath(new URL('../../../packages/contract/GUIDE.md', import.meta.url));
// Below this package, so that the guide's imports are found as in a project of its own.
const folder = fileURLToPath(new URL('../../.cache/guide/', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

export const guideRuns: Check = {
  name: 'the guide’s tests run as they stand',
  run: async () => {
    const blocks = [...readFileSync(guide, 'utf8').matchAll(/```ts vitest\n([\s\S]*?)```/g)].map(([, code]) => code!);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    try {
      for (const [index, code] of blocks.entries()) writeFileSync(`${folder}step-${index}.test.ts`, code);
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [vitest, 'run', '--root', folder, '--reporter=json', `--outputFile=${folder}report.json`],
        { encoding: 'utf8', timeout: 60_000 },
      );
      ensure(status === 0, `${stdout}${stderr}`);
      const { numPassedTests } = JSON.parse(readFileSync(`${folder}report.json`, 'utf8')) as { numPassedTests: number };
      ensureEqual(numPassedTests, blocks.length, 'passed tests');
      return `${numPassedTests} of ${blocks.length} tests pass`;
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
