import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createMock, demo } from '@refold/testing';
import { listen } from '@refold/testing/node';
import { parse } from 'yaml';
import { ensure, ensureEqual, type Check } from '../check.ts';
import { runCli } from '../cli.ts';

const packageFolder = fileURLToPath(new URL('../../../packages/testing/', import.meta.url));

type Action = {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly env?: Readonly<Record<string, string>>; readonly run: string }[];
  };
};

const action = parse(readFileSync(join(packageFolder, 'action.yml'), 'utf8')) as Action;
// What the action decides itself, so that there is no input for it.
const DECIDED = ['format', 'out', 'plan'];

export const githubAction: Check = {
  name: 'the GitHub Action has every option of verify, and its steps run: annotations, summary, JUnit, SARIF, exit codes',
  run: async () => {
    const { stdout: help } = await runCli(['verify', '--help']);
    const options = [...help.matchAll(/^ {2}--([\w-]+)/gm)].map(([, name]) => name!);
    const missing = options.filter((name) => !DECIDED.includes(name) && !(name in action.inputs));
    ensureEqual(missing, [], 'options of verify without an input');
    const mock = createMock({ fixtures: demo(), clock: 'real', rateLimit: false });
    const server = await listen(mock);
    try {
      const good = await rehearse({
        'base-url': server.url,
        write: 'true',
        account: 'acme',
        slug: 'hubspot',
        pause: '0',
      });
      ensureEqual(good.code, 0, `exit code: ${good.stdout}`);
      ensure(good.stdout.includes('::notice title=refold-testing verify::'), `No annotation: ${good.stdout}`);
      ensure(good.summary.includes('operations checked'), `No summary: ${good.summary}`);
      ensure(
        good.files.every((text) => text.length > 0),
        'A report is empty.',
      );
      mock.fail('listEvents', { status: 200, body: [{ name: 7 }] });
      const differing = await rehearse({ 'base-url': server.url, pause: '0', account: 'acme' });
      ensure(
        differing.code === 1 && differing.stdout.includes('::error title=listEvents::'),
        `No error: ${differing.stdout}`,
      );
      const misuse = await rehearse({ 'base-url': server.url, pause: '0', account: 'nobody; exit 0' });
      ensureEqual(misuse.code, 2, `exit code of an unknown account: ${misuse.stdout}`);
      return `${Object.keys(action.inputs).length} inputs, ${options.length} options; exit 0, 1 and 2 as the command`;
    } finally {
      await server.close();
    }
  },
};

/** Runs the step of the action as a runner does: inputs in the environment, and the command at its place. */
async function rehearse(
  given: Readonly<Record<string, string>>,
): Promise<{ code: number; stdout: string; summary: string; files: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'refold-action-'));
  const inputs: Record<string, string> = { 'api-key': 'tk_mock' };
  for (const [name, input] of Object.entries(action.inputs)) inputs[name] ??= given[name] ?? input.default ?? '';
  const filled = (text: string): string =>
    text.replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => inputs[name]!);
  // The first step installs the release of the package; here it is the built one.
  const step = action.runs.steps.find(({ env }) => env !== undefined);
  const bin = join(folder, 'refold-testing/node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  const command = `#!/bin/sh\nexec "${process.execPath}" "${join(packageFolder, 'dist/cli.js')}" "$@"\n`;
  writeFileSync(join(bin, 'refold-testing'), command, { mode: 0o755 });
  const summary = join(folder, 'summary.md');
  writeFileSync(summary, '');
  const env = {
    PATH: process.env['PATH'],
    RUNNER_TEMP: folder,
    GITHUB_STEP_SUMMARY: summary,
    ...Object.fromEntries(Object.entries(step!.env!).map(([name, text]) => [name, filled(text)])),
  };
  try {
    const ended = await promisify(execFile)('bash', ['-e', '-c', step!.run], { cwd: folder, env }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      (error: { code: number; stdout: string; stderr: string }) => ({
        code: error.code,
        stdout: `${error.stdout}${error.stderr}`,
      }),
    );
    const read = (name: string): string[] => (ended.code < 2 ? [readFileSync(join(folder, name), 'utf8')] : []);
    return {
      ...ended,
      summary: readFileSync(summary, 'utf8'),
      files: [...read('refold-testing.xml'), ...read('refold-testing.sarif')],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
