import type { Caller } from '../caller.ts';
import { AbortError, DeadlineError, RefoldError } from '../errors.ts';
import { sleep } from '../internal/sleep.ts';
import type { Operation } from '../operation.ts';
import type { CallOptions } from '../options.ts';

/** How long and how often to look whether something has happened. */
export interface WaitOptions {
  /** Milliseconds to wait in all, requests and pauses included. Default 300 000. */
  timeout?: number;
  /** Milliseconds before the second look. Later pauses grow by half each time. Default 1000. */
  interval?: number;
  /** Milliseconds beyond which pauses do not grow. Default 15 000. */
  longestInterval?: number;
  /** Ends the wait at once with AbortError, wherever it stands. */
  signal?: AbortSignal;
}

/** What was waited for had not happened when the time was over. It may happen yet, so the wait can be taken up again. */
export class WaitTimeoutError extends RefoldError {
  static override get name(): string {
    return 'WaitTimeoutError';
  }

  constructor(message: string, cause?: unknown) {
    super(message, { code: 'wait_timeout', cause, retryable: true });
  }
}

const GROWTH = 1.5;

/** What is looked at, and how. */
interface Watch<T> {
  readonly caller: Caller;
  readonly operation: Operation;
  /** Looks once. Nothing means: not yet. */
  look(options: CallOptions): Promise<T | undefined>;
  /** What to say when the time is over. */
  late(milliseconds: number): string;
}

/**
 * Looks again and again until there is something to return. A look that fails for a passing reason is not the end of the
 * wait, so a server that is down or hangs ends it by time.
 */
export async function poll<T>({ caller, operation, look, late }: Watch<T>, options: WaitOptions): Promise<T> {
  const { timeout = 300_000, interval = 1000, longestInterval = 15_000, signal } = options;
  const endsAt = Date.now() + timeout;
  let passing: unknown;
  for (let pause = interval; ; pause = Math.min(pause * GROWTH, longestInterval)) {
    const left = endsAt - Date.now();
    if (left <= 0) throw new WaitTimeoutError(late(timeout), passing);
    try {
      const found = await look({ signal, deadline: left });
      if (found !== undefined) return found;
      passing = undefined;
    } catch (error) {
      if (error instanceof DeadlineError) throw new WaitTimeoutError(late(timeout), passing ?? error);
      if (!(error instanceof RefoldError && error.retryable)) throw error;
      passing = error;
    }
    // Between four fifths and all of the pause, so that waiters who began together do not stay together.
    const jittered = pause * (0.8 + 0.2 * Math.random());
    await sleep(Math.max(0, Math.min(jittered, endsAt - Date.now())), signal).catch((reason: unknown) => {
      throw new AbortError('The call was aborted.', {
        context: caller.context(operation, undefined),
        cause: reason,
      });
    });
  }
}
