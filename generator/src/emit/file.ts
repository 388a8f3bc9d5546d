// What every emitted module begins with.
export const banner = '// Generated from the contract by `npm run generate`. Do not edit.\n';

/** Where generated modules find the runtime, seen from the output folder. */
export type Runtime = string;

/** The same import, seen from a folder below. */
export const fromBelow = (runtime: Runtime): Runtime => (runtime.startsWith('.') ? `../${runtime}` : runtime);

export const importType = (names: Iterable<string>, from: string): string => {
  const list = [...new Set(names)].toSorted();
  return list.length === 0 ? '' : `import type { ${list.join(', ')} } from '${from}';\n`;
};

export const importValue = (names: Iterable<string>, from: string): string =>
  importType(names, from).replace('import type', 'import');
