// Types: those of one resource stand in its file, others in one that all share, and those of events in a third.
import type { Api, Body, Method, NamedType, Property, Resource, TypeNode } from '../ir/api.ts';
import { COMMON, EVENTS, sortedBy } from '../ir/names.ts';
import { fieldsOf, propertiesOf, unknown } from '../ir/nodes.ts';
import { banner, type FileSet, importNamedTypes, importType, printedTypes, type Runtime } from './file.ts';
import { comment, docComment, Printer, propertyKey, quoted, type View } from './print.ts';

/** Files of types that more than one resource uses, and the index of all types. */
export const emitTypes = (api: Api, runtime: Runtime): FileSet => {
  const files: FileSet = new Map();
  for (const file of [COMMON, EVENTS]) {
    const { declarations, printer } = typeDeclarations(api, file);
    if (declarations.length === 0) continue;
    const imports = importNamedTypes(printer.used, file) + importType(printedTypes(printer), runtime);
    files.set(`${file}.ts`, `${banner}${imports}\n${declarations.join('\n')}`);
  }
  const all = [...files.keys(), ...api.resources.map(({ file }) => `${file}.ts`)].toSorted();
  const lines = all.map((path) => {
    const resource = api.resources.find(({ file }) => `${file}.ts` === path);
    const names = resource ? typeNames(api, resource) : undefined;
    if (!names) return `export type * from './${path}';\n`;
    return names.length > 0 ? `export type { ${names.join(', ')} } from './${path}';\n` : '';
  });
  files.set('types.ts', banner + lines.join(''));
  return files;
};

/** Names of the types that the file of a resource declares, its class included. */
const typeNames = ({ types }: Api, { file, className, methods }: Resource): string[] => {
  const own = types.filter((type) => type.file === file).flatMap(({ name, inputName }) => [name, inputName]);
  const params = methods.flatMap(({ paramsType }) => paramsType ?? []);
  return [...new Set([className, ...own, ...params])].filter(Boolean).toSorted();
};

/** Declarations of the types that stand in a file, and the printer that knows what they refer to. */
export const typeDeclarations = (api: Api, file: string): { declarations: string[]; printer: Printer } => {
  const types = new Map(api.types.map((type) => [type.key, type]));
  const printer = new Printer(types);
  const own = api.types.filter((type) => type.file === file);
  const methods = api.resources.find((resource) => resource.file === file)?.methods ?? [];
  const declarations = [
    ...own.flatMap((type) => declarationsOf(type, printer, types)),
    ...sortedBy(methods, ({ paramsType }) => paramsType ?? '').flatMap((method) =>
      method.paramsType ? [paramsDeclaration(method, printer, types)] : [],
    ),
    ...(file === EVENTS && api.events.length > 0 ? eventDeclarations(api, printer) : []),
  ];
  return { declarations, printer };
};

type Types = ReadonlyMap<string, NamedType>;

const declarationsOf = (type: NamedType, printer: Printer, types: Types): string[] => {
  const { name, inputName, usedInResponses } = type;
  if (name === inputName) return [declaration(type, name, usedInResponses ? 'output' : 'input', printer, types)];
  return [declaration(type, name, 'output', printer, types), declaration(type, inputName, 'input', printer, types)];
};

const declaration = ({ node, doc }: NamedType, name: string, view: View, printer: Printer, types: Types): string => {
  const head = docComment(doc);
  if (node.kind === 'object' && node.properties.length > 0 && (node.rest === undefined || node.rest === 'any'))
    return `${head}export interface ${name} ${printer.print(node, view)}\n`;
  const parents = node.kind === 'intersection' ? inherited(node.members, types) : undefined;
  if (!parents) return `${head}export type ${name} = ${printer.print(node, view)};\n`;
  const bases = parents.refs.map((ref) => printer.print(ref, view)).join(', ');
  const own = parents.own.flatMap(({ properties }) => properties);
  return `${head}export interface ${name} extends ${bases} {\n${printer.properties(own, view)}}\n`;
};

type ObjectNode = Extract<TypeNode, { kind: 'object' }>;

