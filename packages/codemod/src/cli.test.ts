import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const cli = fileURLToPath(new URL('cli.ts', import.meta.url));
const old =
  "const Cobalt = require('@cobaltio/cobalt');\nconst c = new Cobalt({ apiKey });\nc.getWebhook();\nc.deleteWebhook();\n";

test('lists without writing in a dry run; otherwise writes, skips node_modules, and lists what is left', () => {
  const folder = mkdtempSync(join(tmpdir(), 'refold-codemod-'));
  try {
    for (const name of ['src', 'node_modules']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'a.js'), old);
    }
    const ran = (...parameters: string[]): string =>
      execFileSync(process.execPath, [cli, ...parameters, folder], { encoding: 'utf8' });
    const text = (name: string): string => readFileSync(join(folder, name, 'a.js'), 'utf8');
    expect(ran('--dry-run')).toContain('1 files would change, 1 calls rewritten, 1 places left');
    expect(text('src')).toBe(old);
    expect(ran()).toContain('a.js:4  deleteWebhook: Call webhooks.delete({ id })');
    expect(text('src')).toContain('c.webhooks.list();');
    expect(text('node_modules')).toBe(old);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
