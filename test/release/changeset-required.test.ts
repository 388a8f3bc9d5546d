import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { binary, root, run } from '../../scripts/lib/run.ts';
import { readPlan } from '../changes/plan.ts';
import { commitAll, git } from './clone.ts';

let repository: string;

const write = (file: string, text: string): void => {
  const path = join(repository, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** A repository with this one's rules for changesets, two packages that users get, and one that they do not. */
beforeEach(async () => {
  repository = mkdtempSync(join(tmpdir(), 'refold-changesets-'));
  cpSync(join(root, '.changeset/config.json'), join(repository, '.changeset/config.json'), { recursive: true });
  write('package.json', JSON.stringify({ name: 'root', private: true, packageManager: 'pnpm@12.21.0' }));
  write('pnpm-workspace.yaml', 'packages: [packages/*, spec, test]\n');
  write('pnpm-lock.yaml', "lockfileVersion: '9.0'\n");
  for (const name of ['spec', 'packages/core']) {
    write(`${name}/package.json`, JSON.stringify({ name: `@refold/${name.split('/').at(-1)}`, version: '0.1.0' }));
  }
  write('test/package.json', JSON.stringify({ name: '@refold/test', version: '0.0.0', private: true }));
  await git(repository, 'init', '--quiet', '--initial-branch', 'main');
  await commitAll(repository, 'Start');
  await git(repository, 'checkout', '--quiet', '-b', 'change');
});
afterEach(() => rmSync(repository, { recursive: true, force: true }));

/** Runs the check of this repository, moved into the temporary one. */
async function check(): Promise<{ status: number; output: string }> {
  return run(binary('changeset'), ['status', '--since=main'], { cwd: repository, limitSeconds: 60 });
}

const changeset = (bump: string): void =>
  write('.changeset/a-change.md', `---\n'@refold/core': ${bump}\n---\n\nA change.\n`);

const changes: readonly (readonly [what: string, file: string, withChangeset: boolean, status: number])[] = [
  ['source of a package', 'packages/core/src/index.ts', false, 1],
  ['source of a package with a changeset', 'packages/core/src/index.ts', true, 0],
  ['the manifest of a package', 'packages/core/package.json', false, 1],
  ['the readme that npm shows', 'packages/core/README.md', false, 1],
  ['the contract', 'spec/openapi/paths/things.yaml', false, 1],
  ['a test beside the source', 'packages/core/src/index.test.ts', false, 0],
  ['what only tests use', 'packages/core/src/testing/observed.ts', false, 0],
  ['a check of the contract', 'spec/checks/lint.ts', false, 0],
  ['a package that users do not get', 'test/src/index.ts', false, 0],
  ['a file of the repository', 'README.md', false, 0],
];

test.each(changes)('%s: %s, changeset %s', async (_what, file, withChangeset, status) => {
  const isManifest = file.endsWith('package.json');
  write(file, isManifest ? JSON.stringify({ name: '@refold/core', version: '0.1.0', license: 'MIT' }) : 'changed\n');
  if (withChangeset) changeset('patch');
  await commitAll(repository, 'Change');
  const ended = await check();
  expect(ended.output).toMatch(status === 1 ? /no changesets were found/ : /./);
  expect(ended.status).toBe(status);
});

test('nothing changed', async () => {
  expect((await check()).status).toBe(0);
});

test('one changeset moves all packages together, and none moves none', async () => {
  expect(await readPlan(repository)).toEqual({ bump: 'none', changesets: 0 });
  changeset('minor');
  expect(await readPlan(repository)).toEqual({ bump: 'minor', changesets: 1 });
  await run(binary('changeset'), ['version'], {
    cwd: repository,
    env: { ...process.env, PATH: `${dirname(binary('oxfmt'))}:${process.env['PATH']}` },
  });
  const versions = ['spec', 'packages/core', 'test'].map(
    (name) => (JSON.parse(readFileSync(join(repository, name, 'package.json'), 'utf8')) as { version: string }).version,
  );
  expect(versions).toEqual(['0.2.0', '0.2.0', '0.0.0']);
});
