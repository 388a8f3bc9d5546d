// One file per resource: its types, the functions of its operations, and the class whose methods call them.
import type { Api, Resource } from '../ir/api.ts';
import { definitionOf } from './definition.ts';
import { PURE } from './expression.ts';
import { banner, type FileSet, importNamedTypes, importType, importValue, printedTypes, type Runtime } from './file.ts';
import { comment } from './print.ts';
import { Signatures } from './signature.ts';
import { typeDeclarations } from './types.ts';

/** Emits one file for each resource. */
export const emitResources = (api: Api, runtime: Runtime): FileSet =>
  new Map(api.resources.map((resource) => [`${resource.file}.ts`, resourceFile(resource, api, runtime)]));

/** Types of the runtime that the class alone names. */
const TYPES_OF_METHODS: ReadonlySet<string> = new Set(['ApiCall', 'CallOptions', 'PagedCall']);

const resourceFile = (resource: Resource, api: Api, runtime: Runtime): string => {
  const { className, description, file, methods } = resource;
  const signatures = new Signatures(api);
  const { declarations, printer } = typeDeclarations(api, file);
  const all = methods.map((method) => ({
    method,
    definition: definitionOf(method, signatures.open),
    ...signatures.of(method, printer),
  }));
  const operations = all.map(
    ({ method, definition, creator, functionType, doc }) =>
      `${doc}export const ${method.flatName}: ${functionType} = ${PURE} ${creator}(${definition.text});\n`,
  );
  const members = all.map(
    ({ method, parameters, returns, passed, doc, overloads }) =>
      `${overloads.map((one) => `${doc}${method.name}(${one.parameters}): ${one.returns};\n`).join('')}${doc}${method.name}(${parameters}): ${returns} {\nreturn ${method.flatName}(${passed});\n}\n`,
  );
  const values = [
    ...(className ? ['Resource'] : []),
    ...all.flatMap(({ definition, creator }) => [creator, ...definition.values]),
  ];
  const runtimeTypes = ['CallOptions', ...all.flatMap(({ runtimeTypes: own }) => own)];
  const types = [...runtimeTypes.filter((name) => className || !TYPES_OF_METHODS.has(name)), ...printedTypes(printer)];
  return [
    banner,
    importValue(values, runtime),
    importType(types, runtime),
    importNamedTypes(printer.used, file),
    '\n',
    [
      ...declarations,
      ...operations,
      ...(className
        ? [`${comment([description])}export class ${className} extends Resource {\n${members.join('\n')}}\n`]
        : []),
    ].join('\n'),
  ].join('');
};
