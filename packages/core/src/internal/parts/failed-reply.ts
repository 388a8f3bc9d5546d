import type { CallContext } from '../../context.ts';
import { FailedReplyError } from '../../api-error.ts';

/** Throws where a reply with status 200 reports a failure, as the marks of the operation tell. */
export function throwIfFailed(reply: unknown, context: CallContext): void {
  for (const { field, values } of context.operation.failure ?? []) {
    const value = (reply as Record<string, any> | undefined)?.[field];
    const failed = values ? values.includes(value) : Array.isArray(value) ? value.length > 0 : Boolean(value);
    if (!failed) continue;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    throw new FailedReplyError(`The server answered 200, but ${field} reports a failure: ${text}`, { context, reply });
  }
}
