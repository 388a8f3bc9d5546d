import { ExecutionFailedError, runWorkflow } from '@refold/core/helpers';
import { OutcomeUnknownError, ServerError } from '@refold/core';
import { assert, equal, failure } from '../../behavior/row.ts';
import { withClock } from '../clock.ts';
import type { Row } from '../row.ts';
import { mocked, ofEvent } from '../mocked.ts';

const params = { workflow_id: 'w1', slug: 'hubspot', payload: { email: 'jane@example.com' } };
const node = (node_id: string, node_name: string, node_type: string, latest_output: string | { total: number }) => ({
  node_id,
  node_name,
  node_type,
  node_status: 'Success',
  is_batch: false,
  attempts_made: 1,
  latest_output,
});
const nodes = [
  node('1', 'Start', 'start', 'started'),
  node('2', 'Answer', 'response', { total: 3 }),
  node('3', 'Log', 'code', 'logged'),
];

export const workflowRows: readonly Row[] = [
  {
    helper: 'workflows',
    name: 'one call runs a workflow, waits, and gives the Response node’s output with its type',
    run: () =>
      withClock(async (clock) => {
        const { mock, acme, asked } = mocked(ofEvent, { clock });
        mock.workflow('w1', { after: 4000, nodes });
        const { output, executionId, execution } = await runWorkflow<{ total: number }>(acme, params);
        equal([output.total + 1, execution?.status], [4, 'COMPLETED'], 'result');
        equal(executionId, String(mock.records('executions')[0]!['_id']), 'id');
        const [start] = asked('executeWorkflow');
        equal([start!.headers['slug'], start!.account], ['hubspot', 'acme'], 'headers');
        equal(start!.body, { payload: params.payload }, 'body');
        assert(!('config_id' in start!.headers), 'no config is named that nobody gave');
      }),
  },
  {
    helper: 'workflows',
    name: 'sync answers in one request; a sync run that failed rejects',
    run: async () => {
      const { mock, acme, asked } = mocked(ofEvent);
      mock.workflow('w1', { return_value: { total: 3 } });
      const parse = (output: unknown): number => (output as { total: number }).total;
      equal((await runWorkflow(acme, params, { mode: 'sync', parse })).output, 3, 'output');
      equal(mock.requests.length, 1, 'requests');
      equal(asked('executeWorkflow')[0]!.headers['sync_execution'], 'true', 'header');
      mock.workflow('w1', { status: 'ERRORED', error: { message: 'No channel' } });
      const { error } = await failure(runWorkflow(acme, params, { mode: 'sync' }));
      assert(error instanceof ExecutionFailedError && /No channel/.test(error.message), String(error));
    },
  },
  {
    helper: 'workflows',
    name: 'a start whose outcome is unknown is not sent again, and says so; it has run once',
    run: async () => {
      const refused = mocked(ofEvent, { maxRetries: 2 });
      refused.mock.fail('executeWorkflow', { status: 503 });
      const { error } = await failure(runWorkflow(refused.acme, params));
      assert(error instanceof ServerError && error.outcomeUnknown, String(error));
      equal(refused.count('executeWorkflow'), 1, 'requests');
      const lost = mocked(ofEvent, { maxRetries: 2 });
      lost.mock.fail('executeWorkflow', { error: 'reset', after: 'commit' });
      assert((await failure(runWorkflow(lost.acme, params))).error instanceof OutcomeUnknownError, 'outcome unknown');
      equal(lost.mock.records('executions').length, 1, 'runs');
    },
  },
];
