/** Where the mock takes its time from. */
export type TimeSource = {
  /** Milliseconds since 1970. */
  now(): number;
};

/**
 * `stepping`: stands still but for 50 ms at each request, so that two runs see the same times. `real`: the time of the
 * machine. Or your own, such as a test runner's fake timers: `{ now: () => Date.now() }`.
 */
export type ClockOption = 'stepping' | 'real' | TimeSource;

/** The mock's time. */
export type Clock = {
  readonly flows: boolean;
  now(): number;
  /** Moves the time forward. It never moves back. */
  shift(milliseconds: number): void;
  /** Called at each request. */
  step(): void;
  /** Waits in the mock's time: a stepping clock jumps. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  save(): number;
  load(saved: number): void;
};

// The first second of 2026: a time that no test mistakes for now.
const START = 1_767_225_600_000;
// One slot of the documented 20 requests a second.
const STEP = 50;

export function createClock(option: ClockOption): Clock {
  if (option === 'stepping') return steppingClock();
  return followingClock(option === 'real' ? { now: () => Date.now() } : option);
}

function steppingClock(): Clock {
  let time = START;
  return {
    flows: false,
    now: () => time,
    shift: (milliseconds) => void (time += milliseconds),
    step: () => void (time += STEP),
    sleep: async (milliseconds) => void (time += milliseconds),
    save: () => time,
    load: (saved) => void (time = saved),
  };
}

function followingClock(source: TimeSource): Clock {
  let offset = 0;
  return {
    flows: true,
    now: () => source.now() + offset,
    shift: (milliseconds) => void (offset += milliseconds),
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
