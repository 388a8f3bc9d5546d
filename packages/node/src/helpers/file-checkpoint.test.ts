import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bulk, fileCheckpoint } from '../helpers.ts';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'refold-checkpoint-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const key = (item: string): string => item;

test('a run that failed in part is gone on with, and leaves no lock', async () => {
  const path = join(folder, 'rows.checkpoint');
  const work = (item: string): number => {
    if (item === 'b') throw new Error('b');
    return 1;
  };
  const first = await bulk(['a', 'b'], work, { checkpoint: fileCheckpoint(path), key });
  const second = await bulk(['a', 'b', 'c'], () => 1, { checkpoint: fileCheckpoint(path), key, wasDone: () => false });
  expect([first.done, second.done, second.skipped]).toEqual([1, 2, 1]);
  expect(readFileSync(path, 'utf8').split('\n')).toContain('done "c"');
  expect(existsSync(`${path}.lock`)).toBe(false);
});

test('a second run on one file is refused while the first is under way', async () => {
  const path = join(folder, 'busy.checkpoint');
  let end = (): void => {};
  const first = bulk(['a'], () => new Promise<void>((resolve) => (end = resolve)), {
    checkpoint: fileCheckpoint(path),
  });
  const second = bulk(['a'], () => 1, { checkpoint: fileCheckpoint(path) });
  await expect(second).rejects.toMatchObject({ name: 'InvalidInputError', field: 'checkpoint' });
  await expect(second).rejects.toThrow(`${path} is in use by process ${process.pid}`);
  end();
  expect(await first).toMatchObject({ done: 1 });
});

test('the lock of a process that has died is taken over', async () => {
  const path = join(folder, 'dead.checkpoint');
  const pid = Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
  writeFileSync(`${path}.lock`, JSON.stringify({ pid, host: hostname() }));
  expect(await bulk(['a'], () => 1, { checkpoint: fileCheckpoint(path) })).toMatchObject({ done: 1 });
});

test('a file that is no checkpoint is refused and stays as it is', async () => {
  const path = join(folder, 'customers.csv');
  writeFileSync(path, 'name,id\nAcme,1\n');
  const run = bulk(['a'], () => 1, { checkpoint: fileCheckpoint(path) });
  await expect(run).rejects.toThrow(`line 1 of ${path} is "name,id"`);
  expect(readFileSync(path, 'utf8')).toBe('name,id\nAcme,1\n');
  expect(existsSync(`${path}.lock`)).toBe(false);
});
