import type { CallOptions } from '../call/options.ts';
import { abortSignal, checkedOptions, milliseconds, type Checks } from '../errors/checks.ts';
import { AbortError, RefoldError, TotalTimeoutError } from '../errors/refold-error.ts';
import { InvalidResponseError } from '../errors/response-error.ts';
import { timeOf, type Time } from '../util/time.ts';

/** Bounds of a wait: how long, and how often to look. */
export interface WaitOptions {
  /** Milliseconds to wait in all, requests and pauses included. Default 300 000. */
  maxWait?: number | undefined;
  /** Milliseconds before the second look, at least 50. Later pauses grow by half each time. Default 1000. */
  interval?: number | undefined;
  /** Milliseconds beyond which pauses do not grow. Default 15 000. */
  maxInterval?: number | undefined;
  /** Ends the wait at once with AbortError, wherever it stands. */
  signal?: AbortSignal | undefined;
}

/** Checks of {@link WaitOptions}. */
export const waitChecks: Checks<WaitOptions> = {
  maxWait: milliseconds,
  interval: milliseconds,
  maxInterval: milliseconds,
  signal: abortSignal,
};

/** End of a wait without its event. It may happen yet, so the wait can be taken up again. */
export class WaitTimeoutError extends RefoldError {
  static override readonly name: string = 'WaitTimeoutError';

  constructor(message: string, cause?: unknown) {
    super(message, { code: 'wait_timeout', cause, retryable: true });
  }
}

const GROWTH = 1.5;
const SHORTEST_PAUSE_MS = 50;

/** Look at something that is awaited, and the words for when it did not come. */
export interface Poll<T> {
  readonly operationId: string;
  /** Time in which it may happen. Default that of the machine. */
  readonly time?: Time | undefined;
  /** Looks once. Nothing means: not yet. */
  look(options: CallOptions): Promise<T | undefined>;
  /** Message for the time when the wait is over. */
  late(milliseconds: number): string;
}

/**
 * Looks again and again until there is something to return. A look that fails for a passing reason is not the end of the
 * wait, so a server that is down or hangs ends it by time. A response that is none is looked at once more.
 */
export async function poll<T>(
  { operationId, look, late, time = timeOf(undefined) }: Poll<T>,
  options: WaitOptions,
): Promise<T> {
  const { maxWait = 300_000, interval = 1000, maxInterval = 15_000, signal } = checkedOptions(options, waitChecks);
  const endsAt = time.now() + maxWait;
  let passing: unknown;
  for (let delay = interval; ; delay = Math.min(delay * GROWTH, maxInterval)) {
    const left = endsAt - time.now();
    if (left <= 0) throw new WaitTimeoutError(late(maxWait), passing);
    try {
      const found = await look({ signal, totalTimeout: left });
      if (found !== undefined) return found;
      passing = undefined;
    } catch (error) {
      if (error instanceof TotalTimeoutError) throw new WaitTimeoutError(late(maxWait), passing ?? error);
      const isFirstOdd = error instanceof InvalidResponseError && !(passing instanceof InvalidResponseError);
      if (!isFirstOdd && !(error instanceof RefoldError && error.retryable)) throw error;
      passing = error;
    }
    // Between four fifths and all of it, so that waiters who began together do not stay together.
    const jittered = Math.max(SHORTEST_PAUSE_MS, delay * (0.8 + 0.2 * Math.random()));
    await pause(Math.min(jittered, endsAt - time.now()), { signal, operationId, time });
  }
}

/** Waits for so long, or rejects with AbortError as soon as the signal aborts. */
export async function pause(
  delayMs: number,
  { signal, operationId, time }: { signal: AbortSignal | undefined; operationId: string; time: Time },
): Promise<void> {
  try {
    await time.sleep(Math.max(0, Math.ceil(delayMs)), signal);
  } catch (cause) {
    throw new AbortError('The wait was aborted.', { call: { operationId, attempts: 0 }, cause });
  }
}
