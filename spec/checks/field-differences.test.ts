import { expect, test } from 'vitest';
import type { Schema } from './document.ts';
import { compareFields } from './field-differences.ts';

type Row = { given: string; vendor: Schema; ours: Schema; kind?: 'request' | 'response'; want: string[] };

const object = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
  type: 'object',
  properties,
  required,
});

const rows: Row[] = [
  { given: 'the same', vendor: object({ a: { type: 'string' } }), ours: object({ a: { type: 'string' } }), want: [] },
  { given: 'a removed field', vendor: object({ a: { type: 'string' } }), ours: object({}), want: ['a removed'] },
  { given: 'an added field', vendor: object({}), ours: object({ a: {} }), want: ['(a added)'] },
  {
    given: 'a retyped field',
    vendor: object({ a: { type: 'string' } }),
    ours: object({ a: { type: 'integer' } }),
    want: ['a type'],
  },
  {
    given: 'a field that becomes null',
    vendor: object({ a: { type: 'string' } }),
    ours: object({ a: { type: ['string', 'null'] } }),
    want: ['(a type)'],
  },
  {
    given: 'the old keyword for null',
    vendor: { type: 'string', nullable: true },
    ours: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    want: [],
  },
  {
    given: 'a boolean as text',
    vendor: { type: 'string', enum: ['true', 'false'] },
    ours: { type: 'boolean' },
    want: ['(. type)', '(. enum)'],
  },
  {
    given: 'an opened set',
    vendor: { type: 'string', enum: ['a'] },
    ours: { anyOf: [{ type: 'string', enum: ['a', 'b'] }, { type: 'string' }] },
    want: ['(. enum)'],
  },
  {
    given: 'a value left out',
    vendor: { type: 'string', enum: ['a', 'b'] },
    ours: { type: 'string', enum: ['a'] },
    want: ['. enum'],
  },
  { given: 'a closed set', vendor: { type: 'string' }, ours: { type: 'string', enum: ['a'] }, want: ['. enum'] },
  {
    given: 'a widened type',
    vendor: { type: 'string' },
    ours: { anyOf: [{ type: 'string' }, { type: 'object' }] },
    want: ['. type'],
  },
  { given: 'a type given up', vendor: { type: 'string' }, ours: {}, want: ['. type'] },
  {
    given: 'a type given to anything',
    vendor: object({ a: {} }),
    ours: object({ a: { type: 'string' } }),
    want: ['(a type)'],
  },
  {
    given: 'items',
    vendor: { type: 'array', items: object({ a: { type: 'string' } }) },
    ours: { type: 'array', items: object({}) },
    want: ['[].a removed'],
  },
  {
    given: 'a map',
    vendor: { type: 'object', additionalProperties: { type: 'string' } },
    ours: { type: 'object', additionalProperties: { type: 'integer' } },
    want: ['* type'],
  },
  {
    given: 'a map that is gone',
    vendor: { type: 'object', additionalProperties: true },
    ours: { type: 'object' },
    want: ['* removed'],
  },
  {
    given: 'a map with names',
    vendor: { type: 'object', additionalProperties: true },
    ours: object({ a: {} }),
    want: ['(a added)'],
  },
  {
    given: 'required in a response',
    vendor: object({ a: {} }),
    ours: object({ a: {} }, ['a']),
    want: ['(a required)'],
  },
  {
    given: 'required in a request',
    kind: 'request',
    vendor: object({ a: {} }),
    ours: object({ a: {} }, ['a']),
    want: ['a required'],
  },
  { given: 'no longer required', vendor: object({ a: {} }, ['a']), ours: object({ a: {} }), want: ['a required'] },
  {
    given: 'a new required field',
    kind: 'request',
    vendor: object({}),
    ours: object({ a: {} }, ['a']),
    want: ['(a added)', 'a required'],
  },
  {
    given: 'one of two required',
    kind: 'request',
    vendor: object({ a: {}, b: {} }),
    ours: { ...object({ a: {}, b: {} }), anyOf: [{ required: ['a'] }, { required: ['b'] }] },
    want: [],
  },
  {
    given: 'alternatives of one field',
    vendor: object({ a: { type: 'string' } }),
    ours: { anyOf: [object({ a: { type: 'string' } }), object({ a: { type: 'string', enum: ['x'] } })] },
    want: ['(a enum)'],
  },
  {
    given: 'fields below a disjoint type',
    vendor: { type: 'array', items: object({ a: {} }) },
    ours: object({ b: {} }),
    want: ['. type'],
  },
];

test.each(rows)('$given', ({ vendor, ours, kind = 'response', want }) => {
  const differences = compareFields({
    sides: { vendor: {}, ours: {} },
    place: { kind, prefix: 'at' },
    theirs: [vendor],
    own: [ours],
  });
  const keys = differences.map(({ key, needsDecision }) => (needsDecision ? key : `(${key})`).replace('at ', ''));
  expect(keys).toEqual(want);
});

test('references are followed, circles end', () => {
  const schemas = { Node: object({ next: { $ref: '#/schemas/Node' }, name: { type: 'string' } }) };
  const ours = {
    schemas: { Node: { allOf: [object({ next: { $ref: '#/schemas/Node' } }), object({ name: { type: 'integer' } })] } },
  };
  const reference = [{ $ref: '#/schemas/Node' }];
  const differences = compareFields({
    sides: { vendor: { schemas }, ours },
    place: { kind: 'response', prefix: 'at' },
    theirs: reference,
    own: reference,
  });
  expect(differences.map(({ key }) => key)).toEqual(['at name type']);
});
