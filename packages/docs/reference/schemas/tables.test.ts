import { expect, test } from 'vitest';
import type { Schema } from '../contract.ts';
import { fieldRows, fieldTable, reachable } from './tables.ts';

const paths: readonly { readonly given: Schema; readonly want: readonly string[] }[] = [
  { given: { properties: { a: { type: 'string' } } }, want: ['a'] },
  { given: { properties: { a: { properties: { b: { properties: { c: {} } } } } } }, want: ['a', 'a.b', 'a.b.c'] },
  { given: { properties: { a: { type: 'array', items: { properties: { b: {} } } } } }, want: ['a', 'a[].b'] },
  { given: { properties: { a: { anyOf: [{ type: 'string' }, { properties: { b: {} } }] } } }, want: ['a', 'a.b'] },
  { given: { allOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }, want: ['a', 'b'] },
];

test.each(paths)('the rows are $want', ({ given, want }) => {
  expect(fieldRows(given).map(({ name }) => name)).toEqual(want);
});

test('a table says what is required, of what kind, with which values, and what holds for all', () => {
  const schema: Schema = {
    properties: {
      kind: { type: 'string', enum: ['cron'], description: 'The kind.' },
      old: { type: 'number', deprecated: true, default: 3 },
    },
    required: ['kind'],
    anyOf: [{ required: ['kind'] }, { required: ['old'] }],
    additionalProperties: true,
  };
  expect(fieldTable(schema, 'sent').split('\n')).toEqual([
    '| Field | Type | Required | Meaning |',
    '| --- | --- | --- | --- |',
    '| `kind` | string | yes | The kind. One of: `cron`. |',
    '| `old` | number | no | **Deprecated.** Default `3`. |',
    '',
    'At least one is needed: `kind` or `old`.',
    '',
    'May have other fields.',
  ]);
});

test('a page gets every type that its types lead to, once', () => {
  const names = reachable([
    { $ref: '#/components/schemas/LinkedAccount' },
    { $ref: '#/components/schemas/LinkedAccountPage' },
  ]);
  expect(names).toEqual(['LinkedAccount', 'LinkedAccountPage', 'UserDefinedField', 'Integration']);
});
