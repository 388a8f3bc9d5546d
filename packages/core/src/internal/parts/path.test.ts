import { expect, test } from 'vitest';
import { call } from '../../call.ts';
import { InvalidInputError } from '../../errors.ts';
import { json, observedCaller, read } from '../../testing/observed.ts';

const refused: readonly unknown[] = [
  '',
  ' ',
  '\t',
  '.',
  '..',
  '%2e',
  '%2E%2e',
  '.%2e',
  'a\0b',
  'enabled',
  '\ud800',
  undefined,
  null,
  7,
  {},
  ['a'],
];

test.each(refused)('%j is refused by name before any request', async (id) => {
  const { caller, seen } = observedCaller([json({})]);
  const error: unknown = await call(caller, { ...read, reserved: { id: ['enabled'] } }, { id }).catch(
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(InvalidInputError);
  expect(error).toMatchObject({ field: 'id', code: 'invalid_input', operationId: 'getThing', attempts: 0 });
  expect(seen).toHaveLength(0);
});

test.each(['a', 'a b', 'a/b', 'a?b', 'a#b', '...', '../x', '%41', 'ü', '💥', ';x', 'a\\b'])(
  '%j arrives as one segment',
  async (id) => {
    const { caller, seen } = observedCaller([json({})]);
    await call(caller, read, { id });
    const segments = new URL(seen[0]!.url).pathname.split('/');
    expect(segments).toHaveLength(3);
    expect(decodeURIComponent(segments[2]!)).toBe(id);
  },
);
