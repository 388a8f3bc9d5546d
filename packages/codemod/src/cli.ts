#!/usr/bin/env node
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
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
  const before = readFileSync(file, 'utf8');
  if (!before.includes('@cobaltio/cobalt')) continue;
  try {
    const { code, calls: rewritten, leftOver } = migrate(before, file);
    if (code !== before && !values['dry-run']) writeFileSync(file, code);
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

function filesIn(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return filesIn(join(path, entry.name));
    return /\.[cm]?[jt]sx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [join(path, entry.name)] : [];
  });
}
