type Timer = { readonly at: number; readonly order: number; readonly run: () => void };

/** Runs work with `performance.now`, `setTimeout` and `clearTimeout` in virtual time: hours pass in milliseconds. */
export async function inVirtualTime(work: () => Promise<void>): Promise<void> {
  const real = { now: performance.now, setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  const timers = new Map<number, Timer>();
  let now = 0;
  let order = 0;
  performance.now = () => now;
  globalThis.setTimeout = ((run: () => void, milliseconds = 0) => {
    timers.set(++order, { at: now + Math.max(1, milliseconds), order, run });
    return order;
  }) as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((id: number) => void timers.delete(id)) as unknown as typeof clearTimeout;
  try {
    const progress = { isDone: false };
    const done = work().finally(() => (progress.isDone = true));
    while (!progress.isDone) {
      await new Promise<void>((resolve) => setImmediate(resolve));
      if (progress.isDone) break;
      const next = earliest(timers.values());
      if (!next) throw new Error('the simulation waits, and no timer is set');
      timers.delete(next.order);
      now = next.at;
      next.run();
    }
    await done;
  } finally {
    performance.now = real.now;
    globalThis.setTimeout = real.setTimeout;
    globalThis.clearTimeout = real.clearTimeout;
  }
}

function earliest(timers: Iterable<Timer>): Timer | undefined {
  let first: Timer | undefined;
  for (const timer of timers) {
    if (!first || timer.at < first.at || (timer.at === first.at && timer.order < first.order)) first = timer;
  }
  return first;
}
