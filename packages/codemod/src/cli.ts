#!/usr/bin/env node
import { lstatSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { migrate } from './migrate.ts';

const HELP = `Rewrites code that uses @cobaltio/cobalt for @refold/node.

  refold-codemod [--dry-run] <file or folder>...

Writes files in place, so commit first. What it cannot rewrite it lists with file and line.`;

const { values, positionals } = parseArgs({
  options: { 'dry-run': { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
  allowPositionals: true,
});
if (values.help || positionals.length === 0) {
  console.log(HELP);
  process.exit(values.help ? 0 : 1);
}

let [changed, calls, left, unread] = [0, 0, 0, 0];
for (const file of positionals.flatMap(filesIn)) {
  try {
    const before = textOf(file);
    if (!before.includes('@cobaltio/cobalt')) continue;
    const { code, calls: rewritten, leftOver } = migrate(before, file);
    if (code !== before && !values['dry-run']) replaceFile(file, code);
    if (code !== before) changed++;
    calls += rewritten;
    left += leftOver.length;
    for (const { line, message } of leftOver) console.log(`${file}:${line}  ${message}`);
  } catch (error) {
    unread++;
    console.log(`${file}  could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
const would = values['dry-run'] ? 'would change' : 'changed';
console.log(
  `${changed} files ${would}, ${calls} calls rewritten, ${left} places left to do by hand, ${unread} files unread.`,
);
console.log('Next: npm install @refold/node, then read the difference and let your compiler look at it.');
process.exit(unread === 0 ? 0 : 1);

/** The text of a file of this folder: a link may lead to a file of somebody else, and other encodings would be damaged. */
function textOf(file: string): string {
  if (lstatSync(file).isSymbolicLink()) throw new Error('it is a symbolic link, which is not followed');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    throw error instanceof TypeError ? new Error('it is not UTF-8') : error;
  }
}

/** Writes a file whole or not at all, whatever happens meanwhile. */
function replaceFile(file: string, code: string): void {
  const written = `${file}.refold-codemod`;
  try {
    writeFileSync(written, code, { mode: statSync(file).mode, flag: 'wx' });
    renameSync(written, file);
  } catch (error) {
    rmSync(written, { force: true });
    throw error;
  }
}

function filesIn(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return filesIn(join(path, entry.name));
    return /\.[cm]?[jt]sx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [join(path, entry.name)] : [];
  });
}
