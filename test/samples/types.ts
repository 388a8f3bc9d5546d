import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { compiler } from '../compiler.ts';
import { folder, type Written } from './folder.ts';
import type { Kind, Problem } from './sample.ts';

const run = promisify(execFile);
const deno = fileURLToPath(new URL('../node_modules/.bin/deno', import.meta.url));

/** Facts that programs of a kind know of their runtime. */
const KNOWN: Readonly<Partial<Record<Kind, () => Promise<{ options: object; files?: string[] }>>>> = {
  node: async () => ({ options: { lib: ['es2024'], types: ['node'] } }),
  vitest: async () => ({ options: { lib: ['es2024'], types: ['node'] } }),
  edge: async () => ({ options: { lib: ['es2024'], types: ['@cloudflare/workers-types'] } }),
  deno: async () => ({ options: { lib: ['esnext'], types: [] }, files: [await denoTypes()] }),
};

/** Deno's own account of its globals, without the references that only Deno's compiler follows. */
async function denoTypes(): Promise<string> {
  const { stdout } = await run(deno, ['types'], { maxBuffer: 2 ** 24 });
  const file = join(folder, 'deno.d.ts');
  writeFileSync(file, stdout.replace(/^\/\/\/ <reference (no-default-lib|lib).*$/gm, ''));
  return file;
}

/** Checks programs strictly, with the types of their runtime and no others. */
export async function typeProblems(kind: Kind, written: readonly Written[]): Promise<Problem[]> {
  const known = await KNOWN[kind]!();
  const config = join(folder, kind, 'tsconfig.json');
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: 'nodenext',
    target: 'es2024',
    moduleDetection: 'force',
    jsx: 'preserve',
    ...known.options,
  };
  const files = [...written.map(({ file }) => file), ...(known.files ?? [])];
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  const output = await run(compiler, ['-p', config, '--pretty', 'false'], { cwd: folder, maxBuffer: 2 ** 24 }).then(
    () => '',
    (error: { readonly stdout?: string }) => error.stdout || String(error),
  );
  return output
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => problemOf(line, written));
}

/** A line of the compiler as it concerns a sample. Continuation lines, which are indented, say nothing new. */
function problemOf(line: string, written: readonly Written[]): Problem[] {
  if (line.startsWith(' ')) return [];
  const [, file, row, text] = /^(.+?)\((\d+),\d+\): (.+)$/.exec(line) ?? [];
  const found = written.find((candidate) => file !== undefined && basename(candidate.file) === basename(file));
  if (!found) return [{ file: 'the compiler', line: 0, text: line }];
  const { sample, setupLines } = found;
  return [{ file: sample.file, line: sample.line + Number(row) - setupLines, text: text! }];
}
