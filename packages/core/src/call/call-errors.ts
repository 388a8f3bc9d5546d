import { ApiError, errorClasses, headOf, ServerError } from '../errors/api-error.ts';
import { readEnvelope } from '../errors/envelope.ts';
import { RefoldError } from '../errors/refold-error.ts';
import type { OperationDefinition } from '../operation/operation.ts';
import { retryAfterMs } from '../util/retry-after.ts';
import type { Exchange } from './exchange.ts';
import type { ReceivedResponse } from './pipeline.ts';

/** The error that a response with an error status stands for. */
export function apiError({ status, headers, text, response }: ReceivedResponse, exchange: Exchange): ApiError {
  const { retry } = exchange.definition;
  const { body, code, message = 'no message', requestId } = readEnvelope(text, exchange.secrets);
  const isServerFailure = status >= 500 || status === 408;
  const [ErrorClass] = errorClasses[status] ?? [status >= 500 ? ServerError : ApiError];
  const traceId = requestId ?? headers.get('x-trace-id') ?? undefined;
  const facts = [code, traceId && `trace id ${traceId}`].filter(Boolean).join(', ');
  const remark = (isServerFailure && retry.remark) || '';
  return new ErrorClass(`${headOf(exchange, response)}: ${message}${facts && ` (${facts})`}${remark && `.${remark}`}`, {
    call: exchange,
    code: code ?? `http_${status}`,
    retryable: isServerFailure || status === 429,
    outcomeUnknown: remark !== '',
    status,
    requestId: traceId,
    retryAfterMs: retryAfterMs(headers),
    body,
  });
}

/** Error class that can read the stack of this moment, as in all engines but Firefox's. */
const engineError = Error as { captureStackTrace?(error: unknown): void };

/** Has the stack of a call's own error lead to whoever waits for it: it may have been made in a timer or an event. */
export function leadToCaller(error: unknown, { id }: OperationDefinition): void {
  if (error instanceof RefoldError && error.operationId === id) engineError.captureStackTrace?.(error);
}
