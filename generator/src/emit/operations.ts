// One constant per operation: all that the runtime knows of it, for standalone functions.
import type { Api, Method } from '../ir.ts';
import type { FileSet } from '../files.ts';
import { sortedBy } from '../names.ts';
import { banner, importType, importValue, type Runtime } from './file.ts';
import { operationData, operationFunctions } from './operation-data.ts';

export const emitOperations = (api: Api, runtime: Runtime): FileSet => {
  const methods = sortedBy(
    api.resources.flatMap((resource) => resource.methods),
    ({ flatName }) => flatName,
  );
  const used = methods.flatMap((method) => Object.values(operationFunctions(method)).flat());
  const head = `${banner}${importType(['Operation'], runtime)}${importValue(used, runtime)}`;
  return new Map([['operations.ts', `${head}\n${methods.map(constant).join('\n')}`]]);
};

const constant = (method: Method): string => {
  const data = Object.entries(operationData(method)).map(([name, value]) => `${name}: ${JSON.stringify(value)},\n`);
  const functions = Object.entries(operationFunctions(method)).map(([name, used]) =>
    name === used ? `${name},\n` : `${name}: ${Array.isArray(used) ? `[${used.join(', ')}]` : used},\n`,
  );
  return `export const ${method.flatName}: Operation = {\n${data.join('')}${functions.join('')}};\n`;
};
