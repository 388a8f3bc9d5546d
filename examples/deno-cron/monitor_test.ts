import { Refold } from '@refold/deno';
import { createMock, demo } from '@refold/testing';
import { monitor } from './monitor.ts';

function equal(actual: unknown, wanted: unknown): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(wanted)];
  if (left !== right) throw new Error(`wanted ${right}, got ${left}`);
}

Deno.test('reports failed runs, and runs them again only with rerun', async () => {
  const mock = createMock({ fixtures: demo() });
  const refold = new Refold({ apiKey: 'tk_mock', fetch: mock.fetch });
  const start = async (): Promise<string> => {
    const run = { workflow_id: 'daily-sync', slug: 'hubspot' };
    const { execution_id } = await refold.forLinkedAccount('acme').workflows.execute(run);
    await mock.clock.settle();
    return execution_id;
  };
  await start();
  mock.workflow('daily-sync', { status: 'ERRORED' });
  const failed = await start();

  const accounts = ['acme', 'globex'];
  const reports = await monitor(refold, accounts, { since: new Date(0), rerun: false });
  equal(reports, [
    { account: 'acme', failed: [`${failed} ERRORED`], reruns: [] },
    { account: 'globex', failed: [], reruns: [] },
  ]);
  equal(mock.records('executions').length, 2);

  mock.workflow('daily-sync', {});
  const [report] = await monitor(refold, accounts, { since: new Date(0), rerun: true });
  await mock.clock.settle();
  const runs = mock.records('executions').map(({ _id, status }) => `${_id} ${status}`);
  equal(runs[0], `${report!.reruns[0]} COMPLETED`);
  equal(runs.length, 3);
});
