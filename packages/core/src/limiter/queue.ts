import type { AcquireOptions } from './limiter.ts';

/** A place in a {@link Queue}. Numbers only: it holds nothing that another request could wait for. */
export interface Place {
  readonly isBulk: boolean;
  readonly turn: number;
  readonly number: number;
}

/** Most places in one part of the queue. Whoever comes or leaves moves no more than these. */
const LARGEST_PART = 512;

/**
 * The order of those who wait: interactive callers before bulk ones, and among equals each account in turn. It is a sorted
 * list of numbers, in parts, and wakes nobody; each waiter looks for itself when its own timer says so.
 */
export class Queue {
  /** None of them is empty. */
  readonly #parts: Place[][] = [];
  /** The last turn that an account has taken in this line; forgotten when nobody waits. */
  readonly #lastTurns = new Map<string, number>();
  #length = 0;
  #count = 0;
  #bulk = 0;

  get length(): number {
    return this.#length;
  }

  /** Number of bulk ones among them. */
  get bulk(): number {
    return this.#bulk;
  }

  get first(): Place | undefined {
    return this.#parts[0]?.[0];
  }

  /** Joins the line and tells the place, from 0 up. */
  enter({ priority, account = '' }: AcquireOptions = {}): Place {
    const isBulk = priority === 'bulk';
    const turns = isBulk ? `-${account}` : `+${account}`;
    const turn = Math.max(this.#lastTurns.get(turns) ?? 0, this.#turnNow(isBulk)) + 1;
    const waiter: Place = { isBulk, turn, number: this.#count++ };
    this.#lastTurns.set(turns, turn);
    const at = this.#partOf(waiter);
    const part = this.#parts[at];
    if (!part) this.#parts.push([waiter]);
    else {
      part.splice(indexIn(part, waiter), 0, waiter);
      if (part.length > LARGEST_PART) this.#parts.splice(at + 1, 0, part.splice(part.length >> 1));
    }
    this.#length++;
    if (isBulk) this.#bulk++;
    return waiter;
  }

  /** Number of those who stand before this one. */
  positionOf(waiter: Place): number {
    const at = this.#partOf(waiter);
    let before = 0;
    for (let index = 0; index < at; index++) before += this.#parts[index]!.length;
    return before + indexIn(this.#parts[at] ?? [], waiter);
  }

  leave(waiter: Place): void {
    const at = this.#partOf(waiter);
    const part = this.#parts[at]!;
    part.splice(indexIn(part, waiter), 1);
    if (part.length === 0) this.#parts.splice(at, 1);
    this.#length--;
    if (waiter.isBulk) this.#bulk--;
    if (this.#length === 0) this.#lastTurns.clear();
  }

  /** The last part whose first place is not behind this one. */
  #partOf(waiter: Place): number {
    return Math.max(0, countOf(this.#parts, ([first]) => !goesBefore(waiter, first!)) - 1);
  }

  /** The turn that a class of waiters has reached, so that an account that comes anew does not make up for its absence. */
  #turnNow(isBulk: boolean): number {
    let before = isBulk ? this.#length - this.#bulk : 0;
    for (const part of this.#parts) {
      const first = part[before];
      if (first) return first.isBulk === isBulk ? first.turn - 1 : 0;
      before -= part.length;
    }
    return 0;
  }
}

/** Number of those in a part who stand before a place. */
function indexIn(part: readonly Place[], waiter: Place): number {
  return countOf(part, (other) => goesBefore(other, waiter));
}

/** Number of items for which a test holds, in a list where it holds for the first ones only. */
function countOf<T>(list: readonly T[], test: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(list[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function goesBefore(one: Place, other: Place): boolean {
  if (one.isBulk !== other.isBulk) return other.isBulk;
  return one.turn === other.turn ? one.number < other.number : one.turn < other.turn;
}