/** An intersection reads best as an interface; that works where no field is declared twice. */
const inherited = (members: TypeNode[], types: Types): { refs: TypeNode[]; own: ObjectNode[] } | undefined => {
  const open = opener(types);
  const refs = members.filter(({ kind }) => kind === 'ref');
  const own = members.filter((member): member is ObjectNode => member.kind === 'object' && member.rest === undefined);
  const fields = members.map((member) => fieldsOf(member, open));
  if (refs.length === 0 || refs.length + own.length < members.length || fields.includes(undefined)) return undefined;
  const first = new Map<string, string>();
  for (const { name, type, required } of fields.flat() as Property[]) {
    const known = first.get(name);
    // What one part leaves open another may demand, and nothing else.
    if (known !== undefined && !(required && known === JSON.stringify(type))) return undefined;
    first.set(name, JSON.stringify(type));
  }
  return { refs, own };
};

const paramsDeclaration = (method: Method, printer: Printer, types: Types): string => {
  const { paramsType, parameters, body, resource, name } = method;
  const head = comment([`Parameters of \`${resource}.${name}\`.`]);
  const own = parameters
    .map(
      (parameter) =>
        `${docComment(parameter.doc)}${propertyKey(parameter.name)}${parameter.required ? '' : '?'}: ${printer.print(parameter.type, 'input')};\n`,
    )
    .join('');
  if (!body) return `${head}export interface ${paramsType} {\n${own}}\n`;
  const bodies = body.types.map((type) => printer.print(type, 'input'));
  const oneOf = alternatives(body, printer, types);
  if (body.form === 'whole') {
    const member = `${comment(['The request body.'])}body${body.required ? '' : '?'}: ${bodies.join(' | ')};\n`;
    return `${head}export interface ${paramsType} {\n${own}${member}}\n`;
  }
  if (body.files) printer.usesUpload = true;
  const members = own + (body.files ? FILES : '');
  const [only] = body.types;
  if (only?.kind === 'object' && only.rest === undefined && body.requiredAny.length === 0) {
    const fields = only.properties.map((field) => ({ ...field, required: field.required && body.required }));
    return `${head}export interface ${paramsType} {\n${members}${printer.properties(fields, 'input')}}\n`;
  }
  // What may be left out as a whole may be left out in part.
  const [first] = body.required ? bodies : bodies.map((text) => `Partial<${text}>`);
  if (bodies.length > 1)
    return `${head}export type ${paramsType} = (${bodies.join(' | ')})${oneOf}${members && ` & {\n${members}}`};\n`;
  if (only?.kind === 'ref' && types.has(only.key) && members && body.requiredAny.length === 0)
    return `${head}export interface ${paramsType} extends ${first} {\n${members}}\n`;
  return `${head}export type ${paramsType} = ${first}${oneOf}${members && ` & {\n${members}}`};\n`;
};

/** Alternatives of which one must be there: `({ a: string } | { b: string })`. They cost the compiler less than a mapped type. */
const alternatives = ({ requiredAny, types: [type] }: Body, printer: Printer, types: Types): string => {
  const fields = new Map(propertiesOf(type!, opener(types)).map((field) => [field.name, field.type]));
  const one = (name: string): string =>
    `{ ${propertyKey(name)}: ${printer.print(fields.get(name) ?? unknown, 'input')} }`;
  return requiredAny.map((group) => ` & (${group.map(one).join(' | ')})`).join('');
};

const opener =
  (types: Types) =>
  (node: TypeNode): TypeNode =>
    node.kind === 'ref' ? opener(types)(types.get(node.key)!.node) : node;

const FILES = `${comment(['Files to send, each under its own name.'])}files?: { readonly [name: string]: Upload | readonly Upload[] };\n`;

const eventDeclarations = ({ events }: Api, printer: Printer): string[] => {
  const members = [...new Set(events.map(({ type }) => printer.print(type, 'output')))];
  const byName = events.map(
    ({ eventName, type, doc }) => `${docComment(doc)}${quoted(eventName)}: ${printer.print(type, 'output')};\n`,
  );
  return [
    `/** Every webhook delivery by the name in its \`event\` field. */\nexport interface WebhookEvents {\n${byName.join('')}}\n`,
    `/** What a webhook delivers. Its \`event\` field tells which. */\nexport type WebhookEvent = ${members.join(' | ')};\n`,
  ];
};
