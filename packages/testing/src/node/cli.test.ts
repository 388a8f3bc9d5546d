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
  { given: [], code: 2, prints: 'Usage: refold-testing <command>' },
  { given: ['--help'], code: 0, prints: 'verify' },
  { given: ['mock', '--help'], code: 0, prints: '--no-rate-limit' },
  { given: ['verify', '--help'], code: 0, prints: '--allow-production' },
  { given: ['coverage', '--help'], code: 0, prints: '--min-operations' },
  { given: ['usage', '--help'], code: 0, prints: 'usage check' },
  { given: ['serve'], code: 2, prints: 'no command "serve"' },
  { given: ['mock', '--prot', '1'], code: 2, prints: "Unknown option '--prot'" },
  { given: ['mock', '--seed', 'x'], code: 2, prints: '--seed must be a number' },
  { given: ['mock', '--fault', 'nothing=500'], code: 2, prints: 'no operation "nothing"' },
  { given: ['mock', '--fault', 'listWebhooks'], code: 2, prints: 'must look like' },
  { given: ['mock', '--clock', 'fast'], code: 2, prints: 'real or stepping' },
  { given: ['mock', '--allow-origin', 'app.example.com'], code: 2, prints: 'like https://app.example.com' },
  { given: ['verify', '--format', 'pdf'], code: 2, prints: 'no format "pdf"' },
  { given: ['verify', '--out', 'report.pdf'], code: 2, prints: 'must end in' },
  { given: ['coverage'], code: 2, prints: 'at least one file' },
  { given: ['coverage', 'broken.json'], code: 2, prints: 'neither coverage nor a recording' },
  { given: ['coverage', 'empty.json'], code: 0, prints: '0 of 102 operations' },
  { given: ['coverage', 'empty.json', '--min-operations', '1'], code: 1, prints: 'wanted 1' },
  { given: ['usage', 'keep'], code: 2, prints: 'record or check' },
  { given: ['usage', 'check'], code: 2, prints: '--spec' },
  { given: ['usage', 'record'], code: 2, prints: 'after --' },
  { given: ['usage', 'record', '--', process.execPath, '-e', '0'], code: 1, prints: 'nothing wrote' },
])('prints "$prints" and exits with $code when run with $given', ({ given, code, prints }) => {
  const { status, stdout, stderr } = run(given);
  expect(`${stdout}${stderr}`).toContain(prints);
  expect(status).toBe(code);
});

test('verifies nothing when there is no API key', () => {
  const { status, stderr } = run(['verify'], '');
  expect([status, stderr]).toEqual([2, expect.stringContaining('REFOLD_API_KEY')]);
});
