type Timer = { readonly id: number; readonly due: number; readonly work: () => void };

/** Time as the work under it sees it. */
export type Clock = {
  /** Milliseconds that have passed for the work. */
  elapsed(): number;
  /** Work that the clock lets finish before it jumps on. What hangs is waited for until `PATIENCE_MS`. */
  watch<T>(work: Promise<T>): Promise<T>;
};

/** Real milliseconds before the clock jumps on, so that what a response causes can happen before a deadline passes. */
const REST_MS = 3;
const PATIENCE_MS = 200;

/**
 * Runs work under a clock that jumps: time stands still, and whenever everything waits, the next timer is due. Minutes pass
 * in milliseconds, in any runtime. Client, limiter and mock all take their time from it.
 */
export async function withClock<T>(work: (clock: Clock) => Promise<T>): Promise<T> {
  const real = { setTimeout, clearTimeout, now: Date.now, performanceNow: performance.now };
  const started = real.now();
  const origin = performance.now();
  let [now, next, running] = [started, 1, true];
  const timers = new Map<number, Timer>();
  const watched = new Set<object>();
  const set = (callback: (...values: unknown[]) => void, delay = 0, ...values: unknown[]): number => {
    const id = next++;
    timers.set(id, { id, due: now + Math.max(0, delay), work: () => callback(...values) });
    return id;
  };
  const jump = (): void => {
    const [first] = [...timers.values()].toSorted((left, right) => left.due - right.due || left.id - right.id);
    if (first && watched.size === 0) {
      timers.delete(first.id);
      now = Math.max(now, first.due);
      first.work();
    }
    if (running) real.setTimeout.call(globalThis, jump, REST_MS);
  };
  const clock: Clock = {
    elapsed: () => now - started,
    async watch(promise) {
      const ticket = {};
      const drop = (): void => void watched.delete(ticket);
      watched.add(ticket);
      const patience = real.setTimeout.call(globalThis, drop, PATIENCE_MS);
      return promise.finally(() => {
        real.clearTimeout.call(globalThis, patience);
        drop();
      });
    },
  };
  Object.assign(globalThis, { setTimeout: set, clearTimeout: (id: number) => void timers.delete(id) });
  Date.now = () => now;
  setPerformanceNow(() => origin + now - started);
  real.setTimeout.call(globalThis, jump, REST_MS);
  try {
    return await work(clock);
  } finally {
    running = false;
    Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
    Date.now = real.now;
    setPerformanceNow(real.performanceNow);
  }
}

/** `performance` cannot be assigned to in every runtime. */
function setPerformanceNow(value: () => number): void {
  Object.defineProperty(performance, 'now', { value, configurable: true, writable: true });
}
