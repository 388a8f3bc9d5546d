import { expect, test } from 'vitest';
import { closed } from './closed.ts';

test.each([
  {
    name: 'an object',
    given: { properties: { a: { type: 'string', description: 'x' } } },
    want: { properties: { a: { type: 'string' } }, additionalProperties: false },
  },
  {
    name: 'a field called description',
    given: { properties: { description: { type: 'string' } } },
    want: { properties: { description: { type: 'string' } }, additionalProperties: false },
  },
  {
    name: 'a map',
    given: { type: 'object', additionalProperties: { properties: {} } },
    want: { type: 'object', additionalProperties: { properties: {}, additionalProperties: false } },
  },
  {
    name: 'a list',
    given: { items: { $ref: '#/components/schemas/A' } },
    want: { items: { $ref: 'contract#/$defs/A' } },
  },
  {
    name: 'a composition',
    given: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: {} }] },
    want: { allOf: [{ $ref: 'contract#/$defs/A~open' }, { properties: {} }], unevaluatedProperties: false },
  },
  { name: 'text', given: { type: 'string', default: 'x' }, want: { type: 'string' } },
])('closes $name when it compiles the contract', ({ given, want }) => {
  expect(closed(given as never)).toEqual(want);
});
