/** Longest delay that timers hold; a longer one would wrap around to 1 ms. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Runs `callback` after any number of milliseconds, `Infinity` included. Returns a function that cancels it. */
export function setLongTimeout(callback: () => void, milliseconds: number): () => void {
  if (milliseconds <= LONGEST_TIMER_MS) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  }
  let cancel = (): void => {};
  const timer = setTimeout(() => {
    cancel = setLongTimeout(callback, milliseconds - LONGEST_TIMER_MS);
  }, LONGEST_TIMER_MS);
  return () => (clearTimeout(timer), cancel());
}

/** Resolves after the given time, or rejects with the signal's reason as soon as it aborts. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const abort = (): void => {
      cancel();
      signal!.removeEventListener('abort', abort);
      reject(signal!.reason);
    };
    const cancel = setLongTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', abort);
  });
}
