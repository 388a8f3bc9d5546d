import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../scripts/lib/run.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe('AGENTS.md', () => {
  const text = read('AGENTS.md');

  test('is read to its end: at most 60 lines', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(60);
  });

  test('names commands that exist', () => {
    const named = [...text.matchAll(/`npm run ([\w:]+)/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('names folders that exist', () => {
    const folders = [...text.matchAll(/`([\w.{},/-]+\/)`/g)].map(([, path]) => path!);
    const missing = folders.filter(
      (path) =>
        globSync([path, `{packages,spec,test}/**/${path}`], {
          cwd: root,
          exclude: (one) => one.includes('node_modules'),
        }).length === 0,
    );
    expect(folders.length).toBeGreaterThan(8);
    expect(missing).toEqual([]);
  });

  test('tells the order of the core as it is checked', () => {
    const [order = ''] = /util < [\w<[\] ]+helpers/.exec(text) ?? [];
    expect(read('.dependency-cruiser.mjs').replace(' < runtime.ts', '')).toContain(`'${order}'`);
  });
});

describe('CODEOWNERS', () => {
  const lines = read('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const patterns = lines.map((line) => line.split(/ +/)[0]!);

  test('has an owner for everything, and for each path of its own', () => {
    expect(patterns[0]).toBe('*');
    for (const line of lines) expect(line).toMatch(/^\S+( +@refold\/[\w-]+)+$/);
  });

  test.each(patterns.slice(1))('%s is there', (pattern) => {
    expect(existsSync(join(root, pattern))).toBe(true);
  });

  test.each([
    '.github/workflows/release.yml',
    'scripts/release/publish.ts',
    'scripts/start.mjs',
    'packages/testing/action.yml',
  ])('who may publish reviews %s', (file) => {
    const last = lines.findLast((line) => line.startsWith('*') || `/${file}`.startsWith(line.split(/ +/)[0]!));
    expect(last).toContain('@refold/sdk-release');
  });
});

describe('updates of dependencies', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as {
    updates: { 'package-ecosystem': string; directories: string[]; cooldown?: { 'default-days': number } }[];
  };
  const watched = (ecosystem: string): string[] =>
    updates.filter((one) => one['package-ecosystem'] === ecosystem).flatMap(({ directories }) => directories);

  test('wait for a week at least', () => {
    for (const { cooldown } of updates) expect(cooldown?.['default-days']).toBeGreaterThanOrEqual(7);
  });

  test('cover every folder with a lockfile of its own, the examples, and the workflows', () => {
    const locked = ['pnpm-lock.yaml', 'scripts/pnpm/package-lock.json'];
    expect(locked.filter((file) => existsSync(join(root, file)))).toEqual(locked);
    expect(watched('npm')).toEqual(['/', '/scripts/pnpm', '/examples/*']);
    expect(watched('github-actions')).toEqual(['/']);
  });
});

test.each(readdirSync(join(root, '.github/ISSUE_TEMPLATE')))(
  'the template %s is a form that asks something',
  (file) => {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${file}`)) as {
      name?: string;
      body?: { type: string; attributes: { label?: string } }[];
      contact_links?: unknown[];
    };
    if (file === 'config.yml') expect(form.contact_links).toHaveLength(1);
    else {
      expect(form.name).toBeTruthy();
      const asked = form.body!.filter(({ type }) => type !== 'markdown');
      expect(asked.length).toBeGreaterThan(1);
      for (const { attributes } of asked) expect(attributes.label).toBeTruthy();
    }
  },
);

test('the template of a pull request asks for commands that exist', () => {
  const named = [...read('.github/pull_request_template.md').matchAll(/`npm (?:run )?([\w:]+)/g)].map(
    ([, name]) => name!,
  );
  expect(named).not.toEqual([]);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test('files have the same line ends on every system', () => {
  expect(read('.gitattributes')).toMatch(/^\* text=auto eol=lf$/m);
});
