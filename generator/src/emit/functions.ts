// The standalone functions of all resources, for bundles that ship only what they call.
import type { FileSet } from '../files.ts';
import type { Api } from '../ir.ts';
import { banner } from './file.ts';

export const emitFunctions = ({ resources }: Api): FileSet => {
  const lines = resources.map(({ file, methods }) => {
    const names = methods.map(({ flatName }) => flatName).toSorted();
    return `export { ${names.join(', ')} } from './${file}.ts';\n`;
  });
  return new Map([['functions.ts', banner + lines.join('')]]);
};
