// One standalone function per operation, for bundles that ship only what they call.
import type { Api, Method } from '../ir.ts';
import type { FileSet } from '../files.ts';
import { quoted } from '../print.ts';
import { banner, fromBelow, importType, type Runtime } from './file.ts';
import { Signatures, type Signed } from './signature.ts';

export const emitFunctions = (api: Api, runtime: Runtime): FileSet => {
  const signatures = new Signatures(api);
  const files: FileSet = new Map();
  for (const { file, methods } of api.resources) {
    const all = signatures.ofAll(methods);
    const functions = all.map(({ method, signature: { parameters, returns, call, passed, doc } }) =>
      [
        doc,
        `export const ${method.flatName} = (caller: Caller${accepted(method)}, ${parameters}): ${returns} =>\n`,
        `${call}(caller, operations.${method.flatName}, ${passed});\n`,
      ].join(''),
    );
    files.set(`functions/${file}.ts`, `${head(all, runtime)}\n${functions.join('\n')}`);
  }
  files.set('functions.ts', `${banner}${[...files.keys()].map((path) => `export * from './${path}';\n`).join('')}`);
  return files;
};

const head = (all: Signed[], runtime: Runtime): string => {
  const values = [...new Set(all.map(({ signature }) => signature.call))].toSorted();
  const kinds = all.map(({ signature }) => (signature.call === 'call' ? 'ApiCall' : 'PagedCall'));
  return [
    banner,
    `import { ${values.join(', ')} } from '${fromBelow(runtime)}';\n`,
    importType(['CallOptions', 'Caller', ...kinds], fromBelow(runtime)),
    `import * as operations from '../operations.ts';\n`,
    importType(
      all.flatMap(({ signature }) => signature.types),
      '../types.ts',
    ),
  ].join('');
};

const accepted = ({ credentials }: Method): string =>
  credentials.length === 0 ? '' : `<${credentials.map(quoted).join(' | ')}>`;
