// Type nodes become TypeScript.
import type { Doc, NamedType, Property, TypeNode } from '../ir/api.ts';
import { isCircular, partsAndRestOf } from '../ir/circles.ts';
import { isOpenable } from '../ir/nodes.ts';

/** Requests take what is known; responses may bring what is not. */
export type View = 'input' | 'output';

/** A value as a literal of TypeScript. Text is in single quotes. */
export const quoted = (value: unknown): string =>
  typeof value === 'string'
    ? `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
    : JSON.stringify(value);

/** Text without line breaks, for where a line is all there is. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** A name as the key of a member, quoted where it is no identifier. */
export const propertyKey = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name));

/** A doc comment; nothing where there is nothing to say. */
export const comment = (paragraphs: (string | undefined)[]): string => {
  const text = paragraphs
    .flatMap((paragraph) => (paragraph?.trim() ? [paragraph.trim()] : []))
    .join('\n\n')
    .replaceAll('*/', '*\\/');
  if (text === '') return '';
  const lines = text.split('\n').map((line) => line.trimEnd());
  return lines.length === 1
    ? `/** ${lines[0]} */\n`
    : `/**\n${lines.map((line) => ` *${line && ` ${line}`}\n`).join('')} */\n`;
};

/** The doc comment of something documented: its words, further paragraphs, and tags. */
export const docComment = ({ text, deprecated, defaultValue }: Doc, ...more: (string | undefined)[]): string => {
  const tags = [
    ...(defaultValue === undefined ? [] : [`@default ${JSON.stringify(defaultValue)}`]),
    ...(deprecated ? ['@deprecated'] : []),
  ];
  return comment([text, ...more, tags.join('\n')]);
};

/** Prints type nodes, and remembers what they refer to, for the imports. */
export class Printer {
  readonly #types: ReadonlyMap<string, NamedType>;
  /** Names of types that were printed, for the imports. */
  readonly used = new Set<NamedType>();
  usesUpload = false;

  constructor(types: ReadonlyMap<string, NamedType>) {
    this.#types = types;
  }

  print(node: TypeNode, view: View): string {
    switch (node.kind) {
      case 'ref':
        return this.#reference(node.key, view);
      case 'enum':
        return [
          ...node.values.map(quoted),
          ...(view === 'output' && isOpenable(node.values) ? openEnds(node.values) : []),
        ].join(' | ');
      case 'array':
        return `${wrapped(this.print(node.items, view), node.items)}[]`;
      case 'tuple':
        return this.#tuple(node, view);
      case 'object':
        return this.#object(node, view);
      case 'union':
        return this.#union(node.members, view);
      case 'intersection':
        return node.members.map((member) => wrapped(this.print(member, view), member)).join(' & ');
      case 'dateTime':
        return 'string | Date';
      case 'file':
        return this.#file(view);
      default:
        return node.kind;
    }
  }

  /** Members of an object type, each with its documentation. */
  properties(properties: Property[], view: View): string {
    return properties
      .map(({ name, type, required, doc }) => {
        const optional = required ? '' : '?';
        return `${docComment(doc)}${propertyKey(name)}${optional}: ${this.print(type, view)};\n`;
      })
      .join('');
  }

  #reference(key: string, view: View): string {
    const type = this.#types.get(key)!;
    this.used.add(type);
    return view === 'input' ? type.inputName : type.name;
  }

  #file(view: View): string {
    if (view === 'output') return 'string';
    this.usesUpload = true;
    return 'Upload';
  }

  #tuple({ items, rest }: Extract<TypeNode, { kind: 'tuple' }>, view: View): string {
    const members = items.map((item) => `(${this.print(item, view)})?`);
    return `[${[...members, ...(rest ? [`...(${this.print(rest, view)})[]`] : [])].join(', ')}]`;
  }

  #object({ properties, rest }: Extract<TypeNode, { kind: 'object' }>, view: View): string {
    const index = rest === undefined || rest === 'any' ? undefined : this.#index(rest, view);
    if (properties.length === 0) return index ?? `Record<string, ${rest === 'any' ? 'unknown' : 'never'}>`;
    const isOpen = rest === 'any' && view === 'input';
    const own = `{\n${this.properties(properties, view)}${isOpen ? '[key: string]: unknown;\n' : ''}}`;
    return index === undefined ? own : `${own} & ${index}`;
  }

  // TypeScript resolves the arguments of an alias at once, so a type may not hold itself through Record.
  #index(rest: TypeNode, view: View): string {
    const text = this.print(rest, view);
    const nodeOf = (key: string): TypeNode | undefined => this.#types.get(key)?.node;
    const holdsItself = partsAndRestOf(rest).some((key) => isCircular(key, nodeOf, partsAndRestOf));
    return holdsItself ? `{ [key: string]: ${text} }` : `Record<string, ${text}>`;
  }

  #union(members: TypeNode[], view: View): string {
    const text = members.some(({ kind }) => kind === 'string');
    const enums = members.some(
      (member) => member.kind === 'enum' && member.values.some((value) => typeof value === 'string'),
    );
    const parts = members.map((member) => {
      // Beside known values, any text must stay distinguishable from them, or editors would not offer them.
      if (member.kind === 'string' && enums) return '(string & {})';
      if (member.kind === 'enum' && text) return member.values.map(quoted).join(' | ');
      return this.print(member, view);
    });
    return [...new Set(parts)].join(' | ');
  }
}

/** Lets other values in, and keeps the known ones visible to editors. */
const openEnds = (values: (string | number | boolean)[]): string[] =>
  [...new Set(values.map((value) => `(${typeof value} & {})`))].toSorted();

const wrapped = (text: string, node: TypeNode): string => {
  if (node.kind === 'object') return node.properties.length > 0 && typeof node.rest === 'object' ? `(${text})` : text;
  const isCompound = ['union', 'intersection', 'enum', 'dateTime'].includes(node.kind);
  return isCompound && /[|&]/.test(text) ? `(${text})` : text;
};
