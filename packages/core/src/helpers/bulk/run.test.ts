import { expect, test } from 'vitest';
import { ConnectionError, RefoldError } from '../../errors/refold-error.ts';
import type { Checkpoint } from './checkpoint.ts';
import { bulk, type BulkOptions } from './run.ts';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function inMemory(text = ''): Checkpoint & { text: string } {
  return {
    text,
    read() {
      return this.text;
    },
    append(more) {
      this.text += more;
    },
  };
}

test('keeps to its concurrency, gives each item its result, and lets others go first', async () => {
  let together = 0;
  let most = 0;
  const options: BulkOptions<number, number> = { concurrency: 3 };
  const results: unknown[] = [];
  const summary = await bulk(
    [1, 2, 3, 4, 5, 6, 7],
    async (item, { priority }) => {
      expect(priority).toBe('bulk');
      most = Math.max(most, ++together);
      await pause(5);
      together -= 1;
      if (item === 4) throw new Error('four');
      return item * 10;
    },
    { ...options, onResult: (result) => results.push([result.index, result.status]) },
  );
  expect(most).toBe(3);
  expect(results).toHaveLength(7);
  expect(summary).toMatchObject({ total: 7, done: 6, failed: 1, skipped: 0, inDoubt: 0 });
  expect(summary.problems).toMatchObject([{ index: 3, key: '3', item: 4, status: 'failed' }]);
});

test('takes its items from a stream, no faster than it can work on them', async () => {
  let taken = 0;
  let finished = 0;
  async function* stream(): AsyncGenerator<number> {
    for (let item = 0; item < 20; item++) {
      taken += 1;
      expect(taken - finished).toBeLessThanOrEqual(3);
      yield item;
    }
  }
  const { done } = await bulk(
    stream(),
    async () => {
      await pause(1);
      finished += 1;
    },
    { concurrency: 2 },
  );
  expect(done).toBe(20);
});

test('goes on after a crash: what is done is skipped, what was under way is looked up', async () => {
  const checkpoint = inMemory('begun "a"\ndone "a"\nbegun "b"\nbegun "c"\nbegun "d"\nrefused "d"\nbegun "e');
  const worked: string[] = [];
  const summary = await bulk(['a', 'b', 'c', 'd', 'e', 'f'], (item) => void worked.push(item), {
    checkpoint,
    key: (item) => item,
    wasDone: (item) => item === 'b',
  });
  expect(worked).toEqual(['c', 'd', 'e', 'f']);
  expect(summary).toMatchObject({ done: 4, skipped: 2 });
  const again = await bulk(['a', 'b', 'c', 'd', 'e', 'f'], (item) => void worked.push(item), {
    checkpoint: inMemory(checkpoint.text),
    key: (item) => item,
  });
  expect(again).toMatchObject({ done: 0, skipped: 6 });
});

test('does not repeat what may have been done when nobody can look it up', async () => {
  const worked: string[] = [];
  const summary = await bulk(['a', 'b'], (item) => void worked.push(item), {
    checkpoint: inMemory('begun "a"\n'),
    key: (item) => item,
  });
  expect(worked).toEqual(['b']);
  expect(summary).toMatchObject({ done: 1, inDoubt: 1, problems: [{ key: 'a', status: 'in-doubt' }] });
});

const call = { operationId: 'x', attempts: 1 };

test.each([
  ['a connection that broke', new ConnectionError('broke', { call }), 'begun "a"\n'],
  ['an error that is not of this SDK', new Error('what'), 'begun "a"\n'],
  ['something that was never sent', new RefoldError('no', { code: 'wrong' }), 'begun "a"\nrefused "a"\n'],
])('after %s the checkpoint says what is known', async (_name, error, want) => {
  const checkpoint = inMemory();
  await bulk(['a'], () => Promise.reject(error), { checkpoint, key: (item) => item });
  expect(checkpoint.text).toBe(want);
});

test('a checkpoint that cannot be written ends the run with that error', async () => {
  const full = { read: () => '', append: () => Promise.reject(new Error('disk full')) };
  const worked: number[] = [];
  const run = bulk([1, 2, 3, 4], (item) => void worked.push(item), { checkpoint: full, concurrency: 2 });
  await expect(run).rejects.toThrow('disk full');
  expect(worked).toEqual([]);
});

test('a listener that throws ends the run', async () => {
  const fail = (): never => {
    throw new Error('listener');
  };
  const listener = { onResult: fail, concurrency: 2 };
  await expect(bulk([1, 2, 3, 4], () => undefined, listener)).rejects.toThrow('listener');
});

test('two items of one key are one', async () => {
  const summary = await bulk(['a', 'a', 'b'], () => undefined, { key: (item) => item });
  expect(summary).toMatchObject({ done: 2, skipped: 1 });
});

test('an abort stops it: nothing more is begun, and it rejects with the reason', async () => {
  const controller = new AbortController();
  const begun: number[] = [];
  const run = bulk(
    Array.from({ length: 100 }, (_, index) => index),
    async (item) => {
      begun.push(item);
      if (item === 9) controller.abort(new Error('enough'));
      await pause(1);
    },
    { signal: controller.signal, concurrency: 5 },
  );
  await expect(run).rejects.toThrow('enough');
  expect(begun.length).toBeLessThanOrEqual(15);
});
