import type { CallContext } from '../context.ts';
import type { Draft } from '../middleware.ts';
import type { Params } from '../operation.ts';
import { addHeader } from './add-header.ts';
import { invalid } from './guards.ts';

/** Begins a request with what every operation has. */
export function draftRequest(context: CallContext, params: Params): Draft {
  const { operation, options, caller } = context;
  if (Object(params) !== params || Array.isArray(params)) {
    throw invalid('params', 'must be one object of parameters', context);
  }
  const headers = { ...caller.headers };
  for (const name in options.headers) addHeader(headers, name, options.headers[name], context);
  return { url: caller.baseURL + operation.path, method: operation.method, headers };
}
