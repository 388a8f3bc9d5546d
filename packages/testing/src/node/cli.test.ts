import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const cli = fileURLToPath(new URL('cli.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'refold-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'broken.json'), '{');
writeFileSync(join(folder, 'empty.json'), '{"operations":{},"unhandled":[]}');

const run = (parameters: readonly string[], key = 'tk_mock') =>
  spawnSync(process.execPath, [cli, ...parameters], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, REFOLD_API_KEY: key },
  });

test.each([
  { given: [], code: 2, says: 'Usage: refold-testing <command>' },
  { given: ['--help'], code: 0, says: 'verify' },
  { given: ['mock', '--help'], code: 0, says: '--no-rate-limit' },
  { given: ['verify', '--help'], code: 0, says: '--allow-production' },
  { given: ['coverage', '--help'], code: 0, says: '--min-operations' },
  { given: ['expect', '--help'], code: 0, says: 'expect check' },
  { given: ['serve'], code: 2, says: 'no command "serve"' },
  { given: ['mock', '--prot', '1'], code: 2, says: "Unknown option '--prot'" },
  { given: ['mock', '--seed', 'x'], code: 2, says: '--seed must be a number' },
  { given: ['mock', '--fault', 'nothing=500'], code: 2, says: 'no operation "nothing"' },
  { given: ['mock', '--fault', 'listWebhooks'], code: 2, says: 'must look like' },
  { given: ['mock', '--clock', 'fast'], code: 2, says: 'real or stepping' },
  { given: ['verify', '--format', 'pdf'], code: 2, says: 'no format "pdf"' },
  { given: ['verify', '--out', 'report.pdf'], code: 2, says: 'must end in' },
  { given: ['coverage'], code: 2, says: 'at least one file' },
  { given: ['coverage', 'broken.json'], code: 2, says: 'neither coverage nor a recording' },
  { given: ['coverage', 'empty.json'], code: 0, says: '0 of 102 operations' },
  { given: ['coverage', 'empty.json', '--min-operations', '1'], code: 1, says: 'wanted 1' },
  { given: ['expect', 'keep'], code: 2, says: 'record or check' },
  { given: ['expect', 'check'], code: 2, says: '--spec' },
  { given: ['expect', 'record'], code: 2, says: 'after --' },
  { given: ['expect', 'record', '--', process.execPath, '-e', '0'], code: 1, says: 'nothing wrote' },
])('$given', ({ given, code, says }) => {
  const { status, stdout, stderr } = run(given);
  expect(`${stdout}${stderr}`).toContain(says);
  expect(status).toBe(code);
});

test('without a key nothing is verified', () => {
  const { status, stderr } = run(['verify'], '');
  expect([status, stderr]).toEqual([2, expect.stringContaining('REFOLD_API_KEY')]);
});
