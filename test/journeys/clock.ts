type Timer = { readonly id: number; readonly due: number; readonly work: () => void };

/** Real milliseconds before the clock jumps on, so that replies are read before a deadline can pass. */
const REST_MS = 3;

/**
 * Runs work under a clock that jumps: `Date.now()` stands still, and whenever everything waits, the next timer is due.
 * Minutes pass in milliseconds, in any runtime. `elapsed` tells how much time the work has seen.
 */
export async function withClock<T>(work: (elapsed: () => number) => Promise<T>): Promise<T> {
  const real = { setTimeout, clearTimeout, now: Date.now };
  const started = real.now();
  let [now, next, running] = [started, 1, true];
  const timers = new Map<number, Timer>();
  const set = (callback: (...values: unknown[]) => void, delay = 0, ...values: unknown[]): number => {
    const id = next++;
    timers.set(id, { id, due: now + Math.max(0, delay), work: () => callback(...values) });
    return id;
  };
  const jump = (): void => {
    const [first] = [...timers.values()].toSorted((left, right) => left.due - right.due || left.id - right.id);
    if (first) {
      timers.delete(first.id);
      now = Math.max(now, first.due);
      first.work();
    }
    if (running) real.setTimeout.call(globalThis, jump, REST_MS);
  };
  Object.assign(globalThis, { setTimeout: set, clearTimeout: (id: number) => void timers.delete(id) });
  Date.now = () => now;
  real.setTimeout.call(globalThis, jump, REST_MS);
  try {
    return await work(() => now - started);
  } finally {
    running = false;
    Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
    Date.now = real.now;
  }
}
