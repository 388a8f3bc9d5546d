import { expect, test } from 'vitest';
import { InvalidInputError } from '../errors/refold-error.ts';
import { observedClient } from '../testing/observed.ts';
import { sessionTokenScheme } from './session-token.ts';

test.each([
  'refold',
  'http://refold.example.com',
  'https://a:b@refold.example.com',
  'https://refold.example.com?x',
  'ftp://x',
])('baseURL %s is refused with what to write instead', (baseURL) => {
  expect(() => observedClient([], { baseURL })).toThrow(InvalidInputError);
  expect(() => observedClient([], { baseURL })).toThrow(
    'baseURL must be an https:// origin without credentials, query or fragment',
  );
});

test.each(['http://localhost:4010/', 'http://127.0.0.1', 'http://[::1]:1', 'https://refold.example.com/on/premise/'])(
  'baseURL %s is taken',
  (baseURL) => {
    expect(observedClient([], { baseURL }).client.baseURL).toBe(baseURL.replace(/\/$/, ''));
  },
);

test.each([
  { name: 'no key', make: () => observedClient([], {}, { secret: undefined as never }), field: 'apiKey' },
  { name: 'an empty key', make: () => observedClient([], {}, { secret: '' }), field: 'apiKey' },
  { name: 'a key with a line break', make: () => observedClient([], {}, { secret: 'tk_a\n' }), field: 'apiKey' },
  {
    name: 'a key of the other environment',
    make: () => observedClient([], { requireEnvironment: 'test' }, { secret: 'pk_a' }),
    field: 'apiKey',
  },
  {
    name: 'no token',
    make: () => observedClient([], {}, { scheme: sessionTokenScheme, secret: null as never }),
    field: 'token',
  },
  ...['', ' ', 'acme ', ' acme', 'acme\t', 'a\nb', '客户', undefined].map((id) => ({
    name: `${JSON.stringify(id)} for an account`,
    make: () => observedClient([]).client.forLinkedAccount(id as string),
    field: 'linkedAccountId',
  })),
])('$name is refused when the client is made', ({ make, field }) => {
  expect(make).toThrow(expect.objectContaining({ name: 'InvalidInputError', field }));
});
