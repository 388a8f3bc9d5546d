// Parts of the source files that nothing refers to. The bundle leaves them out silently, so a linter of it cannot see them.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';

export type Part = { file: string; name: string };

export const unusedParts = (folder: string): Part[] => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('.'))
    .map((name) => join(folder, name));
  return unusedIn(Object.fromEntries(files.map((file) => [file, parse(readFileSync(file, 'utf8')) as unknown])));
};

/** Members of the files' top level that no reference names, apart from the root document. */
export const unusedIn = (files: Record<string, unknown>): Part[] => {
  const used = new Set(
    Object.entries(files).flatMap(([file, content]) =>
      referencesIn(content).map((reference) => targetOf(file, reference)),
    ),
  );
  return Object.entries(files)
    .filter(([, content]) => !isRoot(content))
    .flatMap(([file, content]) => Object.keys(content ?? {}).map((name) => ({ file, name })))
    .filter(({ file, name }) => !used.has(`${file}#${name}`));
};

const isRoot = (content: unknown): boolean => typeof content === 'object' && content !== null && 'openapi' in content;

export const referencesIn = (node: unknown): string[] => {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : referencesIn(value),
  );
};

const targetOf = (file: string, reference: string): string => {
  const [path = '', pointer = ''] = reference.split('#');
  const name = (pointer.split('/')[1] ?? '').replaceAll('~1', '/').replaceAll('~0', '~');
  return `${path === '' ? file : resolve(dirname(file), path)}#${name}`;
};
