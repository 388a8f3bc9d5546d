import { apiError } from './api-error.ts';
import { ApiCall } from './api-call.ts';
import type { Caller } from './caller.ts';
import type { CallContext } from './context.ts';
import { buildRequest } from './internal/build-request.ts';
import { parseReply } from './internal/parse-reply.ts';
import type { Operation, Params } from './operation.ts';
import type { CallOptions } from './options.ts';

/** Makes a call. Everything generated ends here. */
export function call<T>(
  caller: Caller,
  operation: Operation,
  params?: object,
  options?: CallOptions,
): ApiCall<T> {
  const context = caller.context(operation, options);
  return new ApiCall<T>(perform<T>(context, params), context);
}

/** Sends one call through the layers and reads its reply. */
export async function perform<T>(context: CallContext, params: object | undefined): Promise<T> {
  const { caller, operation } = context;
  caller.assertCanCall(context);
  const request = await buildRequest(context, params as Params);
  const response = await caller.send(request, context);
  if (!response.ok) throw apiError(context, response);
  const reply = parseReply(context, response);
  if (!context.options.allowFailedReply) operation.judge?.(reply, context);
  return reply as T;
}
