import { AmbiguousRunError, fireEvent, fireEventAndWait, WaitTimeoutError } from '@refold/core/events';
import { assert, equal, failure } from '../../behaviour/row.ts';
import { withClock } from '../clock.ts';
import type { Journey } from '../journey.ts';
import { hang, paged, scripted, type Scripted } from '../scripted.ts';

const FIRE = 'POST /event/trigger';
type Run = { _id: string; status: string; associated_workflow: { _id: string }; nodes: object[] };

/** An API with 900 runs already there, in which firing an event starts a run, and perhaps runs of others. */
function world(others = 0): Scripted & { readonly runs: Run[] } {
  const runs: Run[] = Array.from({ length: 900 }, (_, index) => made(`old${index}`));
  const api = scripted({
    [FIRE]: ({ body }) => {
      for (let index = 0; index < others; index++) runs.unshift(made(`other${index}`));
      runs.unshift(made('mine', body.payload?.order));
      return { message: 'Webhook Fired Success' };
    },
    'GET /execution': (asked) => paged(runs, asked),
    'GET /execution/:id': ({ path }) => ({ ...runs.find(({ _id }) => path.endsWith(`/${_id}`)), status: 'COMPLETED' }),
  });
  return { ...api, runs };
}

const made = (_id: string, order = 'another'): Run => ({
  _id,
  status: 'RUNNING',
  associated_workflow: { _id: 'w1' },
  nodes: [{ node_id: '1', node_name: 'Start', node_type: 'start', node_status: 'Success', latest_output: { order } }],
});
const event = { event: 'Order Paid', payload: { order: 'o-7' }, workflow_id: 'w1' };

export const eventJourneys: readonly Journey[] = [
  {
    helper: 'events',
    name: 'an event is fired with its idempotency key in the header or at the payload’s path',
    run: async () => {
      const api = scripted({ [FIRE]: () => ({ message: 'Webhook Fired Success' }) });
      await fireEvent(api.acme, { ...event, idempotency: { key: 'k1', header: 'x-dedupe' } });
      await fireEvent(api.acme, { ...event, idempotency: { key: 'k2', path: 'meta.key' } });
      equal(api.asked[0]!.headers['x-dedupe'], 'k1', 'header');
      equal(api.asked[1]!.body.payload, { order: 'o-7', meta: { key: 'k2' } }, 'payload');
      const wrong = fireEvent(api.acme, { ...event, idempotency: { key: 'k3', path: 'order.id' } });
      const { code } = (await failure(wrong)).error;
      equal([code, api.count(FIRE)], ['invalid_input', 2], 'a path through a text is refused before anything is sent');
    },
  },
  {
    helper: 'events',
    name: 'fireEventAndWait returns the run that it caused among 900 others',
    run: () =>
      withClock(async () => {
        const api = world();
        const [run, ...more] = await fireEventAndWait(api.acme, event);
        equal([(run as { _id?: string })._id, run!.status, more.length], ['mine', 'COMPLETED', 0], 'run');
        equal(api.count(FIRE), 1, 'events fired');
        const list = api.asked.find(({ path }) => path === '/execution')!;
        equal([list.query.execution_source, list.query.workflow_id], ['Event', 'w1'], 'filter');
      }),
  },
  {
    helper: 'events',
    name: 'runs of others that begin at the same time make it ambiguous, and match tells them apart',
    run: () =>
      withClock(async () => {
        const { error } = await failure(fireEventAndWait(world(3).acme, event));
        assert(error instanceof AmbiguousRunError && error.executionIds.length === 4, String(error));
        const match = ({ nodes }: { nodes?: { latest_output?: any }[] }): boolean =>
          nodes?.[0]?.latest_output?.order === 'o-7';
        const [run] = await fireEventAndWait(world(3).acme, { ...event, match });
        equal((run as { _id?: string })._id, 'mine', 'run');
      }),
  },
  {
    helper: 'events',
    name: 'an event that starts nothing, and a list that hangs, end in a timeout on time',
    run: () =>
      withClock(async (elapsed) => {
        const routes = { [FIRE]: () => ({ message: 'Webhook Fired Success' }) };
        const quiet = scripted({ ...routes, 'GET /execution': (asked) => paged([], asked) });
        const first = await failure(fireEventAndWait(quiet.acme, event, { timeout: 30_000 }));
        assert(first.error instanceof WaitTimeoutError, String(first.error));
        const hanging = scripted({
          ...routes,
          'GET /execution': (asked) => (asked.before === 0 ? paged([], asked) : hang(asked)),
        });
        const second = await failure(fireEventAndWait(hanging.acme, event, { timeout: 30_000 }));
        assert(second.error instanceof WaitTimeoutError, String(second.error));
        equal(elapsed(), 60_000, 'milliseconds');
      }),
  },
];
