/** Source of the mock's time. */
export type TimeSource = {
  /** Milliseconds since 1970. */
  now(): number;
};

/**
 * Kind of clock. `stepping`: stands still except for 50 ms per request, so that two runs see the same times. `real`: the
 * time of the machine. Or your own, such as a test runner's fake timers: `{ now: () => Date.now() }`.
 */
export type ClockOption = 'stepping' | 'real' | TimeSource;

/** The mock's clock. All times are in milliseconds. */
export type Clock = {
  now(): number;
  /** Moves the time forward. It never moves back. */
  advanceBy(milliseconds: number): void;
  /** Called once per request. */
  step(): void;
  /** Waits in the mock's time: a stepping clock jumps. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** State of the clock, for `load`. */
  save(): number;
  load(saved: number): void;
};

// The first second of 2026, which no test mistakes for now.
const START = 1_767_225_600_000;
// One request of the documented 20 a second.
const STEP = 50;

/** Creates the mock's clock. */
export function createClock(option: ClockOption): Clock {
  if (option === 'stepping') return steppingClock();
  return followingClock(option === 'real' ? { now: () => Date.now() } : option);
}

function steppingClock(): Clock {
  let time = START;
  return {
    now: () => time,
    advanceBy: (milliseconds) => void (time += milliseconds),
    step: () => void (time += STEP),
    sleep: async (milliseconds) => void (time += milliseconds),
    save: () => time,
    load: (saved) => void (time = saved),
  };
}

function followingClock(source: TimeSource): Clock {
  let offset = 0;
  return {
    now: () => source.now() + offset,
    advanceBy: (milliseconds) => void (offset += milliseconds),
    step: () => undefined,
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        signal?.addEventListener('abort', () => {
          clearTimeout(timer);
          resolve();
        });
      }),
    save: () => offset,
    load: (saved) => void (offset = saved),
  };
}
