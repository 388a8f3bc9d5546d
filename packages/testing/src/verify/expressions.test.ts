import { expect, test } from 'vitest';
import { evaluate, holds, type Scope } from './expressions.ts';

const scope: Scope = {
  inputs: { name: 'Acme', count: 2 },
  steps: { make: { id: 'a1', list: [{ _id: 'x' }] } },
  response: { status: 200, body: { id: 'a1', total: 3, on: false, list: [{ _id: 'a1' }] } },
};

test.each([
  { given: '$inputs.name', want: 'Acme' },
  { given: '$steps.make.outputs.id', want: 'a1' },
  { given: '$steps.make.outputs.list#/0/_id', want: 'x' },
  { given: 'Bearer {$steps.make.outputs.id}', want: 'Bearer a1' },
  { given: { a: '$inputs.count', b: ['$statusCode'] }, want: { a: 2, b: [200] } },
  { given: '$response.body#/list/0/_id', want: 'a1' },
])('evaluates to $want when the expression is $given', ({ given, want }) => {
  expect(evaluate(given, scope)).toEqual(want);
});

test.each([
  { given: { condition: '$statusCode == 200' }, want: true },
  { given: { condition: '$response.body#/total > 3' }, want: false },
  { given: { condition: '$response.body#/on == false' }, want: true },
  { given: { condition: '$response.body#/id == $steps.make.outputs.id' }, want: true },
  { given: { condition: '$response.body#/nothing != null' }, want: false },
  { given: { condition: "$response.body#/id == 'a1'" }, want: true },
  { given: { condition: '^(?!(a1)$)', type: 'regex', context: '$response.body#/id' }, want: false },
  {
    given: { condition: '$..[?@._id == {$steps.make.outputs.id}]', type: 'jsonpath', context: '$response.body' },
    want: true,
  },
  { given: { condition: '$..[?@._id == "other"]', type: 'jsonpath', context: '$response.body' }, want: false },
])('holds is $want when the condition is $given.condition', ({ given, want }) => {
  expect(holds(given, scope)).toBe(want);
});

test('throws and names an expression when the runner does not support it', () => {
  expect(() => evaluate('$url', scope)).toThrow('$url');
  expect(() => holds({ condition: '$.a', type: 'jsonpath' }, scope)).toThrow('$.a');
});
