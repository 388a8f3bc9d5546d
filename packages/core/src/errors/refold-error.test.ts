import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { ApiError, NotFoundError } from './api-error.ts';
import { ConnectionError, RefoldError, TimeoutError } from './refold-error.ts';
import { RedirectError } from './response-error.ts';

const lost = new ConnectionError('It broke off.', { cause: new Error('reset'), retryable: true });

test.each([
  { given: lost, is: [ConnectionError, RefoldError, Error], isNot: [TimeoutError, ApiError] },
  { given: new DOMException('x', 'AbortError'), is: [Error], isNot: [RefoldError] },
  { given: { operationId: 'x' }, is: [], isNot: [RefoldError] },
])('$given is an instance of its own classes only', ({ given, is, isNot }) => {
  for (const type of is) expect(given).toBeInstanceOf(type);
  for (const type of isNot) expect(given).not.toBeInstanceOf(type);
});

test('a class of the program is its own, whatever its name', () => {
  const Own = { NotFoundError: class extends RefoldError {} }.NotFoundError;
  const ours = new NotFoundError('x', { status: 404, requestId: undefined, retryAfterMs: undefined, body: {} });
  expect(ours).not.toBeInstanceOf(Own);
  expect(new Own('mine')).not.toBeInstanceOf(NotFoundError);
  expect(new Own('mine').name).toBe('NotFoundError');
});

test('name is an ordinary property', () => {
  const error = new ConnectionError('x');
  error.name = 'Renamed';
  expect(error.name).toBe('Renamed');
  expect(Object.assign(new ConnectionError('x'), { name: 'Other' }).name).toBe('Other');
  expect(Object.keys(error)).not.toContain('name');
});

test('an error without its facts does not compile', () => {
  // @ts-expect-error -- a redirect has a status.
  const make = (): RedirectError => new RedirectError('x');
  expect(make).toThrow(TypeError);
});

test('name, code and cause are there for people and for programs', () => {
  expect(inspect(lost)).toMatch(/^ConnectionError: It broke off\.\n/);
  expect(lost.stack).toMatch(/^ConnectionError: It broke off\.\n/);
  expect(JSON.parse(JSON.stringify(lost))).toEqual({
    name: 'ConnectionError',
    message: 'It broke off.',
    code: 'connection_error',
    attempts: 0,
    retryable: true,
    outcomeUnknown: false,
  });
  expect(String(lost)).toBe('ConnectionError: It broke off.');
});
