import type { RequestPart } from '../../operation.ts';
import { textOf } from './text.ts';

/** Writes the query parameters into the URL, an array as one parameter for each of its items. */
export const writeQuery: RequestPart = (request, params, context) => {
  const { query, wire, account } = context.operation;
  const { linkedAccountId } = context.caller;
  const add = (name: string, value: unknown): void => {
    const text = encodeURIComponent(textOf(name, value, context));
    request.url += `${request.url.includes('?') ? '&' : '?'}${encodeURIComponent(wire?.[name] ?? name)}=${text}`;
  };
  for (const name of query ?? []) {
    const value = params[name];
    if (Array.isArray(value)) for (const item of value) add(name, item);
    else if (value !== undefined) add(name, value);
  }
  if (account === 'query' && linkedAccountId !== undefined) add('linked_account_id', linkedAccountId);
};
