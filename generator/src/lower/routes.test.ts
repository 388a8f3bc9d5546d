import { expect, test } from 'vitest';
import type { Schema } from '../openapi/document.ts';
import { bothReserved, excludedValues, literalsOf, reservedValues } from './routes.ts';

test.each<[string, { given: string; others: string[]; want: Record<string, string[]> }]>([
  ['a literal in place of the parameter', { given: '/a/{id}', others: ['/a/search'], want: { id: ['search'] } }],
  ['several, in order', { given: '/a/{id}', others: ['/a/z', '/a/b', '/a/{id}'], want: { id: ['b', 'z'] } }],
  ['in the middle', { given: '/a/{id}/c', others: ['/a/me/c'], want: { id: ['me'] } }],
  ['names of parameters make no difference', { given: '/a/{id}/{x}', others: ['/a/me/{y}'], want: { id: ['me'] } }],
  ['one of several parameters', { given: '/{a}/{b}', others: ['/x/{b}', '/{a}/y'], want: { a: ['x'], b: ['y'] } }],
  ['two literals lead elsewhere', { given: '/{a}/{b}', others: ['/x/y'], want: {} }],
  ['another length', { given: '/a/{id}', others: ['/a', '/a/b/c'], want: {} }],
  ['another literal', { given: '/a/{id}', others: ['/b/search'], want: {} }],
  ['a parameter where this has a literal', { given: '/a/{id}', others: ['/{x}/search'], want: {} }],
  ['part of a segment is no parameter', { given: '/a/{id}.json', others: ['/a/x.json'], want: {} }],
])('%s', (_, { given, others, want }) => {
  expect(reservedValues(given, literalsOf(others))).toEqual(want);
});

test.each<[string, { given: Schema | undefined; want: string[] }]>([
  ['values', { given: { type: 'string', not: { enum: ['a', 'b', 1] } }, want: ['a', 'b'] }],
  ['nothing', { given: { type: 'string' }, want: [] }],
  ['no schema', { given: undefined, want: [] }],
])('excluded: %s', (_, { given, want }) => {
  expect(excludedValues(given)).toEqual(want);
});

test('what the routes and what the contract reserves is joined', () => {
  expect(bothReserved({ a: ['x'], b: ['y'] }, { a: ['w', 'x'] })).toEqual({ a: ['w', 'x'], b: ['y'] });
});
