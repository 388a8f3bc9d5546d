// Checks the code, and who imports whom. `npm run lint`, or with paths for some files of code alone.
import { spawnSync } from 'node:child_process';
import { binary, root } from './lib/run.ts';

const parameters = process.argv.slice(2);
const isAll = parameters.every((parameter) => parameter.startsWith('-'));
const folders = ['generator/src', 'packages', 'scripts', 'spec', 'test'];

const code = end('oxlint', parameters);
const imports = isAll ? end('depcruise', ['--config', '.dependency-cruiser.mjs', ...folders]) : 0;
process.exit(code || imports);

function end(command: string, given: readonly string[]): number {
  return spawnSync(binary(command), given, { cwd: root, stdio: 'inherit' }).status ?? 1;
}
