// One file of named types per resource, one for what they share, and one for events.
import type { Api, Method, NamedType, TypeNode } from '../ir.ts';
import type { FileSet } from '../files.ts';
import { EVENTS } from '../lower/types.ts';
import { fieldsOf } from '../lower/nodes.ts';
import { comment, docComment, Printer, propertyKey, quoted, type View } from '../print.ts';
import { sortedBy } from '../names.ts';
import { banner, fromBelow, importType, type Runtime } from './file.ts';

export const emitTypes = (api: Api, runtime: Runtime): FileSet => {
  const types = new Map(api.types.map((type) => [type.key, type]));
  const files: FileSet = new Map();
  const names = [...new Set([...api.types.map(({ file }) => file), ...api.resources.map(({ file }) => file)])];
  if (api.events.length > 0 && !names.includes(EVENTS)) names.push(EVENTS);
  for (const file of names.toSorted()) {
    const printer = new Printer(types);
    const own = api.types.filter((type) => type.file === file);
    const methods = api.resources.find((resource) => resource.file === file)?.methods ?? [];
    const parts = [
      ...own.flatMap((type) => declarations(type, printer, types)),
      ...sortedBy(methods, ({ paramsType }) => paramsType ?? '').flatMap((method) =>
        method.paramsType ? [paramsDeclaration(method, printer, types)] : [],
      ),
      ...(file === EVENTS ? eventDeclarations(api, printer) : []),
    ];
    if (parts.length === 0) continue;
    files.set(`types/${file}.ts`, `${banner}${imports(printer, file, runtime)}\n${parts.join('\n')}`);
  }
  const index = [...files.keys()].map((path) => `export type * from './${path}';\n`);
  files.set('types.ts', `${banner}${index.join('')}`);
  return files;
};

/** Types come from their own file, or from the one that all share. */
const imports = (printer: Printer, file: string, runtime: Runtime): string => {
  const byFile = new Map<string, Set<string>>();
  for (const { file: from, name, inputName } of printer.used) {
    if (from === file) continue;
    const names = byFile.get(from) ?? new Set();
    byFile.set(from, names.add(name).add(inputName));
  }
  const lines = sortedBy(byFile, ([from]) => from).map(([from, names]) => importType(names, `./${from}.ts`));
  return [...lines, printer.usesUpload ? importType(['Upload'], fromBelow(runtime)) : ''].join('');
};

type Types = ReadonlyMap<string, NamedType>;

const declarations = (type: NamedType, printer: Printer, types: Types): string[] => {
  const { name, inputName, usedInReplies } = type;
  if (name === inputName) return [declaration(type, name, usedInReplies ? 'output' : 'input', printer, types)];
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
  const open = (node: TypeNode): TypeNode => (node.kind === 'ref' ? open(types.get(node.key)!.node) : node);
  const refs = members.filter(({ kind }) => kind === 'ref');
  const own = members.filter((member): member is ObjectNode => member.kind === 'object' && member.rest === undefined);
  const fields = members.map((member) => fieldsOf(member, open));
  if (refs.length === 0 || refs.length + own.length < members.length || fields.includes(undefined)) return undefined;
  const names = fields.flatMap((list) => list!.map(({ name }) => name));
  return new Set(names).size === names.length ? { refs, own } : undefined;
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
  if (body.form === 'whole') {
    const member = `${comment(['The request body.'])}body${body.required ? '' : '?'}: ${bodies.join(' | ')};\n`;
    return `${head}export interface ${paramsType} {\n${own}${member}}\n`;
  }
  const [only] = body.types;
  if (bodies.length > 1)
    return `${head}export type ${paramsType} = (${bodies.join(' | ')})${own && ` & {\n${own}}`};\n`;
  if (only?.kind === 'ref' && types.has(only.key) && own)
    return `${head}export interface ${paramsType} extends ${bodies[0]} {\n${own}}\n`;
  return `${head}export type ${paramsType} = ${bodies[0]}${own && ` & {\n${own}}`};\n`;
};

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
