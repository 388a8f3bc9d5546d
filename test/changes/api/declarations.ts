import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The packages whose types users write against. */
export const packages: readonly string[] = ['core', 'node', 'edge', 'deno'];

/** Copies what describes a package's types: its manifest and its declarations for `import`. */
export function copyDeclarations(from: string, to: string): void {
  const files = readdirSync(join(from, 'dist'), { recursive: true, encoding: 'utf8' });
  for (const file of [
    'package.json',
    ...files.filter((name) => name.endsWith('.d.ts')).map((name) => join('dist', name)),
  ]) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(from, file), join(to, file));
  }
}

/**
 * Two releases of a class with private or protected members are strangers to the compiler, whatever else they have. Without
 * those members it compares what users can see.
 */
export function withoutHiddenMembers(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue;
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll(/^\s*(#private;|(private|protected) .*;)$/gm, ''));
  }
}
