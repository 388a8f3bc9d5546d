import { apiError, FailedReplyError } from './api-error.ts';
import { ApiCall } from './api-call.ts';
import type { Caller } from './caller.ts';
import type { CallContext } from './context.ts';
import { buildRequest } from './internal/build-request.ts';
import { parseReply } from './internal/parse-reply.ts';
import type { FailureMark } from './operation.ts';
import type { DescribedOperation } from './operation-text.ts';
import type { CallOptions } from './options.ts';

/** Makes a call. Everything generated ends here. */
export function call<T>(
  caller: Caller,
  operation: DescribedOperation,
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
  const request = await buildRequest(context, params as Record<string, unknown>);
  const response = await caller.send(request, context);
  if (!response.ok) throw apiError(context, response);
  const reply = parseReply(context, response);
  if (!context.options.allowFailedReply)
    for (const mark of operation.failure ?? []) throwIfFailed(reply, mark, context);
  return reply as T;
}

function throwIfFailed(reply: unknown, { field, values }: FailureMark, context: CallContext): void {
  const value = (reply as Record<string, any> | undefined)?.[field];
  const failed = values ? values.includes(value) : Array.isArray(value) ? value.length > 0 : Boolean(value);
  if (!failed) return;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  throw new FailedReplyError(`The server answered 200, but ${field} reports a failure: ${text}`, { context, reply });
}
