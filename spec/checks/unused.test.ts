import { expect, test } from 'vitest';
import { unusedIn } from './unused.ts';

test('parts that nothing refers to', () => {
  const files = {
    '/root.yaml': { openapi: '3.1.1', paths: { '/a': { $ref: 'paths/a.yaml#/~1a' } } },
    '/paths/a.yaml': { '/a': { schema: { $ref: '../schemas.yaml#/Used' } }, '/b': {} },
    '/schemas.yaml': { Used: { items: { $ref: '#/Inner' } }, Inner: {}, Lost: {} },
  };
  expect(unusedIn(files)).toEqual([
    { file: '/paths/a.yaml', name: '/b' },
    { file: '/schemas.yaml', name: 'Lost' },
  ]);
});
