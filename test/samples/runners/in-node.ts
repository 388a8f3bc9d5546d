import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { folder, writeList } from '../folder.ts';
import type { Outcome } from '../in-runtime/perform.ts';

const harness = fileURLToPath(new URL('../in-runtime/node.ts', import.meta.url));

/** Runs programs in one process of Node. */
export async function inNode(count: number): Promise<Outcome[]> {
  const list = writeList('node', count, '', '');
  const options = { cwd: folder, timeout: 600_000, maxBuffer: 2 ** 26 };
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', harness, list], options);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Outcome[];
}
