import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root, run } from '../../scripts/lib/run.ts';
import { SUMS, sha256 } from '../../scripts/release/checksums.ts';
import { commitAll, git } from './clone.ts';
import { filled, runJob, type Place } from './job-runner.ts';
import { parseWorkflow, type Job, type Workflow } from './workflow-rules.ts';

const read = (file: string): Workflow => parseWorkflow(readFileSync(join(root, '.github/workflows', file), 'utf8'));
const { jobs } = read('release.yml');
let work: string;
let place: Place;

const write = (file: string, text: string): void => {
  const path = join(place.checkout, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
const calls = (): string[] => readFileSync(join(work, 'calls'), 'utf8').split('\n').filter(Boolean);

/** A program that writes down how it was called, and then does something. */
function stub(name: string, then = ''): void {
  const file = join(work, 'bin', name);
  writeFileSync(file, `#!/bin/bash\necho "${name} $*" >> "${work}/calls"\n${then}\n`);
  chmodSync(file, 0o755);
}

/** A small repository with a remote, the scripts of the release, and programs in place of `npm` and `gh`. */
beforeEach(async () => {
  work = mkdtempSync(join(tmpdir(), 'refold-dry-run-'));
  const checkout = join(work, 'checkout');
  for (const folder of ['bin', 'runner', 'checkout']) mkdirSync(join(work, folder));
  writeFileSync(join(work, 'calls'), '');
  const path = [join(work, 'bin'), dirname(process.execPath), process.env['PATH']].join(delimiter);
  const env = { ...process.env, PATH: path, GIT_CONFIG_GLOBAL: join(work, 'gitconfig') };
  place = { checkout, runner: join(work, 'runner'), expressions: { 'github.token': 'gh_example' }, env };
  for (const folder of ['scripts/release', 'test/release'])
    cpSync(join(root, folder), join(checkout, folder), { recursive: true });
  write('package.json', '{ "type": "module" }');
  for (const name of ['spec', 'packages/core'])
    write(`${name}/package.json`, JSON.stringify({ name: `@refold/${name.split('/').at(-1)}`, version: '0.2.0' }));
  write('.gitignore', 'release/\n');
  await git(work, 'init', '--quiet', '--bare', 'remote.git');
  await git(checkout, 'init', '--quiet', '--initial-branch', 'main');
  await git(checkout, 'remote', 'add', 'origin', join(work, 'remote.git'));
  await commitAll(checkout, 'Start');
  stub('gh');
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

const passed = async (job: Job): Promise<Readonly<Record<string, string>>> => {
  const { status, output, outputs } = await runJob(job, place);
  expect(status, output).toBe(0);
  return outputs;
};

describe('the release workflow, its steps run on this machine', () => {
  test.each([
    [[], '0'],
    [['a.md', 'b.md'], '2'],
  ])('counts the changesets %j', async (names, want) => {
    for (const name of ['README.md', ...names]) write(`.changeset/${name}`, 'text\n');
    expect(await passed(jobs['plan']!)).toEqual({ 'steps.count.outputs.waiting': want });
  });

  test('proposes on a branch what versioning wrote, new files too, and starts the checks of it', async () => {
    stub('npm', 'echo "# 0.3.0" > spec/CHANGELOG.md; echo "{}" > packages/core/package.json');
    await passed(jobs['version']!);
    await git(place.checkout, 'reset', '--quiet', '--hard');
    await passed(jobs['propose']!);
    const pushed = await git(join(work, 'remote.git'), 'show', '--stat', '--format=%s', 'changeset-release/main');
    expect(pushed).toContain('Release');
    expect(pushed).toContain('spec/CHANGELOG.md');
    expect(pushed).toContain('packages/core/package.json');
    expect(calls()).toContain('npm run release:version');
    expect(calls().at(-1)).toBe('gh workflow run ci.yml --ref changeset-release/main');
  });

  /** Writes the artifact of the job before: tarballs with their sums. */
  async function packed(): Promise<string> {
    const folder = join(place.runner, 'artifacts/packages');
    mkdirSync(folder, { recursive: true });
    const lines: string[] = [];
    for (const name of ['spec', 'core']) {
      const file = join(folder, `refold-${name}.tgz`);
      mkdirSync(join(work, name, 'package'), { recursive: true });
      writeFileSync(
        join(work, name, 'package/package.json'),
        JSON.stringify({ name: `@refold/${name}`, version: '1.0.0' }),
      );
      await run('tar', ['-czf', file, '-C', join(work, name), 'package']);
      lines.push(`${sha256(file)}  refold-${name}.tgz\n`);
    }
    writeFileSync(join(folder, SUMS), lines.join(''));
    return sha256(join(folder, SUMS));
  }
  const publishing = (sums: string): Promise<{ status: number; output: string }> =>
    runJob(jobs['publish']!, { ...place, expressions: { 'needs.pack.outputs.sums': sums } });

  test('publishes what the registry lacks, with nothing installed', async () => {
    stub(
      'npm',
      'if [ "$1 $2" = "view @refold/spec@1.0.0" ]; then echo 1.0.0; elif [ "$1" = view ]; then echo E404 >&2; false; fi',
    );
    const { status, output } = await publishing(await packed());
    expect(status, output).toBe(0);
    const published = calls().filter((call) => call.startsWith('npm publish'));
    expect(published).toEqual([`npm publish ${join(place.checkout, 'release/refold-core.tgz')} --ignore-scripts`]);
  });

  test.each([
    ['a tarball was changed', 'refold-core.tgz', /refold-core\.tgz is not the one that was packed/],
    ['the list was changed', SUMS, /SHA256SUMS is not the one that was packed/],
  ])('publishes nothing when %s', async (_what, file, problem) => {
    stub('npm');
    const sums = await packed();
    writeFileSync(join(place.runner, 'artifacts/packages', file), 'other bytes');
    const { status, output } = await publishing(sums);
    expect(status).not.toBe(0);
    expect(output).toMatch(problem);
    expect(calls().filter((call) => call.startsWith('npm publish'))).toEqual([]);
  });

  test('publishes nothing when the registry gives no clear answer', async () => {
    stub('npm', 'if [ "$1" = view ]; then echo ETIMEDOUT >&2; false; fi');
    const { status, output } = await publishing(await packed());
    expect(status).not.toBe(0);
    expect(output).toContain('does not say whether it has @refold/spec@1.0.0');
  });

  test('tags every published version once, and pushes the tags', async () => {
    await passed(jobs['tag']!);
    await passed(jobs['tag']!);
    const tags = await git(join(work, 'remote.git'), 'tag', '--list');
    expect(tags.trim().split('\n')).toEqual(['@refold/core@0.2.0', '@refold/spec@0.2.0']);
  });
});

describe('the checks of a change, their commands looked up', () => {
  const commands = Object.entries(read('ci.yml').jobs).flatMap(([name, job]) =>
    (job.strategy?.matrix['part'] ?? ['']).flatMap((part) =>
      (job.steps ?? []).flatMap(({ run: command = '', env = {} }) => {
        const own = Object.entries(env).map(([key, value]) => [
          key,
          filled(value, { 'matrix.part': `${part as string}`, 'matrix.node': '20', 'github.base_ref': 'main' }),
        ]);
        return command.startsWith('npm test')
          ? [{ name, part, command, env: Object.fromEntries(own) as NodeJS.ProcessEnv }]
          : [];
      }),
    ),
  );

  test('there are some', () => expect(commands.length).toBeGreaterThan(5));

  test.each(commands)('$name $part: $command has suites', async ({ command, env }) => {
    const { status, output } = await run(
      'bash',
      ['-ec', `${command.replace('npm test --', 'node scripts/test.ts')} --list`],
      {
        env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH']}`, ...env },
      },
    );
    expect(status, output).toBe(0);
    expect(output.trim().split('\n').length).toBeGreaterThan(1);
  });
});
