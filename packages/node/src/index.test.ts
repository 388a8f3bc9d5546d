import { afterEach, expect, test, vi } from 'vitest';
import { Refold, type RefoldOptions } from './index.ts';

afterEach(() => vi.unstubAllEnvs());

/** Headers of the one request that a client makes. */
async function headersOf(options?: RefoldOptions): Promise<Headers> {
  let headers = new Headers();
  const answer = async (_url: unknown, init?: RequestInit): Promise<Response> => {
    headers = new Headers(init?.headers);
    return Response.json({ docs: [] });
  };
  await new Refold({ ...options, fetch: answer as typeof fetch, limiter: false }).tables.list();
  return headers;
}

test.each([
  { name: 'the variable', variable: 'tk_variable', options: {}, want: 'tk_variable' },
  {
    name: 'the option before the variable',
    variable: 'tk_variable',
    options: { apiKey: 'tk_option' },
    want: 'tk_option',
  },
  { name: 'the option alone', variable: undefined, options: { apiKey: 'tk_option' }, want: 'tk_option' },
])('the key comes from $name', async ({ variable, options, want }) => {
  vi.stubEnv('REFOLD_API_KEY', variable);
  expect((await headersOf(options)).get('x-api-key')).toBe(want);
});

test.each(['', undefined])('without a key (%j) the error names both ways to give one', (variable) => {
  vi.stubEnv('REFOLD_API_KEY', variable);
  expect(() => new Refold()).toThrow('Set the environment variable REFOLD_API_KEY or pass apiKey.');
});

test('the user agent names the runtime, and what the user adds', async () => {
  const agent = (await headersOf({ apiKey: 'tk_agent', userAgent: 'acme-app/2.0' })).get('user-agent');
  expect(agent).toMatch(/^refold-sdk\/\S+ node\/\d+\.\d+\.\d+ acme-app\/2\.0$/);
});

test('Bun is named as itself', async () => {
  vi.stubGlobal('process', { ...process, env: {}, versions: { ...process.versions, bun: '1.4.5' } });
  try {
    expect((await headersOf({ apiKey: 'tk_bun' })).get('user-agent')).toMatch(/ bun\/1\.4\.5$/);
  } finally {
    vi.unstubAllGlobals();
  }
});

test.each(['tk_mock', null, 7])(
  'options that are %j are refused, and no key of the environment is taken for them',
  (given) => {
    vi.stubEnv('REFOLD_API_KEY', 'pk_of_production');
    expect(() => new Refold(given as never)).toThrow(
      expect.objectContaining({ field: 'options', message: 'Give options as an object: new Refold({ apiKey }).' }),
    );
    vi.unstubAllEnvs();
  },
);

test.each(['apiKey', 'baseURL', 'userAgent'])('%s of Object.prototype is not taken for an option', async (name) => {
  vi.stubEnv('REFOLD_API_KEY', 'tk_environment');
  const shared: object = Object.prototype;
  Object.defineProperty(shared, name, { value: 'https://evil.example', configurable: true, writable: true });
  try {
    const headers = await headersOf();
    expect(headers.get('x-api-key')).toBe('tk_environment');
    expect(headers.get('user-agent')).not.toContain('evil');
  } finally {
    Reflect.deleteProperty(shared, name);
  }
});
