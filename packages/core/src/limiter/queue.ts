import type { AcquireOptions } from './limiter.ts';

/** A place in a {@link Queue}. Numbers only: it holds nothing that another request could wait for. */
export interface Place {
  readonly isBulk: boolean;
  readonly turn: number;
  readonly number: number;
}

/**
 * Order of the callers that wait: interactive callers before bulk ones, and among equals each account in turn. It is a sorted array of
 * numbers and wakes nobody; each waiter looks for itself when its own timer says so.
 */
export class Queue {
  readonly #waiters: Place[] = [];
  /** The last turn that an account has taken in this line; forgotten when nobody waits. */
  readonly #lastTurns = new Map<string, number>();
  #count = 0;
  #bulk = 0;

  get length(): number {
    return this.#waiters.length;
  }

  /** Number of those that are bulk. */
  get bulk(): number {
    return this.#bulk;
  }

  get first(): Place | undefined {
    return this.#waiters[0];
  }

  /** Joins the line and tells the place, from 0 up. */
  enter({ priority, account = '' }: AcquireOptions = {}): Place {
    const isBulk = priority === 'bulk';
    const turns = isBulk ? `-${account}` : `+${account}`;
    const turn = Math.max(this.#lastTurns.get(turns) ?? 0, this.#turnNow(isBulk)) + 1;
    const waiter: Place = { isBulk, turn, number: this.#count++ };
    this.#lastTurns.set(turns, turn);
    const place = this.positionOf(waiter);
    if (place === this.#waiters.length) this.#waiters.push(waiter);
    else this.#waiters.splice(place, 0, waiter);
    if (isBulk) this.#bulk++;
    return waiter;
  }

  /** Number of those that stand before this one. */
  positionOf(waiter: Place): number {
    let low = 0;
    let high = this.#waiters.length;
    // The first place and the end are by far the most frequent answers.
    if (high > 0 && !goesBefore(this.#waiters[0]!, waiter)) return 0;
    if (high > 0 && goesBefore(this.#waiters[high - 1]!, waiter)) return high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (goesBefore(this.#waiters[middle]!, waiter)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  leave(waiter: Place): void {
    const place = this.positionOf(waiter);
    if (place === 0) this.#waiters.shift();
    else this.#waiters.splice(place, 1);
    if (waiter.isBulk) this.#bulk--;
    if (this.#waiters.length === 0) this.#lastTurns.clear();
  }

  /** The turn that a class of waiters has reached, so that an account that comes anew does not make up for its absence. */
  #turnNow(isBulk: boolean): number {
    const first = isBulk ? this.#waiters[this.#waiters.length - this.#bulk] : this.#waiters[0];
    return first && first.isBulk === isBulk ? first.turn - 1 : 0;
  }
}

function goesBefore(one: Place, other: Place): boolean {
  if (one.isBulk !== other.isBulk) return other.isBulk;
  return one.turn === other.turn ? one.number < other.number : one.turn < other.turn;
}
