import type { CallRecord } from '../../observe.ts';
import type { Layer } from './layer.ts';

/** Tells logger and tracer how a call went. What they get is an allow-list, so it can hold no secret. */
export const observe: Layer = async (request, context, next) => {
  const { logger, tracer } = context.caller.settings;
  const { id: operationId, method, path: route } = context.operation;
  const started = performance.now();
  const finish = tracer?.start({ operationId, method, route });
  const end = (outcome: Pick<CallRecord, 'status' | 'error' | 'requestId'>): void => {
    const milliseconds = Math.round(performance.now() - started);
    const record = { operationId, method, route, attempts: context.attempts, milliseconds, ...outcome };
    finish?.(record);
    if (outcome.error === undefined && outcome.status! < 400) logger?.debug(`${operationId} ${outcome.status}`, record);
    else logger?.warn(`${operationId} ${outcome.error ?? outcome.status}`, record);
  };
  try {
    const response = await next(request, context);
    end({ status: response.status, requestId: response.headers.get('x-trace-id') ?? undefined });
    return response;
  } catch (error) {
    end({ error: errorCode(error) });
    throw error;
  }
};

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
