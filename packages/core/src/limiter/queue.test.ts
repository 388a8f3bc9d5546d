import { expect, test } from 'vitest';
import type { AcquireOptions } from './limiter.ts';
import { Queue, type Place } from './queue.ts';

/** Lets claims into a line and gives the order in which they come out, by their position in the input. */
function order(claims: readonly (AcquireOptions | undefined)[]): number[] {
  const line = new Queue();
  const waiters = claims.map((claim) => line.enter(claim));
  const out: number[] = [];
  while (line.first) {
    out.push(waiters.indexOf(line.first));
    line.leave(line.first);
  }
  return out;
}

const bulk = { priority: 'bulk' } as const;

test.each([
  ['first come, first served', [undefined, undefined, {}], [0, 1, 2]],
  ['interactive before bulk', [bulk, bulk, {}, bulk, { priority: 'interactive' as const }], [2, 4, 0, 1, 3]],
  ['accounts take turns', ['a', 'a', 'a', 'b', 'c', 'b'].map((account) => ({ account })), [0, 3, 4, 1, 5, 2]],
  [
    'accounts take turns within a priority only',
    [{ ...bulk, account: 'a' }, { ...bulk, account: 'a' }, { ...bulk, account: 'b' }, { account: 'a' }],
    [3, 0, 2, 1],
  ],
])('%s', (_name, given, want) => {
  expect(order(given)).toEqual(want);
});

test('an account that comes late joins at the present turn, not at the first', () => {
  const line = new Queue();
  const early = Array.from({ length: 4 }, () => line.enter({ account: 'a' }));
  line.leave(early[0]!);
  line.leave(early[1]!);
  const late = [line.enter({ account: 'b' }), line.enter({ account: 'b' })];
  expect([...early.slice(2), ...late].map((waiter) => line.positionOf(waiter))).toEqual([0, 2, 1, 3]);
});

test('whoever leaves makes room for those behind, and is counted out', () => {
  const line = new Queue();
  const waiters = [line.enter(), line.enter(bulk), line.enter(bulk)];
  line.leave(waiters[1]!);
  expect([line.length, line.bulk, line.positionOf(waiters[2]!)]).toEqual([2, 1, 1]);
});

test('keeps its order among thousands who come and leave at random', () => {
  const line = new Queue();
  let seed = 1;
  const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const waiting: Place[] = [];
  for (let step = 0; step < 6000; step++) {
    if (waiting.length > 0 && random(4) === 0) line.leave(waiting.splice(random(waiting.length), 1)[0]!);
    else waiting.push(line.enter({ account: `a${random(7)}`, priority: random(3) === 0 ? 'bulk' : 'interactive' }));
  }
  const inOrder = waiting.toSorted(
    (one, other) => Number(one.isBulk) - Number(other.isBulk) || one.turn - other.turn || one.number - other.number,
  );
  expect(inOrder.map((waiter) => line.positionOf(waiter))).toEqual(inOrder.map((_, index) => index));
  expect([line.length, line.bulk]).toEqual([waiting.length, waiting.filter(({ isBulk }) => isBulk).length]);
  expect(inOrder.filter((waiter) => (line.first === waiter ? line.leave(waiter) : true))).toEqual([]);
});
