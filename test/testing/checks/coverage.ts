import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCoverage } from '@refold/testing';
import { writeCoverage } from '@refold/testing/node';
import { ensure, ensureEqual, type Check } from '../check.ts';
import { runCli } from '../cli.ts';
import { callEverything } from '../every-operation.ts';
import { samples } from '../samples.ts';

export const coverage: Check = {
  name: 'coverage: all operations are enough, one less is not and is named; shards add up',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'refold-testing-'));
    const file = (name: string): string => join(folder, name);
    try {
      writeCoverage(file('all.json'), createCoverage((await callEverything()).requests));
      writeCoverage(file('less.json'), createCoverage((await callEverything(['createWebhook'])).requests));
      const half = samples.map(({ id }) => id);
      writeCoverage(file('first.json'), createCoverage((await callEverything(half.slice(60))).requests));
      writeCoverage(file('second.json'), createCoverage((await callEverything(half.slice(0, 60))).requests));
      const run = (...names: string[]) => runCli(['coverage', ...names.map(file), '--min-operations', '102']);
      const [all, less, first, merged] = [
        await run('all.json'),
        await run('less.json'),
        await run('first.json'),
        await run('first.json', 'second.json'),
      ];
      ensureEqual(
        [all.code, less.code, first.code, merged.code],
        [0, 1, 1, 0],
        'exit codes of all, one less, a half, both halves',
      );
      ensure(less.stderr.includes('createWebhook'), `The missing operation is not named: ${less.stderr}`);
      return /\d+ of 102 operations.*/.exec(all.stdout)![0];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
