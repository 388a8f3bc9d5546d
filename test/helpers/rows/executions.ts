import { ExecutionFailedError, rerunFailed, waitForExecution, WaitTimeoutError } from '@refold/core/helpers';
import type { WorkflowOutcome } from '@refold/testing';
import { AbortError, NotFoundError, type RefoldLinkedAccount } from '@refold/core';
import { assert, equal, failure } from '../../behavior/row.ts';
import { withClock, type Clock } from '../clock.ts';
import { collect, type Row } from '../row.ts';
import { mocked, ofEvent, type Mocked } from '../mocked.ts';

/** A mock in which a run has begun that will end as the script says. */
async function running(clock: Clock, script: WorkflowOutcome): Promise<Mocked & { readonly execution_id: string }> {
  const setup = mocked(ofEvent, { clock });
  setup.mock.workflow('w1', script);
  const params = { workflow_id: 'w1', slug: 'hubspot' };
  return { ...setup, execution_id: (await setup.acme.workflows.execute(params)).execution_id };
}

const run = (status: string): { name: string; status: string } => ({ name: 'Run', status });
const stop = (acme: RefoldLinkedAccount, execution_id: string): unknown =>
  setTimeout(() => void acme.executions.stop({ execution_id }).catch(() => undefined), 2000);

const failures: readonly { status: WorkflowOutcome['status'] & string; node: string }[] = [
  { status: 'ERRORED', node: 'Errored' },
  { status: 'STOPPED', node: 'Stopped' },
  { status: 'TIMED_OUT', node: 'Timed_Out' },
  { status: 'TERMINATED', node: 'Errored' },
];

