import { describe, expect, test } from 'vitest';
import type { Property, TypeNode } from '../ir/api.ts';
import { printerOf } from '../testing/documents.ts';
import { comment, docComment, oneLine, propertyKey, quoted, type View } from './print.ts';

const string: TypeNode = { kind: 'string' };
const number: TypeNode = { kind: 'number' };
const set: TypeNode = { kind: 'enum', values: ['a', 'b'] };
const thing: TypeNode = { kind: 'ref', key: 'Thing' };
const nothing = { text: undefined, deprecated: false };
const field = (name: string, type: TypeNode, required = true): Property => ({ name, type, required, doc: nothing });
const object = (rest: Extract<TypeNode, { kind: 'object' }>['rest'], ...properties: Property[]): TypeNode => ({
  kind: 'object',
  properties,
  rest,
});
const array = (items: TypeNode): TypeNode => ({ kind: 'array', items });
const union = (...members: TypeNode[]): TypeNode => ({ kind: 'union', members });
const both = (...members: TypeNode[]): TypeNode => ({ kind: 'intersection', members });

describe('types', () => {
  test.each<[string, { given: TypeNode; view?: View; want: string }]>([
    ['closed set', { given: set, want: "'a' | 'b'" }],
    ['open set', { given: set, view: 'output', want: "'a' | 'b' | (string & {})" }],
    ['one value stays closed', { given: { kind: 'enum', values: ['a'] }, view: 'output', want: "'a'" }],
    [
      'true and false stay closed',
      { given: { kind: 'enum', values: [true, false] }, view: 'output', want: 'true | false' },
    ],
    ['negative numbers', { given: { kind: 'enum', values: [-1, 2] }, want: '-1 | 2' }],
    ['list of a set', { given: array(set), want: "('a' | 'b')[]" }],
    ['list of a union', { given: array(union(string, thing)), want: '(string | Thing)[]' }],
    [
      'list of a composition',
      { given: array(both(thing, object(undefined, field('a', string)))), want: '(Thing & { a: string; })[]' },
    ],
    [
      'list of an object with a union inside',
      { given: array(object(undefined, field('a', union(string, number)))), want: '{ a: string | number; }[]' },
    ],
    [
      'list of an object and a map',
      { given: array(object(number, field('a', number))), want: '({ a: number; } & Record<string, number>)[]' },
    ],
    [
      'list of a map of objects',
      {
        given: array(object(object(undefined, field('a', union(string, number))))),
        want: 'Record<string, { a: string | number; }>[]',
      },
    ],
    ['list of dates', { given: array({ kind: 'dateTime' }), want: '(string | Date)[]' }],
    ['composition with a union', { given: both(thing, union(string, number)), want: 'Thing & (string | number)' }],
    ['union of compositions', { given: union(both(thing, string), number), want: 'Thing & string | number' }],
    ['set beside any text', { given: union(set, string), want: "'a' | 'b' | (string & {})" }],
    ['numbers beside any text', { given: union({ kind: 'enum', values: [1, 2] }, string), want: '1 | 2 | string' }],
    ['optional field', { given: object(undefined, field('a', string, false)), want: '{ a?: string; }' }],
    [
      'open object in a request',
      { given: object('any', field('a', string)), want: '{ a: string; [key: string]: unknown; }' },
    ],
    ['open object in a response', { given: object('any', field('a', string)), view: 'output', want: '{ a: string; }' }],
    ['nothing but closed', { given: object(undefined), want: 'Record<string, never>' }],
    ['file in a request', { given: { kind: 'file' }, want: 'Upload' }],
    ['file in a response', { given: { kind: 'file' }, view: 'output', want: 'string' }],
    [
      'tuple',
      {
        given: { kind: 'tuple', items: [set, number], rest: string },
        want: "[('a' | 'b')?, (number)?, ...(string)[]]",
      },
    ],
  ])('%s', (_, { given, view = 'input', want }) => {
    const nodes = new Map<string, TypeNode>([['Thing', object(undefined, field('id', string))]]);
    expect(oneLine(printerOf(nodes).print(given, view))).toBe(want);
  });

  test('what was used is known, for the imports', () => {
    const printer = printerOf(
      new Map([
        ['Thing', string],
        ['Other', string],
      ]),
    );
    printer.print(array(union(thing, { kind: 'file' })), 'input');
    expect([[...printer.used].map(({ name }) => name), printer.usesUpload]).toEqual([['Thing'], true]);
  });
});

test.each([
  ['plain', "'plain'"],
  ["it's", "'it\\'s'"],
  ['say "yes"', `'say "yes"'`],
  ['back\\slash', "'back\\\\slash'"],
  ['\\"', `'\\\\"'`],
  ["\\'", "'\\\\\\''"],
  ['two\nlines', "'two\\nlines'"],
  [1.5, '1.5'],
  [true, 'true'],
])('quoted: %j', (given, want) => {
  expect(quoted(given)).toBe(want);
  // Whatever it looks like, it means the same.
  expect(new Function(`return ${want}`)()).toBe(given);
});

test.each([
  ['name', 'name'],
  ['$name_1', '$name_1'],
  ['class', 'class'],
  ['1st', "'1st'"],
  ['a-b', "'a-b'"],
  ['', "''"],
])('property key: %j', (given, want) => {
  expect(propertyKey(given)).toBe(want);
});

test.each<[string, { given: (string | undefined)[]; want: string }]>([
  ['nothing', { given: [undefined, '', '  '], want: '' }],
  ['one line', { given: ['Text. '], want: '/** Text. */\n' }],
  ['paragraphs', { given: ['One.', undefined, 'Two.'], want: '/**\n * One.\n *\n * Two.\n */\n' }],
  ['lines lose trailing space', { given: ['One. \r\n\nTwo.'], want: '/**\n * One.\n *\n * Two.\n */\n' }],
  ['the end of a comment does not end it', { given: ['a */ b'], want: '/** a *\\/ b */\n' }],
])('comment: %s', (_, { given, want }) => {
  expect(comment(given)).toBe(want);
});

test('a doc comment tells default and deprecation', () => {
  expect(docComment({ text: 'Text.', deprecated: true, defaultValue: ['*/'] })).toBe(
    '/**\n * Text.\n *\n * @default ["*\\/"]\n * @deprecated\n */\n',
  );
  expect(docComment({ text: undefined, deprecated: false })).toBe('');
});
