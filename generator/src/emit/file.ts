// The head of every emitted module.
import type { NamedType } from '../ir.ts';
import { sortedBy } from '../names.ts';
import type { Printer } from '../print.ts';

export const banner = '// Generated from the contract by `npm run generate`. Do not edit.\n';

/** Where generated modules find the runtime, seen from the output folder. */
export type Runtime = string;

export const importType = (names: Iterable<string>, from: string): string => {
  const list = [...new Set(names)].toSorted();
  return list.length === 0 ? '' : `import type { ${list.join(', ')} } from '${from}';\n`;
};

export const importValue = (names: Iterable<string>, from: string): string =>
  importType(names, from).replace('import type', 'import');

/** Imports of the named types that a file uses and does not declare. */
export const importNamedTypes = (used: Iterable<NamedType>, file: string): string => {
  const byFile = new Map<string, Set<string>>();
  for (const { file: from, name, inputName } of used) {
    if (from === file) continue;
    const names = byFile.get(from) ?? new Set();
    byFile.set(from, names.add(name).add(inputName));
  }
  return sortedBy(byFile, ([from]) => from)
    .map(([from, names]) => importType(names, `./${from}.ts`))
    .join('');
};

/** What a printer found that a file needs of the runtime. */
export const printedTypes = (printer: Printer): string[] => (printer.usesUpload ? ['Upload'] : []);
