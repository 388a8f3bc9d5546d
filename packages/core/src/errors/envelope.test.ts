import { expect, test } from 'vitest';
import { readEnvelope } from './envelope.ts';

const table = [
  {
    name: 'traced',
    given: {
      status_code: 400,
      http_error_type: 'BAD_REQUEST',
      error_code: 'INVALID_EVENT',
      message: 'No such event',
      request_id: 'r-1',
    },
    want: { code: 'INVALID_EVENT', message: 'No such event', requestId: 'r-1' },
  },
  {
    name: 'coded',
    given: {
      status_code: 404,
      http_error_type: 'NOT_FOUND',
      error_code: 'RESOURCE_NOT_FOUND',
      message: 'Execution not found',
    },
    want: { code: 'RESOURCE_NOT_FOUND', message: 'Execution not found', requestId: undefined },
  },
  {
    name: 'named',
    given: { status_code: 401, http_error_type: 'UNAUTHORIZED', error: 'SERVER_ERROR', message: 'Invalid Credentials' },
    want: { code: 'SERVER_ERROR', message: 'Invalid Credentials', requestId: undefined },
  },
  {
    name: 'typed',
    given: { status_code: 404, error_type: 'NOT_FOUND', message: 'Event not found' },
    want: { code: 'NOT_FOUND', message: 'Event not found', requestId: undefined },
  },
  {
    name: 'bare, with the text in error',
    given: { error: 'Config not found', message: 'Server Error' },
    want: { code: undefined, message: 'Config not found', requestId: undefined },
  },
  {
    name: 'bare, with the code in error',
    given: { error: 'SERVER_ERROR', message: 'Schema not found for integration type: x' },
    want: { code: 'SERVER_ERROR', message: 'Schema not found for integration type: x', requestId: undefined },
  },
  {
    name: 'an object in message',
    given: { message: { detail: 'No such app' } },
    want: { code: undefined, message: 'No such app', requestId: undefined },
  },
  {
    name: 'an object in error',
    given: { error: { code: 'BAD', message: 'It is bad' } },
    want: { code: 'BAD', message: 'It is bad', requestId: undefined },
  },
  {
    name: 'a list of errors',
    given: { errors: [{ message: 'First' }, { message: 'Second' }] },
    want: { code: undefined, message: 'First', requestId: undefined },
  },
  {
    name: 'a number as code',
    given: { code: 17, message: 'Odd' },
    want: { code: undefined, message: 'Odd', requestId: undefined },
  },
];

test.each(table)('$name envelope', ({ given, want }) => {
  expect(readEnvelope(JSON.stringify(given), [])).toEqual({ body: given, ...want });
});

test.each(['', '<html>', 'null', '7', '"text"', '[]'])('%j is no envelope, and no reason to throw', (text) => {
  expect(() => readEnvelope(text, [])).not.toThrow();
});

test('a secret that the server repeats does not come through', () => {
  const text = JSON.stringify({ error: 'x', message: 'Bad key tk_secret' });
  expect(JSON.stringify(readEnvelope(text, ['tk_secret']))).not.toContain('tk_secret');
});

test('a message of a megabyte is cut', () => {
  expect(readEnvelope(JSON.stringify({ message: 'x'.repeat(1_000_000) }), []).message).toHaveLength(300);
});

test('a body that is 100,000 levels deep can be serialized', () => {
  const { body } = readEnvelope('['.repeat(100_000) + ']'.repeat(100_000), []);
  expect(() => JSON.stringify(body)).not.toThrow();
});
