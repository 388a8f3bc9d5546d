import { expect, test } from 'vitest';
import { bulk, terminalProgress } from '../helpers.ts';

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
