// The head of every emitted module.
import type { NamedType } from '../ir/api.ts';
import { sortedBy } from '../ir/names.ts';
import type { Printer } from './print.ts';

/** Text by path, relative to the output folder. */
export type FileSet = Map<string, string>;

/** First line of every emitted module. */
export const banner = '// Generated from the contract by `npm run generate`. Do not edit.\n';

/** Module specifier of the runtime, as seen from the output folder. */
export type Runtime = string;

/** An import of types; nothing where there are none. */
export const importType = (names: Iterable<string>, from: string): string => {
  const list = [...new Set(names)].toSorted();
  return list.length === 0 ? '' : `import type { ${list.join(', ')} } from '${from}';\n`;
};

/** An import of values; nothing where there are none. */
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

/** Types of the runtime that a printer has used. */
export const printedTypes = (printer: Printer): string[] => (printer.usesUpload ? ['Upload'] : []);
