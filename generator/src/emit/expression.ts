// Expressions of generated code. Each knows the names that it takes from the runtime, for the imports.
import { propertyKey, quoted } from './print.ts';

/** An expression as text, and the values of the runtime that it names. */
export type Expression = { text: string; values: string[] };

/** Data that stands in the code as it is. */
export type Literal = string | boolean | readonly Literal[] | { readonly [name: string]: Literal };

/** Mark of a call without effects: without it, no bundler drops an operation that a program does not call. */
export const PURE = '/* @__PURE__ */';

/** Data as an expression. */
export const literal = (value: Literal): Expression => {
  if (Array.isArray(value)) return list(value.map(literal));
  if (typeof value === 'object') return object(mapped(value as Readonly<Record<string, Literal>>, literal));
  return { text: quoted(value), values: [] };
};

/** A value of the runtime by its name. */
export const named = (value: string): Expression => ({ text: value, values: [value] });

/** A call of a function of the runtime. Parameters that are undefined are left out. */
export const call = (callee: string, ...parameters: (Expression | undefined)[]): Expression => {
  const given = parameters.filter((parameter) => parameter !== undefined);
  return { text: `${PURE} ${callee}(${textsOf(given).join(', ')})`, values: [callee, ...valuesOf(given)] };
};

/** A list of expressions. */
export const list = (items: readonly Expression[]): Expression => ({
  text: `[${textsOf(items).join(', ')}]`,
  values: valuesOf(items),
});

/** Members of an object. Those that are undefined are left out. */
export type Members = Readonly<Record<string, Expression | undefined>>;

/** An object on one line. */
export const object = (members: Members): Expression => {
  const given = givenIn(members);
  const texts = given.map(([name, { text }]) => `${propertyKey(name)}: ${text}`);
  return { text: `{ ${texts.join(', ')} }`, values: valuesOf(given.map(([, value]) => value)) };
};

/** An object with a line for each of its members. */
export const block = (members: Members): Expression => {
  const given = givenIn(members);
  const lines = given.map(([name, { text }]) => `${propertyKey(name)}: ${text},\n`);
  return { text: `{\n${lines.join('')}}`, values: valuesOf(given.map(([, value]) => value)) };
};

const givenIn = (members: Members): [string, Expression][] =>
  Object.entries(members).flatMap(([name, value]): [string, Expression][] => (value ? [[name, value]] : []));

const textsOf = (expressions: readonly Expression[]): string[] => expressions.map(({ text }) => text);

const valuesOf = (expressions: readonly Expression[]): string[] => expressions.flatMap(({ values }) => values);

const mapped = <T, U>(values: Readonly<Record<string, T>>, make: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, make(value)]));
