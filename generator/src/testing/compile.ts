// Compiles generated code as strictly as a user might.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileSet } from '../emit/file.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const compiler = join(root, 'node_modules/.bin/tsc');

const options = {
  target: 'ES2022',
  module: 'nodenext',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  isolatedDeclarations: true,
  declaration: true,
  erasableSyntaxOnly: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
};

/** A folder that is ignored and can reach the client's runtime; whoever makes it removes it. */
export const temporaryFolder = (name: string): string => {
  const folder = join(root, 'generator/node_modules/.cache', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** Writes files into a folder. */
export const place = (folder: string, files: FileSet): void => {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};

/** Errors of everything below a folder, one a line. */
export const typeErrors = (folder: string, more: object = {}): string[] => {
  const paths = { '@refold/core/runtime': [join(root, 'packages/core/src/runtime.ts')] };
  const config = { compilerOptions: { ...options, paths, ...more }, include: ['.'] };
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const { stdout, status } = spawnSync(compiler, ['-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const errors = stdout.split('\n').filter((line) => / error TS\d+:|^error TS\d+:/.test(line));
  if (status !== 0 && errors.length === 0) throw new Error(`The compiler failed: ${stdout}`);
  return errors;
};
