import { expect, test } from 'vitest';
import { operation } from '../call/call.ts';
import { InvalidInputError } from '../errors/refold-error.ts';
import { getThing, json, observedClient } from '../testing/observed.ts';
import { safe } from './retry-policy.ts';
import { pathExcept } from './writers.ts';

const routed = operation<{ id?: unknown }, unknown, any>({
  id: 'getThing',
  route: 'GET /things/{id}',
  retry: safe,
  write: [pathExcept({ id: ['enabled', 'archive/*'] })],
  returns: 'any',
});

const refused: readonly unknown[] = [
  '',
  ' ',
  '\t',
  '.',
  '..',
  '%2e',
  '%2E%2e',
  '.%2e',
  '%252e%252e',
  '../x',
  'a/../b',
  'a\\..\\b',
  'a%2f..%2fb',
  'a%252f%252e%252e',
  '/a',
  'a/',
  'a//b',
  'a\0b',
  'a%00b',
  'enabled',
  'archive/7',
  'archive%2f7',
  'archive%252F7',
  '\ud800',
  undefined,
  null,
  7,
  {},
  ['a'],
];

test.each(refused)('refuses %j by name before any request', async (id) => {
  const { client, seen } = observedClient([json({})]);
  const error: unknown = await routed(client, { id }).catch((reason) => reason);
  expect(error).toBeInstanceOf(InvalidInputError);
  expect(error).toMatchObject({ field: 'id', code: 'invalid_input', operationId: 'getThing', attempts: 0 });
  expect(seen).toHaveLength(0);
});

test.each(['a', 'a b', 'a/b', 'a?b', 'a#b', '...', '..x', '%41', 'ü', '💥', ';x', 'a\\b', 'archive', 'archive/7/x'])(
  'sends %j as one segment',
  async (id) => {
    const { client, seen } = observedClient([json({})]);
    await routed(client, { id });
    const segments = new URL(seen[0]!.url).pathname.split('/');
    expect(segments).toHaveLength(3);
    expect(decodeURIComponent(segments[2]!)).toBe(id);
  },
);

test.each([
  { given: { id: 'a', nope: 1 }, message: 'getThing: nope is not a known parameter.' },
  { given: { id: 'a', When: 1 }, message: 'getThing: When is not a known parameter (did you mean when?).' },
  { given: { ID: 'a' }, message: 'getThing: ID is not a known parameter (did you mean id?).' },
  { given: {}, message: 'getThing: id is missing; given: nothing.' },
  { given: { q: {}, id: 'a' }, message: 'getThing: q must be a string, a finite number, a boolean or a date.' },
])('says of $given: $message', async ({ given, message }) => {
  const { client, seen } = observedClient([json({})]);
  await expect(getThing(client, given)).rejects.toThrow(message);
  expect(seen).toHaveLength(0);
});

test('reads own parameters only', async () => {
  const { client, seen } = observedClient([json({})]);
  await getThing(client, Object.assign(Object.create({ q: 'polluted' }), { id: 'a' }));
  expect(seen[0]!.url).toBe('https://app.refold.ai/things/a');
});
