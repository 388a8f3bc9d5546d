import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { ApiError, NotFoundError } from './api-error.ts';
import { AbortError, ConnectionError, RefoldError, TimeoutError } from './errors.ts';

const lost = new ConnectionError('It broke off.', { cause: new Error('reset') });
/** As another copy of this package, or another library, would have it. */
const copyOf = (name: string, Base: new (...parameters: any[]) => Error): any =>
  Object.defineProperty(class extends Base {}, 'name', { value: name });
const OtherRefoldError = copyOf(
  'RefoldError',
  class extends Error {
    readonly operationId = 'getThing';
  },
);
const OtherApiError = copyOf('ApiError', OtherRefoldError);
const OtherNotFoundError = copyOf('NotFoundError', OtherApiError);

test.each([
  { given: lost, is: [ConnectionError, RefoldError, Error], isNot: [TimeoutError, ApiError] },
  { given: new OtherNotFoundError(), is: [NotFoundError, ApiError, RefoldError], isNot: [ConnectionError] },
  { given: new OtherRefoldError(), is: [RefoldError], isNot: [ApiError, NotFoundError] },
  { given: new (copyOf('TimeoutError', Error))(), is: [Error], isNot: [TimeoutError, RefoldError] },
  { given: new DOMException('x', 'AbortError'), is: [Error], isNot: [AbortError, RefoldError] },
  { given: null, is: [], isNot: [RefoldError] },
  { given: { operationId: 'x' }, is: [], isNot: [RefoldError] },
])('$given is of its classes, in whichever copy they are', ({ given, is, isNot }) => {
  for (const type of is) expect(given).toBeInstanceOf(type);
  for (const type of isNot) expect(given).not.toBeInstanceOf(type);
});

test('a class of your own counts by its own name', () => {
  class OwnError extends NotFoundError {}
  const own = new OwnError('mine');
  expect(own).toBeInstanceOf(OwnError);
  expect(own).toBeInstanceOf(NotFoundError);
  expect(lost).not.toBeInstanceOf(OwnError);
  expect(own.name).toBe('OwnError');
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
