import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPrism, type RunningServer } from '../servers/prism.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
let prism: RunningServer;
beforeAll(async () => {
  prism = await startPrism();
});
afterAll(() => prism.close());

test('Deno lists accounts with permission for one host and no other', async () => {
  const host = new URL(prism.url).host;
  const { stdout } = await promisify(execFile)(
    here('../node_modules/.bin/deno'),
    ['run', '--no-prompt', '--no-lock', `--allow-net=${host}`, here('deno-main.ts'), prism.url],
    { timeout: 60_000 },
  );
  expect(JSON.parse(stdout)).toEqual(['Globex']);
});
