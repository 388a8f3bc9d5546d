import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bulk, fileCheckpoint, terminalProgress } from '../helpers.ts';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'refold-bulk-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a run with a file goes on where the one before has ended', async () => {
  const path = join(folder, 'rows.checkpoint');
  const first = await bulk(['a', 'b'], () => 1, { checkpoint: fileCheckpoint(path), key: (item) => item });
  const second = await bulk(['a', 'b', 'c'], () => 1, { checkpoint: fileCheckpoint(path), key: (item) => item });
  expect([first.done, second.done, second.skipped]).toEqual([2, 1, 2]);
  expect(readFileSync(path, 'utf8').split('\n')).toContain('done "c"');
});

test('a terminal gets one line that is drawn anew, a log gets lines', async () => {
  const written: string[] = [];
  const write = (text: string): void => void written.push(text);
  await bulk([1, 2, 3], () => 1, { onProgress: terminalProgress({ write, isTTY: true, columns: 120 }) });
  expect(written[0]).toMatch(/^\r\[/);
  expect(written.at(-1)).toMatch(/^\r\[#{30}\] 100 % {2}3\/3.*\n$/s);
  written.length = 0;
  await bulk([1, 2, 3], () => 1, { onProgress: terminalProgress({ write }) });
  expect(written.at(-1)).toMatch(/^\[#{30}\] 100 % {2}3\/3 .*\n$/);
});
