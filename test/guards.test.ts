import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'refold-guards-'));
  cpSync(join(root, 'spec/openapi'), join(folder, 'openapi'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command to its end and gives its exit status and all that it printed. */
function ended(
  file: string,
  parameters: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    execFile(
      file,
      parameters,
      { cwd: root, env: { ...process.env, ...env }, timeout: 120_000 },
      (error, stdout, stderr) => {
        resolve({ status: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
      },
    );
  });
}

/** Edits a copy of the contract, checks the generated code against it, and puts the copy back. */
async function checkAfterEdit(file: string, from: string, to: string): Promise<{ status: number; output: string }> {
  const path = join(folder, 'openapi', file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
  const outcome = await ended(process.execPath, [
    'generator/src/main.ts',
    '--check',
    '--spec',
    join(folder, 'openapi/refold.yaml'),
  ]);
  writeFileSync(path, before);
  return outcome;
}

test('an edited schema without regenerated code is refused, with the file and the command to run', async () => {
  const { status, output } = await checkAfterEdit('schemas/linked-accounts.yaml', 'is_seed:', 'is_sample:');
  expect(status).toBe(1);
  expect(output).toContain('generated/linked-accounts.ts');
  expect(output).toContain('npm run generate');
});

test('a renamed query parameter is refused too', async () => {
  const { status, output } = await checkAfterEdit(
    'paths/linked-accounts.yaml',
    'name: env_variable_name',
    'name: variable_name',
  );
  expect(status).toBe(1);
  expect(output).toContain('generated/linked-accounts.ts');
});

test('the unedited contract passes the same check', async () => {
  const { status } = await checkAfterEdit('schemas/linked-accounts.yaml', 'is_seed:', 'is_seed:');
  expect(status).toBe(0);
});

test('the entry of every command refuses an old Node in words', async () => {
  const entry = readFileSync(join(root, 'scripts/start.mjs'), 'utf8');
  const older = join(folder, 'scripts/start.mjs');
  cpSync(join(root, 'scripts'), dirname(older), { recursive: true });
  // The file itself runs, as if the machine's Node were below what it asks for.
  writeFileSync(older, entry.replace('const OLDEST_NODE = 20;', 'const OLDEST_NODE = 999;'));
  const { status, output } = await ended(process.execPath, [older, 'tour']);
  expect(status).toBe(1);
  expect(output).toMatch(/Node \d+\.\d+\.\d+ is too old\. Install Node 999 or newer/);
});

test('a registry that cannot be reached is said in words', async () => {
  const clone = join(folder, 'clone');
  for (const file of [
    '.pnpmfile.cjs',
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'scripts',
    'packages',
    'spec/package.json',
    'generator/package.json',
    'test/package.json',
  ]) {
    cpSync(join(root, file), join(clone, file), {
      recursive: true,
      filter: (source) => !/node_modules|dist/.test(source),
    });
  }
  const { status, output } = await ended(process.execPath, [join(clone, 'scripts/start.mjs'), 'tour'], {
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_cache: join(folder, 'cache'),
  });
  expect(status).toBe(1);
  expect(output).toContain('The npm registry cannot be reached');
}, 120_000);
