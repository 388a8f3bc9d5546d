import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/run.ts';
import { staleCopies } from './versions.ts';

test('every place that repeats a version shows that of its package', () => {
  expect(staleCopies(root)).toEqual([]);
});
