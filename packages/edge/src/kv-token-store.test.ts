import { expect, test } from 'vitest';
import { kvTokenStore, type KeyValueNamespace } from './kv-token-store.ts';

test('tokens are kept in Workers KV, never for less than it allows', async () => {
  const values = new Map<string, string>();
  const lives: unknown[] = [];
  const namespace: KeyValueNamespace = {
    get: async (key) => values.get(key) ?? null,
    put: async (key, value, options) => void (values.set(key, value), lives.push(options?.expirationTtl)),
    delete: async (key) => void values.delete(key),
  };
  const store = kvTokenStore(namespace);
  await store.set('acme', 'a', 3_600_000);
  await store.set('acme', 'b', 5000);
  expect([await store.get('acme'), lives]).toEqual(['b', [3600, 60]]);
  await store.delete('acme');
  expect(await store.get('acme')).toBeNull();
});
