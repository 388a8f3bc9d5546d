import { AmbiguousRunError, fireEvent, fireEventAndWait, WaitTimeoutError } from '@refold/core/helpers';
import { assert, equal, failure } from '../../behavior/row.ts';
import { withClock, type Clock } from '../clock.ts';
import type { Row } from '../row.ts';
import { mocked, ofEvent, type Mocked } from '../mocked.ts';

const fired = { event: 'Order Paid', payload: { order: 'o-7' } };
const event = { ...fired, workflow_id: 'w1' };
const started = (order: string) => ({
  node_id: '1',
  node_name: 'Start',
  node_type: 'start',
  node_status: 'Success',
  is_batch: false,
  attempts_made: 1,
  latest_output: { order },
});

/** So many runs of others that an event started, with this beginning of their ids. */
const runs = (count: number, prefix: string) => ({
  executions: Array.from({ length: count }, (_, index) => ({
    _id: `${prefix}${index}`,
    linked_account_id: 'acme',
    workflow_id: 'w1',
    trigger_application_event: 'Event',
    nodes: [started('another')],
  })),
});

/** A mock with 900 runs, in which firing an event starts a run, and perhaps runs of others just before it. */
function busy(clock: Clock, others = 0): Mocked {
  const setup = mocked({ ...ofEvent, ...runs(900, 'old') }, { clock });
  setup.mock.workflow('w1', ({ payload }) => {
    setup.mock.addFixtures(runs(others, 'other'));
    return { after: 3000, nodes: [started((payload as { order: string }).order)] };
  });
  return setup;
}

/** The run that an event has started in the mock: the one that is not of others. */
const mine = ({ mock }: Mocked): string =>
  mock
    .records('executions')
    .map(({ _id }) => String(_id))
    .find((id) => !/^o(ld|ther)/.test(id))!;
const idOf = (run: object | undefined): unknown => (run as { _id?: string } | undefined)?._id;

export const eventRows: readonly Row[] = [
  {
    helper: 'events',
    name: 'an event is fired with its idempotency key in the header or at the payload’s path',
    run: async () => {
      const { acme, asked, count } = mocked(ofEvent);
      await fireEvent(acme, { ...fired, idempotency: { key: 'k1', header: 'x-dedupe' } });
      await fireEvent(acme, { ...fired, idempotency: { key: 'k2', path: 'meta.key' } });
      const [first, second] = asked('triggerEvent');
      equal(first!.headers['x-dedupe'], 'k1', 'header');
      equal((second!.body as typeof fired).payload, { order: 'o-7', meta: { key: 'k2' } }, 'payload');
      const wrong = fireEvent(acme, { ...fired, idempotency: { key: 'k3', path: 'order.id' } });
      const { code } = (await failure(wrong)).error;
      const sent = count('triggerEvent');
      equal([code, sent], ['invalid_input', 2], 'a path through a text is refused before anything is sent');
    },
  },
  {
    helper: 'events',
    check: 'J4',
    name: 'fireEventAndWait returns the run that it caused among 900 others',
    run: () =>
      withClock(async (clock) => {
        const setup = busy(clock);
        const [run, ...more] = await fireEventAndWait(setup.acme, event);
        equal([idOf(run), run!.status, more.length], [mine(setup), 'COMPLETED', 0], 'run');
        equal([setup.count('triggerEvent'), setup.mock.records('executions').length], [1, 901], 'events and runs');
        const { query } = setup.asked('listExecutions')[0]!;
        equal([query['execution_source'], query['workflow_id']], ['Event', 'w1'], 'filter');
        const refused = setup.mock.requests.filter(({ status }) => status !== 200);
        equal(refused.length, 0, 'requests that were refused');
      }),
  },
  {
    helper: 'events',
    name: 'runs of others that begin at the same time make it ambiguous, and match tells them apart',
    run: () =>
      withClock(async (clock) => {
        const { error } = await failure(fireEventAndWait(busy(clock, 3).acme, event));
        assert(error instanceof AmbiguousRunError && error.executionIds.length === 4, String(error));
        const match = ({ nodes }: { nodes?: { latest_output?: any }[] }): boolean =>
          nodes?.[0]?.latest_output?.order === 'o-7';
        const setup = busy(clock, 3);
        const [run] = await fireEventAndWait(setup.acme, { ...event, match });
        equal(idOf(run), mine(setup), 'run');
      }),
  },
  {
    helper: 'events',
    check: 'J4',
    name: 'an event that starts nothing, and a list that hangs, end in a timeout on time',
    run: () =>
      withClock(async (clock) => {
        const quiet = mocked({ events: ofEvent.events! }, { clock });
        const first = await failure(fireEventAndWait(quiet.acme, event, { maxWait: 30_000 }));
        assert(first.error instanceof WaitTimeoutError, String(first.error));
        const hanging = mocked(ofEvent, { clock });
        hanging.mock.fail('listExecutions', { nth: 3, error: 'hang' });
        const before = clock.elapsed();
        const second = await failure(fireEventAndWait(hanging.acme, event, { maxWait: 30_000 }));
        assert(second.error instanceof WaitTimeoutError, String(second.error));
        equal([before, clock.elapsed()], [30_000, 60_000], 'milliseconds');
      }),
  },
];
