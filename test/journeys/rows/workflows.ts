import { ExecutionFailedError, runWorkflow } from '@refold/core/workflows';
import { OutcomeUnknownError, ServerError } from '@refold/core';
import { assert, equal, failure } from '../../behaviour/row.ts';
import { withClock } from '../clock.ts';
import type { Journey } from '../journey.ts';
import { failing, scripted } from '../scripted.ts';

const START = 'POST /workflow/:id/execute';
const RUN = 'GET /execution/:id';
const params = { workflowId: 'w1', slug: 'hubspot', payload: { email: 'jane@example.com' } };
const nodes = [
  { node_id: '1', node_name: 'Start', node_type: 'start', node_status: 'Success', latest_output: 'started' },
  { node_id: '2', node_name: 'Answer', node_type: 'response', node_status: 'Success', latest_output: { total: 3 } },
  { node_id: '3', node_name: 'Log', node_type: 'code', node_status: 'Success', latest_output: 'logged' },
];

export const workflowJourneys: readonly Journey[] = [
  {
    helper: 'workflows',
    name: 'one call runs a workflow, waits, and gives the Response node’s output with its type',
    run: () =>
      withClock(async () => {
        const api = scripted({
          [START]: () => ({ message: 'Workflow started', execution_id: 'r1' }),
          [RUN]: ({ before }) => ({ name: 'Run', status: before < 3 ? 'RUNNING' : 'COMPLETED', nodes }),
        });
        const { output, executionId, execution } = await runWorkflow<{ total: number }>(api.acme, params);
        equal([output.total + 1, executionId, execution?.status], [4, 'r1', 'COMPLETED'], 'result');
        const [start] = api.asked;
        equal([start!.headers.slug, start!.headers.linked_account_id], ['hubspot', 'acme'], 'headers');
        equal(start!.body, { payload: params.payload }, 'body');
        assert(!('config_id' in start!.headers), 'no config is named that nobody gave');
      }),
  },
  {
    helper: 'workflows',
    name: 'sync answers in one request; a sync run that failed rejects',
    run: async () => {
      const reply = { execution_id: 'r1', return_value: { total: 3 } };
      const api = scripted({
        [START]: ({ before }) =>
          before === 0 ? reply : { execution_id: 'r2', errored: true, execution_error: { message: 'No channel' } },
      });
      const parse = (output: unknown): number => (output as { total: number }).total;
      equal((await runWorkflow(api.acme, params, { mode: 'sync', parse })).output, 3, 'output');
      equal(api.asked[0]!.headers.sync_execution, 'true', 'header');
      const { error } = await failure(runWorkflow(api.acme, params, { mode: 'sync' }));
      assert(error instanceof ExecutionFailedError && /No channel/.test(error.message), String(error));
    },
  },
  {
    helper: 'workflows',
    name: 'a start whose outcome is unknown is not sent again, and says so',
    run: async () => {
      const refused = scripted({ [START]: () => failing(503) }, { retries: 2 });
      const { error } = await failure(runWorkflow(refused.acme, params));
      assert(error instanceof ServerError && error.outcomeUnknown, String(error));
      equal(refused.count(START), 1, 'requests');
      const lost = scripted({ [START]: () => Promise.reject(new TypeError('connection lost')) }, { retries: 2 });
      assert((await failure(runWorkflow(lost.acme, params))).error instanceof OutcomeUnknownError, 'outcome unknown');
      equal(lost.count(START), 1, 'requests');
    },
  },
];
