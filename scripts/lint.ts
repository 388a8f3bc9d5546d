import { spawnSync } from 'node:child_process';
import { binary, root } from './lib/run.ts';

const { status } = spawnSync(binary('oxlint'), process.argv.slice(2), { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
