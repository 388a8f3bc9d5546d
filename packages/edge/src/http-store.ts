import type { CompareAndSetStore } from './store-limiter.ts';

/** Address of the values of an {@link httpStore}. */
export interface HttpStoreOptions {
  /** Address below which each key is one resource. */
  readonly url: string;
  /** Sent with every request, such as the store's own credential. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: the global one. */
  readonly fetch?: typeof fetch;
}

/**
 * A store behind HTTP that knows entity tags: `GET` answers with `ETag` or 404, `PUT` obeys `If-Match` and
 * `If-None-Match: *` and answers 409 or 412 when it does not write. Object stores and many key-value stores do so.
 */
export function httpStore({ url, headers = {}, fetch: request = fetch }: HttpStoreOptions): CompareAndSetStore {
  const addressOf = (key: string): string => `${url.replace(/\/$/, '')}/${encodeURIComponent(key)}`;
  return {
    async read(key) {
      const response = await request(addressOf(key), { headers, cache: 'no-store' });
      const value = await response.text();
      if (response.status === 404) return {};
      if (!response.ok) throw new Error(`The store answered ${response.status}.`);
      return { value, version: response.headers.get('etag') ?? undefined };
    },
    async write(key, value, version) {
      const condition: Record<string, string> =
        version === undefined ? { 'if-none-match': '*' } : { 'if-match': version };
      const response = await request(addressOf(key), {
        method: 'PUT',
        body: value,
        headers: { ...headers, ...condition },
      });
      await response.body?.cancel();
      if (response.status === 409 || response.status === 412) return false;
      if (!response.ok) throw new Error(`The store answered ${response.status}.`);
      return true;
    },
  };
}
