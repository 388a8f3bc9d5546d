import { onlyIn, withMethods } from '../errors/checks.ts';
import { RefoldError } from '../errors/refold-error.ts';
import type { CallRecord, Logger } from '../call/options.ts';
import type { Layer } from '../call/pipeline.ts';
import { errorObserver } from '../util/error-observer.ts';

/**
 * Tells logger and tracer how a call went. What they get is an allow-list, so it can hold no secret. They look on: what they
 * throw, or reject with, changes no outcome and is printed.
 */
export const telemetry: Layer<'logger' | 'tracer'> = {
  options: {
    logger: onlyIn('client', withMethods('debug', 'warn')),
    tracer: onlyIn('client', withMethods('start')),
  },
  onlyWith: ['logger', 'tracer'],
  async call(work, exchange, next) {
    const { logger, tracer } = exchange.connection.options;
    const { operationId, method, route } = exchange.info();
    const started = performance.now();
    const finish = quietly(() => tracer?.start({ operationId, method, route }));
    const end = (outcome: Ending): void => {
      const milliseconds = Math.round(performance.now() - started);
      const record: CallRecord = { operationId, method, route, attempts: exchange.attempts, milliseconds, ...outcome };
      quietly(() => finish?.(record));
      const line = `${operationId} ${record.error ?? record.status}`;
      const isFine = record.error === undefined && record.status! < 400;
      quietly(() => logger && log(logger, isFine ? 'debug' : 'warn', line, record));
    };
    try {
      const outcome = await next(work, exchange);
      const { status, headers } = outcome.received;
      end({ status, requestId: headers.get('x-trace-id') ?? undefined });
      return outcome;
    } catch (error) {
      end(endingOf(exchange.shown(error)));
      throw error;
    }
  },
};

/** Pino and Bunyan drop fields that come after the message, so these two get them before it. */
function log(logger: Logger, level: keyof Logger, line: string, record: CallRecord): void {
  const { bindings, addStream } = logger as { bindings?: unknown; addStream?: unknown };
  const takesFieldsFirst = typeof bindings === 'function' || typeof addStream === 'function';
  return takesFieldsFirst ? logger[level](record as never, line as never) : logger[level](line, record);
}

type Ending = Pick<CallRecord, 'status' | 'error' | 'reason' | 'requestId'>;

function endingOf(error: unknown): Ending {
  if (!(error instanceof RefoldError)) return { error: 'unknown', reason: String(error) };
  const { status, requestId } = error as { status?: number; requestId?: string };
  return { error: error.code, reason: error.message, status, requestId };
}

const print = /* @__PURE__ */ errorObserver(undefined, 'A logger or tracer failed, which changes no call:');

function quietly<T>(work: () => T): T | undefined {
  try {
    const given: any = work();
    given?.then?.(undefined, print);
    return given;
  } catch (error) {
    print(error);
    return undefined;
  }
}
