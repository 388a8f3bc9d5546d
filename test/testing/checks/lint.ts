import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensure, type Check } from '../check.ts';

const spec = fileURLToPath(new URL('../../../spec/', import.meta.url));

export const lint: Check = {
  name: 'the contract has no lint error, no warning and no ignore file',
  run: async () => {
    ensure(!existsSync(join(spec, '.redocly.lint-ignore.yaml')), 'There is an ignore file.');
    const { status, stdout } = spawnSync(
      process.execPath,
      ['node_modules/@redocly/cli/bin/cli.js', 'lint', 'refold', '--format=json'],
      {
        cwd: spec,
        encoding: 'utf8',
        timeout: 60_000,
        env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
      },
    );
    const { totals } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
      totals: { errors: number; warnings: number; ignored: number };
    };
    ensure(status === 0 && totals.errors + totals.warnings + totals.ignored === 0, JSON.stringify(totals));
    return `${totals.errors} errors, ${totals.warnings} warnings`;
  },
};
