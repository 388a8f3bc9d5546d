import { join } from 'node:path';
import { binary, run } from '../../../scripts/lib/run.ts';
import { lastLine, type Row } from '../row.ts';

export const denoRows: readonly Row[] = [
  {
    name: 'Deno, npm: import',
    how: 'types checked; from the registry, with --allow-net for one host',
    run: async ({ folder, url, registry }) => {
      // Outside of the project with its node_modules, with a cache of its own.
      const cwd = join(folder, '..');
      const env = { ...registry.env, DENO_DIR: join(cwd, 'deno-cache'), DENO_NO_UPDATE_CHECK: '1' };
      const flags = ['--no-prompt', '--no-lock', '--no-config', '--check', '--node-modules-dir=none'];
      // By default Deno takes no version that is younger than a day.
      flags.push('--minimum-dependency-age=0');
      const parameters = ['run', ...flags, `--allow-net=${new URL(url).host}`, join(folder, 'deno.ts'), url];
      const { status, output } = await run(binary('deno', 'test'), parameters, { cwd, env, limitSeconds: 120 });
      if (status !== 0) throw new Error(output);
      return lastLine(output);
    },
  },
];
