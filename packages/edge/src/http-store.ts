import { assertGiven, callback, checkedOptions, invalid, type Checks } from '@refold/core/runtime';
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

const checks: Checks<HttpStoreOptions> = {
  url: (value) => !(URL.canParse(value) && /^https?:/.test(value)) && 'must be an http or https address',
  headers: (value) => Object(value) !== value && 'must be an object',
  fetch: callback,
};

/**
 * A store behind HTTP that knows entity tags: `GET` answers with `ETag` or 404, `PUT` obeys `If-Match` and
 * `If-None-Match: *` and answers 409 or 412 when it does not write. Object stores and many key-value stores do so.
 */
export function httpStore(options: HttpStoreOptions): CompareAndSetStore {
  const { url, headers = {}, fetch: request = fetch } = checkedOptions(options, checks);
  assertGiven(options, 'url');
  const addressOf = (key: string): string => {
    // A dot segment would lead to another resource, and the store's credential with it.
    if (!/[^.\s]/.test(key) || /%(2e|2f|5c)|[/\\]/i.test(key))
      throw invalid('key', 'must name one resource of the store');
    return `${url.replace(/\/$/, '')}/${encodeURIComponent(key)}`;
  };
  return {
    async read(key) {
      const response = await request(addressOf(key), { headers, cache: 'no-store', redirect: 'manual' });
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
        redirect: 'manual',
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
