import { expect, test } from 'vitest';
import { json, servedClient } from '../../testing/observed.ts';
import type { Checkpoint } from '../bulk/checkpoint.ts';
import { rerunFailed, type RerunFailedParams, type RerunOutcome } from './rerun-failed.ts';

const failed = (id: string) => ({ _id: id, name: 'run', environment: 'test', status: 'ERRORED' });

/** A server with three failed runs that responds to reruns with these. */
function failing(...reruns: readonly (() => unknown)[]) {
  let count = 0;
  const { client, served } = servedClient(
    ({ route, query }) => {
      const isList = route.startsWith('GET');
      if (isList)
        return { docs: query.get('status') === 'ERRORED' ? ['a', 'b', 'c'].map(failed) : [], hasNextPage: false };
      return (reruns[count++] ?? (() => ({ status: 'success', id: `new-${count}` })))();
    },
    { maxRetries: 0 },
  );
  const rerun = () =>
    served.filter(({ route }) => route.startsWith('POST')).map(({ route }) => route.split('/').at(-2));
  return { acme: client.forLinkedAccount('acme'), rerun };
}

function memoryCheckpoint(): Checkpoint & { text: string } {
  return {
    text: '',
    read() {
      return this.text;
    },
    append(more) {
      this.text += more;
    },
  };
}

async function all(outcomes: AsyncIterable<RerunOutcome>): Promise<RerunOutcome[]> {
  const list: RerunOutcome[] = [];
  for await (const outcome of outcomes) list.push(outcome);
  return list;
}

const since = '2026-11-01';

test('repeats what failed, and says which new run came of it', async () => {
  const { acme, rerun } = failing();
  const outcomes = await all(rerunFailed(acme, { since }));
  expect(outcomes.map(({ execution, rerun_id }) => [execution._id, rerun_id])).toEqual([
    ['a', 'new-1'],
    ['b', 'new-2'],
    ['c', 'new-3'],
  ]);
  expect(rerun()).toEqual(['a', 'b', 'c']);
});

test('leaves alone what a call with the same checkpoint has repeated', async () => {
  const checkpoint = memoryCheckpoint();
  const { acme, rerun } = failing(undefined as never, () => json({ message: 'gone' }, { status: 404 }));
  await all(rerunFailed(acme, { since, checkpoint }));
  const again = await all(rerunFailed(acme, { since, checkpoint }));
  expect(again.map(({ execution, skipped }) => [execution._id, skipped])).toEqual([
    ['a', true],
    ['b', undefined],
    ['c', true],
  ]);
  expect(rerun()).toEqual(['a', 'b', 'c', 'b']);
});

test('does not repeat a run again when nobody knows whether it was', async () => {
  const checkpoint = memoryCheckpoint();
  const { acme, rerun } = failing(() => json({}, { status: 503 }));
  const [first] = await all(rerunFailed(acme, { since, checkpoint }));
  expect(first!.error).toMatchObject({ outcomeUnknown: true });
  const [again] = await all(rerunFailed(acme, { since, checkpoint }));
  expect(again!.error).toMatchObject({ name: 'OutcomeUnknownError' });
  expect(rerun()).toEqual(['a', 'b', 'c']);
});

test('a dry run sends nothing and marks nothing', async () => {
  const checkpoint = memoryCheckpoint();
  const { acme, rerun } = failing();
  expect((await all(rerunFailed(acme, { since, checkpoint, dryRun: true }))).map(({ dryRun }) => dryRun)).toEqual([
    true,
    true,
    true,
  ]);
  expect([rerun(), checkpoint.text]).toEqual([[], '']);
});

test.each<{ given: object; field: string }>([
  { given: {}, field: 'since' },
  { given: { since: 'yesterday' }, field: 'since' },
  { given: { since: new Date('x') }, field: 'since' },
  { given: { since, statuses: 'ERRORED' }, field: 'statuses' },
  { given: { since, dryrun: true }, field: 'dryrun' },
  { given: { since, checkpoint: './file' }, field: 'checkpoint' },
])('refuses $given before any request', async ({ given, field }) => {
  const { acme, rerun } = failing();
  await expect(all(rerunFailed(acme, given as RerunFailedParams))).rejects.toMatchObject({
    name: 'InvalidInputError',
    field,
  });
  expect(rerun()).toEqual([]);
});
