/** Something that is to happen at a moment. Events of one moment happen in the order in which they were planned. */
class Planned {
  readonly due: number;
  readonly order: number;
  readonly work: () => void;
  /** True for one that the program under test has set, and not its surroundings. */
  readonly isOwn: boolean;
  isOver = false;
  #keepsAlive = true;

  constructor(due: number, order: number, work: () => void, isOwn: boolean) {
    this.due = due;
    this.order = order;
    this.work = work;
    this.isOwn = isOwn;
  }

  ref(): this {
    this.#keepsAlive = true;
    return this;
  }

  unref(): this {
    this.#keepsAlive = false;
    return this;
  }

  hasRef(): boolean {
    return this.#keepsAlive;
  }
}

const { setImmediate } = globalThis;

/** So many timers have programs that never end. */
const MOST_MOMENTS = 5000;

/** Methods of WebCrypto, which work on other threads, for which no clock stands still. */
const OUTSIDE = ['digest', 'importKey', 'sign', 'verify'] as const;

/**
 * A clock that stands still until everything waits, and then jumps to the next timer. It takes the place of the timers and clocks of
 * this process. Hours pass in microseconds, and the same program always runs in the same order.
 */
export class VirtualClock {
  now = 1000;
  readonly #planned: Planned[] = [];
  #order = 0;
  /** Work outside the clock, such as that of WebCrypto, for which it waits. */
  #outside = 0;

  /** Takes the place of timers and clocks from now on. Returns a function that puts them back. */
  install(): () => void {
    const { setTimeout, clearTimeout } = globalThis;
    const { now } = Date;
    const performanceNow = performance.now;
    Object.assign(globalThis, { setTimeout: this.setTimeout, clearTimeout: this.clearTimeout });
    setPerformanceNow(() => this.now);
    Date.now = () => Date.UTC(2026, 0, 1) + Math.floor(this.now);
    const putBack = OUTSIDE.map((name) => this.#waitFor(name));
    return () => {
      Object.assign(globalThis, { setTimeout, clearTimeout });
      setPerformanceNow(performanceNow);
      Date.now = now;
      for (const back of putBack) back();
    };
  }

  readonly setTimeout = (work: (...given: any[]) => void, delay = 0, ...given: any[]): Planned =>
    this.#plan(Math.max(1, delay), () => work(...given), true);

  readonly clearTimeout = (timer: Planned | undefined): void => {
    if (timer) timer.isOver = true;
  };

  /** Plans something that the surroundings of a program do. */
  at(delay: number, work: () => void): void {
    this.#plan(delay, work, false);
  }

  /** Resolves after so many milliseconds of the surroundings. */
  pause(delay: number): Promise<void> {
    return new Promise((resolve) => this.at(delay, resolve));
  }

  /** Timers of the program that would keep its process alive. */
  get timersLeft(): number {
    return this.#planned.filter((one) => one.isOwn && !one.isOver && one.hasRef()).length;
  }

  /** Goes on until nothing more can happen, and after each moment says that it has come to rest. */
  async run(atRest: () => void): Promise<void> {
    for (let moments = 0; ; moments++) {
      if (moments > MOST_MOMENTS) {
        this.#planned.length = 0;
        throw new Error(`It has not come to an end after ${MOST_MOMENTS} timers.`);
      }
      await this.rest();
      atRest();
      const next = this.#next();
      if (!next) return;
      this.now = Math.max(this.now, next.due);
      next.work();
    }
  }

  /** Lets everything happen that needs no time. */
  async rest(): Promise<void> {
    do await new Promise(setImmediate);
    while (this.#outside > 0);
  }

  #plan(delay: number, work: () => void, isOwn: boolean): Planned {
    const planned = new Planned(this.now + delay, this.#order++, work, isOwn);
    const all = this.#planned;
    let at = all.push(planned) - 1;
    for (let parent = (at - 1) >> 1; at > 0 && isBefore(planned, all[parent]!); parent = (at - 1) >> 1) {
      all[at] = all[parent]!;
      at = parent;
    }
    all[at] = planned;
    return planned;
  }

  #next(): Planned | undefined {
    const all = this.#planned;
    for (;;) {
      const first = all[0];
      const last = all.pop();
      if (!first || !last) return undefined;
      if (first !== last) this.#sink(last);
      if (!first.isOver) {
        first.isOver = true;
        return first;
      }
    }
  }

  #sink(planned: Planned): void {
    const all = this.#planned;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child + 1 < all.length && isBefore(all[child + 1]!, all[child]!)) child++;
      if (child >= all.length || !isBefore(all[child]!, planned)) break;
      all[at] = all[child]!;
      at = child;
    }
    all[at] = planned;
  }

  #waitFor(name: (typeof OUTSIDE)[number]): () => void {
    const { subtle } = crypto;
    const real = subtle[name].bind(subtle) as (...given: unknown[]) => Promise<unknown>;
    const counted = (...given: unknown[]): Promise<unknown> => {
      this.#outside++;
      return real(...given).finally(() => this.#outside--);
    };
    Object.defineProperty(subtle, name, { value: counted, configurable: true });
    return () => void Reflect.deleteProperty(subtle, name);
  }
}

/** `performance` cannot be assigned to. */
function setPerformanceNow(value: () => number): void {
  Object.defineProperty(performance, 'now', { value, configurable: true, writable: true });
}

function isBefore(one: Planned, other: Planned): boolean {
  return one.due === other.due ? one.order < other.order : one.due < other.due;
}
