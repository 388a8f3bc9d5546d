/** Resolves after the given time, at once if there is none, or rejects with the signal's reason as soon as it aborts. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    if (milliseconds <= 0) return resolve();
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      settle();
    };
    const abort = (): void => end(() => reject(signal!.reason));
    const timer = setTimeout(() => end(resolve), Math.ceil(milliseconds));
    signal?.addEventListener('abort', abort);
  });
}

/** The work's outcome, or a rejection after the given time. */
export function bounded<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  const done = new AbortController();
  const late = pause(milliseconds, done.signal).then(() => {
    throw new Error(`no response within ${milliseconds} ms`);
  });
  return Promise.race([work, late]).finally(() => done.abort());
}
