import { expect, test } from 'vitest';
import { comparable } from './comparable.ts';

test.each([
  { left: { a: 1, b: 2 }, right: { b: 2, a: 1 }, want: true },
  { left: ['a', 'b'], right: ['b', 'a'], want: true },
  { left: [{ x: ['a', 'b'] }, 'c'], right: ['c', { x: ['b', 'a'] }], want: true },
  { left: 7, right: '7', want: true },
  { left: null, right: undefined, want: true },
  { left: 'a,b', right: ['a', 'b'], want: false },
  { left: ['a","b'], right: ['a', 'b'], want: false },
  { left: ['a', 'a'], right: ['a'], want: false },
  { left: { a: 1 }, right: { b: 1 }, want: false },
  { left: {}, right: [], want: false },
  { left: 'A', right: 'a', want: false },
])('$left and $right mean the same: $want', ({ left, right, want }) => {
  expect(comparable(left) === comparable(right)).toBe(want);
});
