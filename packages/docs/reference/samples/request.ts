import type { Credential } from '../contract.ts';
import type { Operation } from '../operations.ts';
import { ACCOUNT, valuesOf } from './values.ts';

/** A request on the wire, without its credential. */
export type WireRequest = {
  readonly verb: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

/** Credential of the samples: the first of API key, linked account and session token that the operation takes. */
export function credentialOf({ credentials }: Operation): Credential {
  const order: readonly Credential[] = ['apiKey', 'linkedAccount', 'sessionToken'];
  return order.find((credential) => credentials.includes(credential)) ?? 'apiKey';
}

/** The request that the samples of an operation make. */
export function requestOf(operation: Operation): WireRequest {
  const { parameters, body } = valuesOf(operation);
  const query = new URLSearchParams();
  const headers: Record<string, string> = {};
  let path = operation.path;
  const put = (place: string, name: string, value: string): void => {
    if (place === 'path') path = path.replace(`{${name}}`, encodeURIComponent(value));
    if (place === 'query') query.set(name, value);
    if (place === 'header') headers[name] = value;
  };
  for (const { name, wireName, in: place } of operation.own)
    if (name in parameters) put(place, wireName, String(parameters[name]));
  if (credentialOf(operation) === 'linkedAccount') put(operation.account!, 'linked_account_id', ACCOUNT);
  return { verb: operation.verb, path: query.size > 0 ? `${path}?${query}` : path, headers, body };
}
