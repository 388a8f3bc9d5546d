// The standalone functions of all resources, for bundles that ship only what they call.
import type { Api } from '../ir/api.ts';
import { banner, type FileSet } from './file.ts';

/** Emits `functions.ts`: every standalone function, from the file of its resource. */
export const emitFunctions = ({ resources }: Api): FileSet => {
  const lines = resources.map(({ file, methods }) => {
    const names = methods.map(({ flatName }) => flatName).toSorted();
    return `export { ${names.join(', ')} } from './${file}.ts';\n`;
  });
  return new Map([['functions.ts', banner + lines.join('')]]);
};
