import { expect, test } from 'vitest';
import { BadRequestError } from '../../errors/api-error.ts';
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
  expect(summary).toMatchObject({ total: 7, done: 6, failed: 1, skipped: 0, outcomeUnknown: 0 });
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
  const checkpoint = inMemory(
    'refold-checkpoint 1\nbegun "a"\ndone "a"\nbegun "b"\nbegun "c"\nbegun "d"\nrefused "d"\nbegun "e',
  );
  const worked: string[] = [];
  const summary = await bulk(['a', 'b', 'c', 'd', 'e', 'f'], (item) => void worked.push(item), {
    checkpoint,
    key: (item) => item,
    wasDone: (item) => item === 'b',
  });
  expect(worked).toEqual(['c', 'd', 'e', 'f']);
  expect(summary).toMatchObject({ done: 4, skipped: 2 });
});

test('does not repeat what may have been done when nobody can look it up', async () => {
  const worked: string[] = [];
  const summary = await bulk(['a', 'b'], (item) => void worked.push(item), {
    checkpoint: inMemory('refold-checkpoint 1\nbegun "a"\n'),
    key: (item) => item,
  });
  expect(worked).toEqual(['b']);
  expect(summary).toMatchObject({ done: 1, outcomeUnknown: 1, problems: [{ key: 'a', status: 'outcome-unknown' }] });
});

const call = { operationId: 'x', attempts: 1 };

test.each([
  ['a connection that broke', new ConnectionError('broke', { call }), 'begun "a"\n'],
  ['an error that is not of this SDK', new Error('what'), 'begun "a"\n'],
  ['something that was never sent', new RefoldError('no', { code: 'wrong' }), 'begun "a"\nrefused "a"\n'],
])('after %s the checkpoint says what is known', async (_name, error, want) => {
  const checkpoint = inMemory();
  await bulk(['a'], () => Promise.reject(error), { checkpoint, key: (item) => item, singleCall: true });
  expect(checkpoint.text).toBe(`refold-checkpoint 1\n${want}`);
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
  await expect(run).rejects.toMatchObject({
    name: 'BulkAbortedError',
    cause: new Error('enough'),
    summary: { failed: 0, total: expect.any(Number) },
  });
  expect(begun.length).toBeLessThanOrEqual(15);
});

const head = 'refold-checkpoint 1\n';
const refused = new BadRequestError('no', {
  call,
  status: 400,
  requestId: undefined,
  retryAfterMs: undefined,
  body: {},
});

test.each<{ name: string; options: Partial<BulkOptions<string>>; error: unknown; want: string }>([
  {
    name: 'one call that was refused',
    options: { singleCall: true },
    error: refused,
    want: 'begun "a"\nrefused "a"\n',
  },
  { name: 'one of several calls that was refused', options: {}, error: refused, want: 'begun "a"\n' },
  {
    name: 'a failure before any request, of several calls',
    options: {},
    error: new RefoldError('x'),
    want: 'begun "a"\n',
  },
])('after $name the item is left as it is known', async ({ options, error, want }) => {
  const checkpoint = inMemory();
  await bulk(['a'], () => Promise.reject(error), { checkpoint, key: (item) => item, ...options });
  expect(checkpoint.text).toBe(head + want);
});

test.each([
  ['fails', () => Promise.reject(new Error('401'))],
  ['is aborted', () => Promise.reject(new DOMException('stop', 'AbortError'))],
])('an item keeps its unknown outcome when its look-up %s', async (_name, wasDone) => {
  const checkpoint = inMemory(`${head}begun "a"\n`);
  const worked: string[] = [];
  const run = { checkpoint, key: (item: string) => item, wasDone };
  const summary = await bulk(['a'], (item) => void worked.push(item), run);
  expect(summary).toMatchObject({
    outcomeUnknown: 1,
    problems: [{ status: 'outcome-unknown', error: expect.anything() }],
  });
  expect([worked, checkpoint.text]).toEqual([[], `${head}begun "a"\n`]);
});

test('a run that finished is followed by one that begins anew', async () => {
  const checkpoint = inMemory();
  const run = (): Promise<unknown> => bulk(['a', 'b'], () => 1, { checkpoint, key: (item) => item });
  expect([await run(), await run()]).toMatchObject([{ done: 2 }, { done: 2, skipped: 0 }]);
});

test.each(['line\u2028separator', 'new\nline', '7', '"quoted"', '客户'])('the key %j is found again', async (key) => {
  const checkpoint = inMemory();
  const fails = bulk(['x', 'y'], (item) => (item === 'y' ? Promise.reject(new Error('y')) : 1), {
    checkpoint,
    key: (item) => (item === 'x' ? key : 'y'),
  });
  expect(await fails).toMatchObject({ done: 1, failed: 1 });
  const windows = inMemory(checkpoint.text.replaceAll('\n', '\r\n'));
  for (const kept of [checkpoint, windows]) {
    expect(await bulk(['x'], () => 1, { checkpoint: kept, key: () => key })).toMatchObject({ done: 0, skipped: 1 });
  }
});

test.each([
  ['another file', 'name,id\nAcme,1\n', 'line 1 of the checkpoint is "name,id"'],
  ['a damaged line', `${head}begun "a"\ndone "a"x\nbegun "b"\n`, 'line 3 of the checkpoint is "done \\"a\\"x"'],
])('refuses %s by its line, and writes nothing', async (_name, text, message) => {
  const checkpoint = inMemory(text);
  const run = bulk(['a'], () => 1, { checkpoint });
  await expect(run).rejects.toMatchObject({ name: 'InvalidInputError', field: 'checkpoint' });
  await expect(run).rejects.toThrow(message);
  expect(checkpoint.text).toBe(text);
});

test.each([undefined, null, '', {}])('refuses the key %j of an item, and goes on with the others', async (key) => {
  const summary = await bulk([1, 2], () => 1, { key: (item) => (item === 1 ? (key as never) : 'two') });
  expect(summary).toMatchObject({ done: 1, failed: 1, problems: [{ index: 0, error: { field: 'key' } }] });
});

test.each([0, -1, 1.5, '2'])('refuses a concurrency of %j', async (concurrency) => {
  const run = bulk([1], () => 1, { concurrency: concurrency as number });
  await expect(run).rejects.toMatchObject({ name: 'InvalidInputError', field: 'concurrency' });
});

test('an iterable that throws ends the run after everything under way', async () => {
  const ended: number[] = [];
  function* rows(): Generator<number> {
    yield* [1, 2, 3];
    throw new Error('row 4');
  }
  const work = async (item: number): Promise<void> => {
    await pause(10);
    ended.push(item);
  };
  await expect(bulk(rows(), work)).rejects.toThrow('row 4');
  expect(ended).toEqual([1, 2, 3]);
});

test('an abort is heard while the next item is awaited, and closes the source', async () => {
  let isClosed = false;
  const source: AsyncIterable<number> = {
    [Symbol.asyncIterator]: () => ({
      next: () => new Promise(() => {}),
      return: async () => ((isClosed = true), { done: true, value: undefined }),
    }),
  };
  const run = bulk(source, () => 1, { signal: AbortSignal.timeout(20) });
  await expect(run).rejects.toMatchObject({ name: 'BulkAbortedError', summary: { total: 0 } });
  expect(isClosed).toBe(true);
});
