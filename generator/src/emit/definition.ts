// What the runtime knows of an operation: the argument of the function that makes its function.
import type { Method, TypeNode } from '../ir.ts';
import type { Open } from '../lower/nodes.ts';
import { quoted } from '../print.ts';

/** The object as text, and the values of the runtime that it names. */
export type Definition = { text: string; values: string[] };

// A bundler drops what a program does not call only where a call is marked as one without effects.
export const PURE = '/* @__PURE__ */';

type Part = { value: string; text: string };

export const definitionOf = (method: Method, open: Open): Definition => {
  const { id, verb, path, credentials, retry, page } = method;
  const writers = writersOf(method);
  const check = checkOf(method, open);
  const failure = failureOf(method);
  const members: [string, string][] = [
    ['id', quoted(id)],
    ['route', quoted(`${verb} ${path}`)],
    ...(credentials.length > 0 ? [['credentials', list(credentials)] as [string, string]] : []),
    ['retry', retry],
    ...(writers.length > 0 ? [['write', `[${writers.map(({ text }) => text).join(', ')}]`] as [string, string]] : []),
    ...(check ? [['check', check.text] as [string, string]] : []),
    ...(failure ? [['failure', failure.text] as [string, string]] : []),
    ...(page ? [['page', record({ number: page.names.page, items: page.names.items, hasNext: page.names.hasNext })] as [string, string]] : []),
  ];
  const text = `{\n${members.map(([name, value]) => `${name}: ${value},\n`).join('')}}`;
  const parts = [...writers, ...(check ? [check] : []), ...(failure ? [failure] : [])];
  return { text, values: [retry, ...parts.map(({ value }) => value), ...encoderOf(method)] };
};

const writersOf = (method: Method): Part[] => {
  const { parameters, body, account, reserved } = method;
  const named = (place: string): string[] =>
    parameters.filter((parameter) => parameter.place === place).map(({ name }) => name);
  const wireNames = (place: string): Record<string, string> =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.place === place && parameter.name !== parameter.wireName)
        .map(({ name, wireName }) => [name, wireName]),
    );
  const required = requiredOf(method);
  const [inPath, inQuery, inHeader] = [named('path'), named('query'), named('header')];
  return [
    ...(required.length > 0 ? [call('required', ...required.map((group) => json(group)))] : []),
    ...(inPath.length > 0 ? [pathWriter(reserved)] : []),
    ...(inQuery.length > 0 ? [call('query', list(inQuery), optional(wireNames('query')))] : []),
    ...(account === 'query' ? [{ value: 'accountQuery', text: 'accountQuery' }] : []),
    ...(inHeader.length > 0 ? [call('headers', list(inHeader), optional(wireNames('header')))] : []),
    ...(account === 'header' ? [{ value: 'accountHeader', text: 'accountHeader' }] : []),
    ...(body ? [bodyWriter(method, body)] : []),
  ];
};

const pathWriter = (reserved: Record<string, string[]>): Part =>
  Object.keys(reserved).length > 0 ? call('pathExcept', record(reserved)) : { value: 'path', text: 'path' };

/** Names of which each must be given, and groups of which one must. Those of the path are found missing by their writer. */
const requiredOf = ({ parameters, body }: Method): (string | string[])[] => [
  ...parameters.filter(({ required, place }) => required && place !== 'path').map(({ name }) => name),
  ...(body?.required ? (body.form === 'whole' ? ['body'] : body.requiredFields) : []),
  ...(body?.required ? body.requiredAny : []),
];

const bodyWriter = (method: Method, body: NonNullable<Method['body']>): Part => {
  const others = method.parameters.map(({ name }) => name);
  const settings = [
    ...(body.required ? ['always: true'] : []),
    ...(body.form === 'fields' && body.open ? [`open: ${list(others)}`] : []),
    ...encoderOf(method).map((encoder) => `encode: ${encoder}`),
  ];
  const given = settings.length > 0 ? `{ ${settings.join(', ')} }` : undefined;
  if (body.form === 'whole') return call('body', given);
  return call('fields', list([...body.fields, ...(body.files ? ['files'] : [])]), given);
};

/** The function of the runtime that writes a body in another format than JSON. */
const encoderOf = ({ body }: Method): string[] => (body && body.encoding !== 'json' ? [body.encoding] : []);

const checkOf = ({ result, page }: Method, open: Open): Part | undefined => {
  if (page) return call('pageOf', quoted(page.names.items));
  const value = result && checkFor(result, open);
  return value ? { value, text: value } : undefined;
};

/** The check that every value of a type passes. */
const checkFor = (result: TypeNode, open: Open): string => {
  const kinds = new Set(kindsOf(result, open));
  if (kinds.has('other')) return 'anything';
  return kinds.size === 2 ? 'objectOrList' : kinds.has('list') ? 'list' : 'object';
};

const kindsOf = (node: TypeNode, open: Open): ('object' | 'list' | 'other')[] => {
  const target = open(node);
  if (target.kind === 'object') return ['object'];
  if (target.kind === 'array' || target.kind === 'tuple') return ['list'];
  if (target.kind === 'union') return target.members.flatMap((member) => kindsOf(member, open));
  if (target.kind !== 'intersection') return ['other'];
  const kinds = target.members.flatMap((member) => kindsOf(member, open));
  return kinds.every((kind) => kind === 'object') ? ['object'] : ['other'];
};

const failureOf = ({ failure }: Method): Part | undefined => {
  if (failure.length === 0) return undefined;
  const marks = failure.map(({ field, values }) => `${key(field)}: ${values ? json(values) : 'true'}`);
  return call('failureIn', `{ ${marks.join(', ')} }`);
};

const call = (value: string, ...parameters: (string | undefined)[]): Part => ({
  value,
  text: `${PURE} ${value}(${parameters.filter((parameter) => parameter !== undefined).join(', ')})`,
});

const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name));
const json = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(json).join(', ')}]` : quoted(value);
const list = (names: readonly string[]): string => json([...names]);
const record = (values: Record<string, unknown>): string =>
  `{ ${Object.entries(values)
    .map(([name, value]) => `${key(name)}: ${json(value)}`)
    .join(', ')} }`;
const optional = (values: Record<string, unknown>): string | undefined =>
  Object.keys(values).length > 0 ? record(values) : undefined;
