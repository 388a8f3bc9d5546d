import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stageForJsr } from '../../scripts/lib/stage-jsr.ts';
import { startPrism, type RunningServer } from '../servers/prism.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'refold-deno-'));
let prism: RunningServer;
beforeAll(async () => {
  prism = await startPrism();
});
afterAll(async () => {
  await prism.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs Deno to its end. Its own cache is empty, so that nothing comes from the network unnoticed. */
function deno(
  parameters: readonly string[],
  cwd = here('.'),
): Promise<{ ok: boolean; printed: string; output: string }> {
  const env = { PATH: process.env.PATH, HOME: folder, DENO_DIR: join(folder, 'cache'), NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(here('../node_modules/.bin/deno'), parameters, { cwd, env, timeout: 60_000 }, (error, stdout, stderr) =>
      resolve({ ok: !error, printed: stdout.trim(), output: stdout + stderr }),
    );
  });
}

const list = (permissions: readonly string[]) =>
  deno(['run', '--no-prompt', '--no-lock', ...permissions, here('deno-main.ts'), prism.url]);

test('a program lists accounts with permission for one host and no other', async () => {
  const { ok, printed, output } = await list([`--allow-net=${new URL(prism.url).host}`]);
  expect(ok, output).toBe(true);
  expect(JSON.parse(printed)).toEqual(['Globex']);
});

test('the same program without that permission is refused, and for the network alone', async () => {
  const { ok, output } = await list([]);
  expect(ok).toBe(false);
  expect(output).toMatch(/net access to "127\.0\.0\.1:\d+"/);
  expect(output).not.toMatch(/(env|read|sys|write|run) access/);
});

test('what goes to JSR passes its own check', async () => {
  const staged = join(folder, 'jsr');
  const { version, files } = stageForJsr(staged);
  const { ok, output } = await deno(['publish', '--dry-run', '--allow-dirty'], staged);
  expect(ok, output).toBe(true);
  expect(output).toContain(`Simulating publish of @refold/deno@${version}`);
  for (const file of files) expect(output).toContain(`/${file} (`);
});

test('JSR has the same entries as npm', () => {
  const exportsOf = (file: string): string[] =>
    Object.keys((JSON.parse(readFileSync(here(`../../packages/deno/${file}`), 'utf8')) as { exports: object }).exports);
  const npm = exportsOf('package.json').filter((entry) => entry !== './package.json');
  expect(exportsOf('deno.json').toSorted()).toEqual(npm.toSorted());
});

test('that check can fail', async () => {
  const staged = join(folder, 'jsr-broken');
  stageForJsr(staged);
  writeFileSync(join(staged, 'src/index.ts'), 'export const untyped = Math.random() > 1 ? [] : {};\n');
  const { ok, output } = await deno(['publish', '--dry-run', '--allow-dirty'], staged);
  expect(ok).toBe(false);
  expect(output).toContain('missing-explicit-type');
});
