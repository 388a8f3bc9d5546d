// Timers and clocks that stand still until nothing else is left to do, and then jump to the next timer.
import { setImmediate as realImmediate } from 'node:timers/promises';

type Timer = { readonly at: number; readonly run: () => void };

// Other parts of Node may set timers meanwhile, and expect an object.
type FakeTimer = { readonly id: number; readonly ref: () => FakeTimer; readonly unref: () => FakeTimer };

/** Runs something in time of its own. Real input and output must not be waited for in it. */
export async function inFakeTime<T>(work: (now: () => number) => Promise<T>): Promise<T> {
  const real = {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    performanceNow: performance.now,
    dateNow: Date.now,
  };
  const timers = new Map<number, Timer>();
  const start = real.dateNow();
  let [elapsed, ids] = [0, 0];
  const set = (run: () => void, delay = 0): FakeTimer => {
    const id = ++ids;
    timers.set(id, { at: elapsed + Math.max(0, delay), run });
    const timer: FakeTimer = { id, ref: () => timer, unref: () => timer };
    return timer;
  };
  globalThis.setTimeout = set as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((timer?: FakeTimer) => timer && timers.delete(timer.id)) as unknown as typeof clearTimeout;
  performance.now = () => elapsed;
  Date.now = () => start + elapsed;
  try {
    const state = { isDone: false };
    const result = work(() => start + elapsed).finally(() => (state.isDone = true));
    result.catch(() => undefined);
    while (!state.isDone) {
      for (let turn = 0; turn < 20 && !state.isDone; turn++) await realImmediate();
      const [next] = [...timers].toSorted(([a, first], [b, second]) => first.at - second.at || a - b);
      if (state.isDone || !next) continue;
      const [id, { at, run }] = next;
      timers.delete(id);
      elapsed = Math.max(elapsed, at);
      run();
    }
    return await result;
  } finally {
    Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
    performance.now = real.performanceNow;
    Date.now = real.dateNow;
  }
}
