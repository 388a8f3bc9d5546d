import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { json, servedClient, type ServedRequest } from '../../testing/observed.ts';
import { fireEventAndWait, type FireEventAndWaitParams } from './fire-and-wait.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Run {
  readonly _id: string;
  readonly tag: string;
  readonly workflow?: string;
  readonly at: number;
  readonly listedAt: number;
}

/** A server that starts one run for each event, and a client for an account of it. */
function server({
  listedAfter = [0],
  aheadMs = 0,
  dated = true,
}: { listedAfter?: number[]; aheadMs?: number; dated?: boolean } = {}) {
  const runs: Run[] = [];
  const fired: ServedRequest[] = [];
  const now = (): number => Date.now() - aheadMs;
  const dateHeader = (): HeadersInit => (dated ? { date: new Date(now()).toUTCString() } : {});
  const { client, served } = servedClient((request) => {
    if (request.route.endsWith('/event/trigger')) {
      const listedAt = now() + listedAfter[fired.length % listedAfter.length]!;
      fired.push(request);
      const { tag, workflow } = request.body.payload ?? {};
      runs.push({ _id: `run-${fired.length}`, tag, workflow: workflow ?? 'w', at: now(), listedAt });
      return { message: 'ok' };
    }
    const id = request.route.split('/execution/')[1];
    if (id !== undefined) return json(executionOf(runs.find(({ _id }) => _id === id)!));
    const since = Date.parse(request.query.get('start_date') ?? '') || 0;
    const listed = runs.filter(({ at, listedAt }) => at >= since && listedAt <= now());
    return json({ docs: listed.map(executionOf), hasNextPage: false }, { headers: dateHeader() });
  });
  return { acme: client.forLinkedAccount('acme'), other: client.forLinkedAccount('other'), runs, fired, served };
}

const executionOf = ({ _id, tag, workflow }: Run): object => ({
  _id,
  name: 'run',
  environment: 'test',
  status: 'COMPLETED',
  associated_workflow: { _id: workflow, name: 'w' },
  nodes: [{ node_id: 'n', node_name: 'Start', node_type: 'start', node_status: 'Success', latest_output: { tag } }],
});

const event = (tag: string, more: Partial<FireEventAndWaitParams> = {}): FireEventAndWaitParams => ({
  event: 'Order Created',
  payload: { tag, workflow: more.workflow_id },
  ...more,
});

const tagged =
  (tag: string) =>
  (execution: any): boolean =>
    execution.nodes?.[0]?.latest_output?.tag === tag;

async function ended<T>(work: Promise<T>): Promise<T> {
  void work.catch(() => {});
  await vi.runAllTimersAsync();
  return work;
}

const idsOf = (executions: readonly { _id?: string }[]): (string | undefined)[] => executions.map(({ _id }) => _id);

test('returns the run that the event started', async () => {
  const { acme, runs } = server();
  runs.push({ _id: 'before', tag: '', at: Date.now(), listedAt: 0, workflow: 'w' });
  expect(idsOf(await ended(fireEventAndWait(acme, event('a'))))).toEqual(['run-1']);
});

test.each([
  { name: '10 minutes ahead of the server', server: { aheadMs: 600_000 } },
  { name: '10 minutes behind the server', server: { aheadMs: -600_000 } },
  { name: 'unlike any other, as the server gives no date', server: { dated: false } },
])('finds the run when the clock is $name', async ({ server: given }) => {
  expect(idsOf(await ended(fireEventAndWait(server(given).acme, event('a'))))).toEqual(['run-1']);
});

test('refuses to fire a second event whose run could be taken for the first', async () => {
  const { acme, fired } = server();
  const [first, second] = await ended(
    Promise.allSettled([fireEventAndWait(acme, event('a')), fireEventAndWait(acme, event('b'))]),
  );
  expect(first).toMatchObject({ status: 'fulfilled', value: [{ _id: 'run-1' }] });
  expect(second).toMatchObject({ reason: { name: 'AmbiguousRunError', executionIds: [] } });
  expect(fired).toHaveLength(1);
  expect(idsOf(await ended(fireEventAndWait(acme, event('c'))))).toEqual(['run-2']);
});

test.each<{
  name: string;
  first: Partial<FireEventAndWaitParams>;
  second: Partial<FireEventAndWaitParams>;
  account?: 'acme' | 'other';
}>([
  { name: 'workflow', first: { workflow_id: 'w1' }, second: { workflow_id: 'w2' } },
  { name: 'match', first: { match: tagged('a') }, second: { match: tagged('b') } },
  { name: 'account', first: { match: tagged('a') }, second: {}, account: 'other' },
])(
  'two events at once get their own runs when they differ by $name, although one is listed late',
  async ({ first, second, account = 'acme' }) => {
    const fresh = server({ listedAfter: [5000, 0] });
    const [one, two] = await ended(
      Promise.all([
        fireEventAndWait(fresh.acme, event('a', first)),
        fireEventAndWait(fresh[account], event('b', { match: tagged('b'), ...second })),
      ]),
    );
    expect([idsOf(one), idsOf(two)]).toEqual([['run-1'], ['run-2']]);
  },
);

test("never returns another program's run for one that is listed late", async () => {
  const { acme, runs } = server({ listedAfter: [1500] });
  const waiting = fireEventAndWait(acme, event('a'));
  await vi.advanceTimersByTimeAsync(0);
  runs.push({ _id: 'foreign', tag: 'b', at: Date.now(), listedAt: 0, workflow: 'w' });
  await expect(ended(waiting)).rejects.toMatchObject({ name: 'AmbiguousRunError', executionIds: ['run-1', 'foreign'] });
});

test.each<{ given: object; field: string }>([
  { given: { count: 0 }, field: 'count' },
  { given: { count: 1.5 }, field: 'count' },
  { given: { match: 'id' }, field: 'match' },
  { given: { workflow_id: '' }, field: 'workflow_id' },
  { given: { workflow: 'w' }, field: 'workflow' },
  { given: { idempotency: { key: 'k' } }, field: 'idempotency' },
  { given: { idempotency: { header: 'h' } }, field: 'idempotency' },
  { given: { idempotency: { key: 'k', heder: 'h' } }, field: 'heder' },
])('refuses $given before the event is fired', async ({ given, field }) => {
  const { acme, fired } = server();
  const params = { ...event('a'), ...given };
  await expect(ended(fireEventAndWait(acme, params as FireEventAndWaitParams))).rejects.toMatchObject({
    name: 'InvalidInputError',
    field,
  });
  expect(fired).toHaveLength(0);
});
