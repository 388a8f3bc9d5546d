import { expect, test } from 'vitest';
import type { Schema } from '../contract.ts';
import { typeText, valuesOf } from './type-text.ts';

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const texts: readonly { readonly given: Schema; readonly want: string }[] = [
  { given: { type: 'string' }, want: 'string' },
  { given: { type: 'string', format: 'uri' }, want: 'string (uri)' },
  { given: { type: ['string', 'null'] }, want: 'string or null' },
  { given: {}, want: 'anything' },
  { given: { const: 'Connection Created' }, want: '`Connection Created`' },
  { given: { type: 'array', items: { type: 'number' } }, want: 'list of number' },
  { given: { type: 'array', items: ref('Webhook') }, want: 'list of [Webhook](#webhook)' },
  { given: { type: 'object', additionalProperties: { type: 'string' } }, want: 'object of string' },
  { given: { type: 'object', additionalProperties: true }, want: 'object' },
  { given: { anyOf: [{ type: 'string', enum: ['a'] }, { type: 'string' }] }, want: 'string' },
  { given: { anyOf: [ref('Webhook'), { type: 'null' }] }, want: '[Webhook](#webhook) or null' },
  {
    given: { allOf: [ref('LinkedAccountFields')], description: 'x' },
    want: '[LinkedAccountFields](#linkedaccountfields)',
  },
  { given: ref('Environment'), want: 'string' },
];

test.each(texts)('$want', ({ given, want }) => {
  expect(typeText(given)).toBe(want);
});

const values: readonly { readonly given: Schema; readonly want: object }[] = [
  { given: { enum: ['a', 'b'] }, want: { values: ['a', 'b'], open: false } },
  { given: { anyOf: [{ enum: ['a'] }, { type: 'string' }] }, want: { values: ['a'], open: true } },
  { given: { type: 'array', items: { enum: [1] } }, want: { values: [1], open: false } },
  { given: { type: 'string' }, want: { values: [], open: false } },
];

test.each(values)('the values of $given', ({ given, want }) => {
  expect(valuesOf(given)).toEqual(want);
});
