import type { CallContext } from '../context.ts';
import type { Draft } from '../middleware.ts';
import type { Params } from '../operation.ts';
import { addHeader } from './add-header.ts';
import { invalid } from './guards.ts';
import { fillPath } from './path.ts';

/** Turns an operation and its parameters into a request, or refuses them by name. */
export async function buildRequest(context: CallContext, params: Params = {}): Promise<Draft> {
  const { operation, options, caller } = context;
  if (typeof params !== 'object' || params === null || Array.isArray(params)) {
    throw invalid('params', 'must be one object of parameters', context);
  }
  const headers: Record<string, string> = { accept: 'application/json' };
  if (caller.userAgent) headers['user-agent'] = caller.userAgent;
  for (const name in options.headers) addHeader(headers, name, options.headers[name], context);
  const request: Draft = { url: caller.baseURL + fillPath(context, params), method: operation.method, headers };
  for (const part of operation.parts ?? []) {
    const writing = part(request, params, context);
    if (writing) await writing;
  }
  return request;
}
