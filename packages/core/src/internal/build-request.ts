import type { CallContext } from '../context.ts';
import type { RefoldRequest } from '../middleware.ts';
import type { EncodedBody } from '../operation.ts';
import { invalid } from './guards.ts';
import { fillPath } from './path.ts';

type Params = Readonly<Record<string, unknown>>;

/** Turns an operation and its parameters into a request, or refuses them by name. */
export function buildRequest(context: CallContext, params: Params = {}): RefoldRequest | Promise<RefoldRequest> {
  const { operation, options, caller } = context;
  const { method, query, header, required, wire, account } = operation;
  if (typeof params !== 'object' || params === null || Array.isArray(params)) {
    throw invalid('params', 'must be one object of parameters', context);
  }
  for (const one of required ?? []) {
    const names = [one].flat();
    if (names.every((name) => params[name] === undefined)) {
      throw invalid(names[0]!, names[1] ? `or ${names.slice(1).join(' or ')} is needed` : 'is needed', context);
    }
  }
  let search = '';
  const headers: Record<string, string> = { accept: 'application/json' };
  const addQuery = (name: string, value: unknown): void => {
    search += `${search ? '&' : '?'}${encodeURIComponent(wire?.[name] ?? name)}=${encodeURIComponent(textOf(name, value, context))}`;
  };
  const addHeader = (name: string, value: unknown): void => {
    const text = textOf(name, value, context);
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) throw invalid(name, 'must be Latin text on one line', context);
    headers[(wire?.[name] ?? name).toLowerCase()] = text;
  };
  if (caller.userAgent) headers['user-agent'] = caller.userAgent;
  for (const name in options.headers) addHeader(name, options.headers[name]);
  for (const name of query ?? []) {
    const value = params[name];
    if (Array.isArray(value)) for (const item of value) addQuery(name, item);
    else if (value !== undefined) addQuery(name, value);
  }
  for (const name of header ?? []) if (params[name] !== undefined) addHeader(name, params[name]);
  if (account && caller.linkedAccountId !== undefined) {
    (account === 'query' ? addQuery : addHeader)('linked_account_id', caller.linkedAccountId);
  }
  const url = caller.baseURL + fillPath(context, params) + search;
  const content = operation.body && bodyOf(context, params);
  if (content === undefined) return { url, method, headers };
  const finish = (encoded: EncodedBody = toJson(content, context)): RefoldRequest => {
    if (encoded.contentType) headers['content-type'] = encoded.contentType;
    return { url, method, headers, body: encoded.body };
  };
  const encoded = operation.encode?.(content);
  return encoded instanceof Promise ? encoded.then(finish) : finish(encoded);
}

function bodyOf({ operation }: CallContext, params: Params): unknown {
  const { query, header, path, body, bodyRequired } = operation;
  if (body === 'whole') return params.body ?? (bodyRequired ? {} : undefined);
  const fields: Record<string, unknown> = {};
  let any = bodyRequired;
  for (const name in params) {
    if (query?.includes(name) || header?.includes(name) || path.includes(`{${name}}`)) continue;
    fields[name] = params[name];
    any ||= params[name] !== undefined;
  }
  return any ? fields : undefined;
}

function toJson(content: unknown, context: CallContext): EncodedBody {
  try {
    return { body: JSON.stringify(content), contentType: 'application/json' };
  } catch (error) {
    throw invalid('body', `cannot be written as JSON: ${(error as Error).message}`, context);
  }
}

function textOf(name: string, value: unknown, context: CallContext): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || Number.isFinite(value)) return String(value);
  if (value instanceof Date && Number.isFinite(value.getTime())) return value.toISOString();
  throw invalid(name, 'must be a string, a finite number, a boolean or a date', context);
}
