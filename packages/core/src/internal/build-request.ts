import type { CallContext } from '../context.ts';
import { InvalidInputError } from '../errors.ts';
import type { RefoldRequest } from '../middleware.ts';
import type { EncodedBody } from '../operation.ts';
import { fillPath } from './path.ts';

type Params = Readonly<Record<string, unknown>>;

/** Turns an operation and its parameters into a request, or refuses them by name. */
export function buildRequest(context: CallContext, params: Params = {}): RefoldRequest | Promise<RefoldRequest> {
  const { operation, options, caller } = context;
  if (typeof params !== 'object' || params === null || Array.isArray(params)) {
    throw new InvalidInputError('params', `${operation.id} takes one object of parameters.`, context);
  }
  for (const name of operation.required ?? []) {
    if (params[name] === undefined) throw missing(name, name, context);
  }
  for (const names of operation.requiredAny ?? []) {
    if (names.every((name) => params[name] === undefined)) throw missing(names[0]!, names.join(' or '), context);
  }
  let url = caller.baseURL + fillPath(operation, params, context);
  let separator = '?';
  const addQuery = (name: string, value: unknown): void => {
    url += `${separator}${encodeURIComponent(operation.wire?.[name] ?? name)}=${encodeURIComponent(plain(name, value, context))}`;
    separator = '&';
  };
  for (const name of operation.query ?? []) {
    const value = params[name];
    if (Array.isArray(value)) for (const item of value) addQuery(name, item);
    else if (value !== undefined) addQuery(name, value);
  }
  const headers: Record<string, string> = { accept: 'application/json' };
  if (caller.userAgent) headers['user-agent'] = caller.userAgent;
  if (options.headers) for (const name in options.headers) setHeader(headers, name, options.headers[name], context);
  for (const name of operation.header ?? []) {
    if (params[name] !== undefined) setHeader(headers, name, params[name], context);
  }
  if (caller.linkedAccountId !== undefined) {
    if (operation.account === 'query') addQuery('linked_account_id', caller.linkedAccountId);
    if (operation.account === 'header') setHeader(headers, 'linked_account_id', caller.linkedAccountId, context);
  }
  const { method } = operation;
  const content = operation.body && bodyOf(context, params);
  if (content === undefined) return { url, method, headers };
  const finish = (encoded: EncodedBody | undefined): RefoldRequest => {
    const body = encoded ? encoded.body : toJson(content, context);
    const contentType = encoded ? encoded.contentType : 'application/json';
    if (contentType) headers['content-type'] = contentType;
    return { url, method, headers, body };
  };
  const encoded = operation.encode?.(content);
  return encoded instanceof Promise ? encoded.then(finish) : finish(encoded);
}

function bodyOf({ operation }: CallContext, params: Params): unknown {
  if (operation.body === 'whole') return params.body ?? (operation.bodyRequired ? {} : undefined);
  const fields: Record<string, unknown> = {};
  let any = operation.bodyRequired;
  for (const name in params) {
    if (operation.query?.includes(name) || operation.header?.includes(name) || operation.path.includes(`{${name}}`))
      continue;
    fields[name] = params[name];
    any ||= params[name] !== undefined;
  }
  return any ? fields : undefined;
}

function toJson(content: unknown, context: CallContext): string {
  try {
    return JSON.stringify(content);
  } catch (error) {
    throw new InvalidInputError('body', `The body cannot be written as JSON: ${(error as Error).message}`, context);
  }
}

function setHeader(headers: Record<string, string>, name: string, value: unknown, context: CallContext): void {
  const text = plain(name, value, context);
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) {
    throw new InvalidInputError(name, `${name} is sent as a header, so it must be Latin text on one line.`, context);
  }
  headers[(context.operation.wire?.[name] ?? name).toLowerCase()] = text;
}

function plain(name: string, value: unknown, context: CallContext): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  throw new InvalidInputError(name, `${name} must be a string, a finite number, a boolean or a date.`, context);
}

function missing(field: string, wanted: string, context: CallContext): InvalidInputError {
  return new InvalidInputError(field, `${context.operation.id} needs ${wanted}.`, context);
}