export const executionRows: readonly Row[] = [
  {
    helper: 'executions',
    check: 'J1',
    name: 'a wait returns within two looks after the run has completed, and reports progress',
    run: () =>
      withClock(async (clock) => {
        const { acme, count, execution_id } = await running(clock, { after: 20_000 });
        let [looks, looksAfter] = [0, 0];
        const onProgress = (): void => {
          looks++;
          if (clock.elapsed() >= 20_000) looksAfter++;
        };
        equal((await waitForExecution(acme, { execution_id }, { onProgress })).status, 'COMPLETED', 'status');
        assert(looksAfter === 1 || looksAfter === 2, `looks after completion: ${looksAfter}`);
        equal(looks, count('getExecution'), 'progress reports');
        assert(looks <= 10, `looks back off: ${looks} in 20 s`);
      }),
  },
  ...failures.map(({ status, node }): Row => ({
    helper: 'executions',
    check: 'J1',
    name: `a run that ends ${status} rejects with its node`,
    run: () =>
      withClock(async (clock) => {
        const script = { status, error: { message: 'No such channel' } };
        const { mock, acme, execution_id } = await running(clock, script);
        const { error } = await failure(waitForExecution(acme, { execution_id }));
        assert(error instanceof ExecutionFailedError, String(error));
        equal([error.status, error.node?.node_name, error.node?.node_status], [status, 'Response', node], 'details');
        assert(/^[0-9a-f]{32}$/.test(error.requestId ?? ''), `trace id: ${error.requestId}`);
        assert(error.message.includes('No such channel'), error.message);
        assert(!('execution' in (error.toJSON() as object)), 'customer data stays out of logs');
        equal(error.execution?.nodes?.length, 2, 'nodes of the run');
        equal(mock.records('executions')[0]!['status'], status, 'status in the mock');
      }),
  })),
  {
    helper: 'executions',
    name: 'QUEUED and RUNNING are waited through, and STOPPING until it is STOPPED',
    run: () =>
      withClock(async (clock) => {
        const { mock, acme, execution_id } = await running(clock, { after: 600_000 });
        mock.fail('getExecution', { nth: 1, body: run('QUEUED') });
        const seen: string[] = [];
        stop(acme, execution_id);
        const onProgress = ({ status }: { status: string }): void => void seen.push(status);
        // The mock is STOPPING for a fifth of a second, so somebody must look that often.
        const often = { onProgress, interval: 50, maxInterval: 50 };
        const { error } = await failure(waitForExecution(acme, { execution_id }, often));
        equal((error as ExecutionFailedError).status, 'STOPPED', 'end');
        equal([...new Set(seen)], ['QUEUED', 'RUNNING', 'STOPPING', 'STOPPED'], 'seen');
      }),
  },
  {
    helper: 'executions',
    name: 'a status that nobody knows ends in a timeout that names it, or is done once it has a completion time',
    run: () =>
      withClock(async (clock) => {
        const { mock, acme, execution_id } = await running(clock, {});
        mock.fail('getExecution', { times: 100, body: run('PONDERING') });
        const { error } = await failure(waitForExecution(acme, { execution_id }, { maxWait: 30_000 }));
        assert(error instanceof WaitTimeoutError && error.message.includes('PONDERING'), String(error));
        const ended = await running(clock, {});
        const body = { ...run('Partially Successful'), completion_time: '2026-01-01T00:00:00.000Z' };
        ended.mock.fail('getExecution', { body });
        const { status } = await waitForExecution(ended.acme, { execution_id: ended.execution_id });
        equal(status, 'Partially Successful', 'status');
      }),
  },
  {
    helper: 'executions',
    check: 'J4',
    name: 'an unknown id that hangs ends in a timeout, on time',
    run: () =>
      withClock(async (clock) => {
        const { mock, acme } = mocked({}, { clock });
        mock.fail('getExecution', { error: 'hang' });
        const { error } = await failure(waitForExecution(acme, { execution_id: 'nobody' }, { maxWait: 90_000 }));
        assert(error instanceof WaitTimeoutError && error.retryable, String(error));
        equal(clock.elapsed(), 90_000, 'milliseconds');
      }),
  },
  {
    helper: 'executions',
    name: 'an unknown id that is 404 rejects at once; a server that is down for a while does not end the wait',
    run: () =>
      withClock(async (clock) => {
        const { mock, acme, count, execution_id } = await running(clock, {});
        const { error } = await failure(waitForExecution(acme, { execution_id: 'nobody' }));
        assert(error instanceof NotFoundError, String(error));
        equal(count('getExecution'), 1, 'looks');
        mock.fail('getExecution', { status: 503, times: 3 });
        equal((await waitForExecution(acme, { execution_id })).status, 'COMPLETED', 'status');
        equal(count('getExecution'), 5, 'looks');
      }),
  },
  {
    helper: 'executions',
    name: 'an abort between two looks ends the wait, and nothing is asked afterwards',
    run: () =>
      withClock(async (clock) => {
        const { acme, count, execution_id } = await running(clock, { after: 600_000 });
        const controller = new AbortController();
        const before = clock.elapsed();
        setTimeout(() => controller.abort(new Error('enough')), 5500);
        const { signal } = controller;
        const { error } = await failure(waitForExecution(acme, { execution_id }, { signal }));
        assert(error instanceof AbortError, String(error));
        equal([error.operationId, clock.elapsed() - before], ['getExecution', 5500], 'where and when');
        const looks = count('getExecution');
        await new Promise((resolve) => setTimeout(resolve, 60_000));
        equal(count('getExecution'), looks, 'looks');
      }),
  },
  {
    helper: 'executions',
    name: 'rerunFailed repeats each failed run once, the oldest first, and goes on after one that cannot be',
    run: async () => {
      const executions = Array.from({ length: 250 }, (_, index) => ({
        _id: `r${249 - index}`,
        linked_account_id: 'acme',
        workflow_id: 'w1',
        status: (249 - index) % 50 === 0 ? 'ERRORED' : 'COMPLETED',
      }));
      const { mock, acme, asked, count } = mocked({ ...ofEvent, executions });
      const params = { since: new Date(0), workflow_id: 'w1', statuses: ['ERRORED'] } as const;
      const planned = await collect(rerunFailed(acme, { ...params, dryRun: true }));
      equal([planned.length, count('rerunExecution')], [5, 0], 'dry run');
      mock.fail('rerunExecution', { nth: 2, status: 404 });
      const outcomes = await collect(rerunFailed(acme, params));
      equal(
        outcomes.map(
          ({ execution, error }) => `${execution._id} ${error instanceof NotFoundError ? 404 : (error ?? 'ok')}`,
        ),
        ['r0 ok', 'r50 404', 'r100 ok', 'r150 ok', 'r200 ok'],
        'outcomes',
      );
      equal(mock.records('executions').length, 254, 'runs');
      const { workflow_id, status, sortAsc } = asked('listExecutions')[0]!.query;
      equal([workflow_id, status, sortAsc], ['w1', 'ERRORED', 'true'], 'filter and order');
    },
  },
  {
    helper: 'executions',
    name: 'rerunFailed repeats no run that did not fail, even where the server lists it',
    run: async () => {
      const { mock, acme, count } = mocked(ofEvent);
      const docs = [run('COMPLETED'), run('STOPPED')].map((one, index) => ({ ...one, _id: `r${index}` }));
      const body = { docs, totalDocs: 2, limit: 100, page: 1, totalPages: 1, hasNextPage: false };
      mock.fail('listExecutions', { body });
      equal((await collect(rerunFailed(acme, { since: new Date(0) }))).length, 0, 'outcomes');
      equal([count('listExecutions'), count('rerunExecution')], [2, 0], 'requests');
    },
  },
];
