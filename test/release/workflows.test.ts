import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/run.ts';
import { workflowProblems } from './workflow-rules.ts';

const folder = join(root, '.github/workflows');
const scripts = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts as object);
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

test('there is a workflow for changes and one for releases', () => {
  expect(readdirSync(folder).toSorted()).toEqual(['ci.yml', 'release.yml']);
});

test.each(readdirSync(folder))('%s is safe and can fail', (file) => {
  expect(workflowProblems(file, read(file), scripts)).toEqual([]);
});

test('changes are tested by the command of the README, and need a changeset', () => {
  const runs = [...read('ci.yml').matchAll(/- run: (.*)/g)].map(([, command]) => command);
  expect(runs).toEqual(['npm test', 'npm run changeset:required -- "origin/$BASE"']);
});

test('only the job that publishes has an identity, with provenance and no token', () => {
  const text = read('release.yml');
  expect(text.match(/id-token: write/g)).toHaveLength(1);
  expect(text).toContain("NPM_CONFIG_PROVENANCE: 'true'");
  expect(text).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN/);
});

describe('a worse workflow is noticed', () => {
  const cases: readonly (readonly [file: string, from: string | RegExp, to: string, problem: RegExp])[] = [
    ['ci.yml', 'contents: read', 'contents: write', /right to read only/],
    ['ci.yml', '  pull_request:', '  pull_request_target:', /strangers/],
    ['ci.yml', '- run: npm test', '- run: npm test\n        continue-on-error: true', /unnoticed/],
    ['ci.yml', '- run: npm test', '- run: npm test || true', /unnoticed/],
    ['ci.yml', '- run: npm test', '- run: npm run tests', /npm run tests does not exist/],
    ['ci.yml', /checkout@[0-9a-f]{40} # v4\.2\.2/, 'checkout@v4', /not pinned/],
    ['ci.yml', / # v4\.4\.0/, '', /not pinned/],
    ['ci.yml', 'timeout-minutes: 45', 'timeout-minutes: 0', /no time limit/],
    ['ci.yml', 'origin/$BASE', 'origin/${{ github.base_ref }}', /pasted into a shell/],
    ['ci.yml', 'persist-credentials: false', 'persist-credentials: true', /credentials behind/],
    ['release.yml', 'id-token: write', 'id-token: write\n      packages: write', /other rights/],
    ['release.yml', 'github.token', 'secrets.NPM_TOKEN', /stored secret/],
  ];
  test.each(cases)('%s: %s', (file, from, to, problem) => {
    const before = read(file);
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    expect(workflowProblems(file, after, scripts).join('\n')).toMatch(problem);
  });
});
