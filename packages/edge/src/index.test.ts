import { expect, test } from 'vitest';
import { Refold, type RefoldEnv } from './index.ts';

/** The key that a client sends. */
async function keyOf(env: RefoldEnv, apiKey?: string): Promise<string | null> {
  let key: string | null = null;
  const answer = async (_url: unknown, init?: RequestInit): Promise<Response> => {
    key = new Headers(init?.headers).get('x-api-key');
    return Response.json({ docs: [] });
  };
  await Refold.fromEnv(env, { apiKey, fetch: answer as typeof fetch, limiter: false }).tables.list();
  return key;
}

test.each([
  { name: 'the binding', env: { REFOLD_API_KEY: 'tk_binding' }, option: undefined, want: 'tk_binding' },
  { name: 'the option before the binding', env: { REFOLD_API_KEY: 'tk_binding' }, option: 'tk_o', want: 'tk_o' },
  { name: 'the option alone', env: {}, option: 'tk_o', want: 'tk_o' },
])('the key comes from $name', async ({ env, option, want }) => {
  expect(await keyOf(env, option)).toBe(want);
});

test.each([{}, { REFOLD_API_KEY: '' }])('without a key (%j) the error names both ways to give one', (env) => {
  expect(() => Refold.fromEnv(env)).toThrow('Add the secret binding REFOLD_API_KEY or pass apiKey.');
});
