import { ExecutionFailedError, rerunFailed, waitForExecution, WaitTimeoutError } from '@refold/core/executions';
import { AbortError, NotFoundError } from '@refold/core';
import { assert, equal, failure } from '../../behaviour/row.ts';
import { withClock } from '../clock.ts';
import { collect, type Journey } from '../journey.ts';
import { failing, hang, paged, scripted, type Asked } from '../scripted.ts';

const RUN = 'GET /execution/:id';
const node = (name: string, node_status: string, latest_output: unknown = {}): object => ({
  node_id: name,
  node_name: name,
  node_type: name,
  node_status,
  latest_output,
});
const run = (status: string, more: object = {}): object => ({ name: 'Run', environment: 'test', status, ...more });
/** Gives one status after the other, the last one for ever. */
const statuses =
  (...list: readonly string[]) =>
  ({ before }: Asked): object =>
    run(list[Math.min(before, list.length - 1)]!);
const wait = (acme: ReturnType<typeof scripted>['acme'], options = {}): Promise<{ status: string }> =>
  waitForExecution(acme, { execution_id: 'r1' }, options);

const failures: readonly string[] = ['ERRORED', 'STOPPED', 'TIMED_OUT', 'TERMINATED'];

export const executionJourneys: readonly Journey[] = [
  {
    helper: 'executions',
    name: 'a wait returns with the next look after the run has completed, and reports progress',
    run: () =>
      withClock(async (elapsed) => {
        const done = (): boolean => elapsed() >= 20_000;
        const api = scripted({ [RUN]: () => run(done() ? 'COMPLETED' : 'RUNNING', { completion_percentage: 50 }) });
        const progress: (number | undefined)[] = [];
        let looksAfter = 0;
        const onProgress = (seen: { completion_percentage?: number }): void => {
          progress.push(seen.completion_percentage);
          if (done()) looksAfter++;
        };
        equal((await wait(api.acme, { onProgress })).status, 'COMPLETED', 'status');
        equal(looksAfter, 1, 'looks after completion');
        equal(progress.length, api.count(RUN), 'progress reports');
        assert(api.count(RUN) <= 10, `looks back off: ${api.count(RUN)} in 20 s`);
      }),
  },
  {
    helper: 'executions',
    name: 'QUEUED, RUNNING and STOPPING are waited through',
    run: () =>
      withClock(async () => {
        const api = scripted({ [RUN]: statuses('QUEUED', 'RUNNING', 'STOPPING', 'COMPLETED') });
        equal((await wait(api.acme)).status, 'COMPLETED', 'status');
      }),
  },
  ...failures.map((status): Journey => ({
    helper: 'executions',
    name: `a run that ends ${status} rejects with its node`,
    run: () =>
      withClock(async () => {
        const nodes = [node('Start', 'Success'), node('Send', 'Errored', { error: { message: 'No such channel' } })];
        const body = run(status, { nodes });
        const api = scripted({ [RUN]: () => Response.json(body, { headers: { 'x-trace-id': 'trace-7' } }) });
        const { error } = await failure(wait(api.acme));
        assert(error instanceof ExecutionFailedError, String(error));
        equal([error.status, error.node?.node_name, error.requestId], [status, 'Send', 'trace-7'], 'details');
        assert(error.message.includes('No such channel'), error.message);
        assert(!('execution' in (error.toJSON() as object)), 'customer data stays out of logs');
        equal(error.execution?.nodes?.length, 2, 'nodes of the run');
        equal(api.count(RUN), 1, 'looks');
      }),
  })),
  {
    helper: 'executions',
    name: 'a status that nobody knows ends in a timeout that names it, or is done once it has a completion time',
    run: () =>
      withClock(async () => {
        const odd = scripted({ [RUN]: statuses('PONDERING') });
        const { error } = await failure(wait(odd.acme, { timeout: 30_000 }));
        assert(error instanceof WaitTimeoutError && error.message.includes('PONDERING'), String(error));
        const ended = scripted({ [RUN]: () => run('Partially Successful', { completion_time: '2026-01-01' }) });
        equal((await wait(ended.acme)).status, 'Partially Successful', 'status');
      }),
  },
  {
    helper: 'executions',
    name: 'an unknown id that hangs ends in a timeout, on time',
    run: () =>
      withClock(async (elapsed) => {
        const api = scripted({ [RUN]: hang });
        const { error } = await failure(wait(api.acme, { timeout: 90_000 }));
        assert(error instanceof WaitTimeoutError && error.retryable, String(error));
        equal(elapsed(), 90_000, 'milliseconds');
      }),
  },
  {
    helper: 'executions',
    name: 'an unknown id that is 404 rejects at once; a server that is down for a while does not end the wait',
    run: () =>
      withClock(async () => {
        const unknown = scripted({ [RUN]: () => failing(404) });
        assert((await failure(wait(unknown.acme))).error instanceof NotFoundError, 'not found');
        const down = scripted({ [RUN]: ({ before }) => (before < 3 ? failing(503) : run('COMPLETED')) });
        equal((await wait(down.acme)).status, 'COMPLETED', 'status');
      }),
  },
  {
    helper: 'executions',
    name: 'an abort between two looks ends the wait, and nothing is asked afterwards',
    run: () =>
      withClock(async (elapsed) => {
        const api = scripted({ [RUN]: statuses('RUNNING') });
        const controller = new AbortController();
        setTimeout(() => controller.abort(new Error('enough')), 5500);
        const { error } = await failure(wait(api.acme, { signal: controller.signal }));
        assert(error instanceof AbortError, String(error));
        equal([error.operationId, elapsed()], ['getExecution', 5500], 'where and when');
        const before = api.count(RUN);
        await new Promise((resolve) => setTimeout(resolve, 60_000));
        equal(api.count(RUN), before, 'looks');
      }),
  },
  {
    helper: 'executions',
    name: 'rerunFailed repeats each failed run once, the oldest first, and goes on after one that cannot be',
    run: async () => {
      const all = Array.from({ length: 250 }, (_, index) => ({
        _id: `r${index}`,
        ...run(index % 50 === 0 ? 'ERRORED' : 'COMPLETED'),
      })) as { _id: string; status: string }[];
      const api = scripted({
        // The filter is not applied, as it may not be by a server that spells a status otherwise.
        'GET /execution': (asked) => paged(all, asked),
        'POST /execution/:id/rerun': ({ path }) =>
          path.includes('r50') ? failing(404) : { instanceId: `${path}-again` },
      });
      const params = { since: new Date(0), workflow_id: 'w1', statuses: ['ERRORED'] };
      const planned = await collect(rerunFailed(api.acme, { ...params, dryRun: true }));
      equal([planned.length, api.count('POST /execution/:id/rerun')], [5, 0], 'dry run');
      const outcomes = await collect(rerunFailed(api.acme, params));
      equal(
        outcomes.map(({ execution, error }) => `${execution._id} ${error?.code ?? 'ok'}`),
        ['r0 ok', 'r50 SERVER_ERROR', 'r100 ok', 'r150 ok', 'r200 ok'],
        'outcomes',
      );
      const { workflow_id, status, sortAsc } = api.asked[0]!.query;
      equal([workflow_id, status, sortAsc], ['w1', 'ERRORED', 'true'], 'filter and order');
    },
  },
];
