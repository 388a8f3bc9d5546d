import { spawnSync, execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';

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

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'refold-codemod-'));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const latin1 = Buffer.from(`${old}// Gr\u00fc\u00dfe\n`, 'latin1');

/** Files that may lie in a folder besides sources, and the message for each. */
const odd: readonly { name: string; make: (folder: string, elsewhere: string) => void; message: string }[] = [
  {
    name: 'a link to a file elsewhere',
    make: (folder, elsewhere) => symlinkSync(join(elsewhere, 'theirs.js'), join(folder, 'odd.js')),
    message: 'odd.js  could not be read: it is a symbolic link, which is not followed',
  },
  {
    name: 'a link to nothing',
    make: (folder) => symlinkSync(join(folder, 'gone.js'), join(folder, 'odd.js')),
    message: 'odd.js  could not be read: it is a symbolic link, which is not followed',
  },
  {
    name: 'a link to itself',
    make: (folder) => symlinkSync('odd.js', join(folder, 'odd.js')),
    message: 'odd.js  could not be read: it is a symbolic link, which is not followed',
  },
  {
    name: 'a file in Latin-1',
    make: (folder) => writeFileSync(join(folder, 'odd.js'), latin1),
    message: 'odd.js  could not be read: it is not UTF-8',
  },
  {
    name: 'a file in UTF-16',
    make: (folder) => writeFileSync(join(folder, 'odd.js'), Buffer.from(`\ufeff${old}`, 'utf16le')),
    message: 'odd.js  could not be read: it is not UTF-8',
  },
];

test.each(odd)('leaves $name as it is, says so, and does the others', ({ make, message }) => {
  const [folder, elsewhere] = [newFolder(), newFolder()];
  writeFileSync(join(elsewhere, 'theirs.js'), old);
  make(folder, elsewhere);
  for (const name of ['a.js', 'z.js']) writeFileSync(join(folder, name), old);
  const before = existsSync(join(folder, 'odd.js')) ? readFileSync(join(folder, 'odd.js')) : undefined;
  const { stdout, status } = spawnSync(process.execPath, [cli, folder], { encoding: 'utf8' });
  expect(stdout).toContain(message);
  expect(stdout).toContain('2 files changed, 2 calls rewritten, 2 places left to do by hand, 1 files unread.');
  expect(status).toBe(1);
  expect(readFileSync(join(elsewhere, 'theirs.js'), 'utf8')).toBe(old);
  if (before) expect(readFileSync(join(folder, 'odd.js'))).toEqual(before);
  for (const name of ['a.js', 'z.js']) expect(readFileSync(join(folder, name), 'utf8')).toContain('c.webhooks.list();');
  expect(readdirSync(folder).toSorted()).toEqual(['a.js', 'odd.js', 'z.js']);
});

test('does not go into a folder by a link', () => {
  const [folder, elsewhere] = [newFolder(), newFolder()];
  writeFileSync(join(elsewhere, 'theirs.js'), old);
  symlinkSync(elsewhere, join(folder, 'linked'));
  execFileSync(process.execPath, [cli, folder]);
  expect(readFileSync(join(elsewhere, 'theirs.js'), 'utf8')).toBe(old);
});

test('keeps the mode and the byte order mark of a file that it rewrites', () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'a.js'), `\ufeff${old}`, { mode: 0o755 });
  execFileSync(process.execPath, [cli, folder]);
  const after = readFileSync(join(folder, 'a.js'), 'utf8');
  expect([after.startsWith('\ufeff'), after.includes('c.webhooks.list();')]).toEqual([true, true]);
});
