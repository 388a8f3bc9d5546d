import { expect, test } from 'vitest';
import { createMock } from '../mock/create-mock.ts';
import type { Mock } from '../mock/mock.ts';
import { testClient, type TestClient } from '../testing/test-client.ts';
import { demo } from '../mock/catalog.ts';

const account = 'acme';
const headers = { slug: 'hubspot' };
const path = { workflowId: 'daily-sync' };

const setUp = (): { mock: Mock; send: TestClient } => {
  const mock = createMock({ fixtures: demo() });
  return { mock, send: testClient(mock) };
};
const statusOf = async ({ send }: ReturnType<typeof setUp>, id: unknown): Promise<unknown> =>
  (await send('getExecution', { path: { execution_id: String(id) }, account })).body['status'];

test('ends a run as its script says when its time is over', async () => {
  const setup = setUp();
  setup.mock.workflow('daily-sync', ({ payload }) => ({
    status: 'ERRORED',
    after: 5000,
    error: { message: 'No', payload },
  }));
  const { body } = await setup.send('executeWorkflow', { path, headers, account, body: { payload: { email: 'a' } } });
  expect(await statusOf(setup, body['execution_id'])).toBe('RUNNING');
  await setup.mock.clock.advance(5000);
  expect(await statusOf(setup, body['execution_id'])).toBe('ERRORED');
});

test('responds with the return value of a workflow when the run is synchronous', async () => {
  const setup = setUp();
  setup.mock.workflow('daily-sync', { return_value: { ok: true } });
  const { body } = await setup.send('executeWorkflow', {
    path,
    account,
    headers: { ...headers, sync_execution: 'true' },
    body: {},
  });
  expect(body).toMatchObject({ errored: false, status_code: 200, return_value: { ok: true } });
  expect(await statusOf(setup, body['execution_id'])).toBe('COMPLETED');
});

test('stops a run when that is requested, and runs it again', async () => {
  const setup = setUp();
  setup.mock.workflow('daily-sync', { after: 60_000 });
  const { body } = await setup.send('executeWorkflow', { path, headers, account, body: {} });
  const instanceId = String(body['execution_id']);
  await setup.send('stopExecution', { path: { instanceId }, account });
  expect(await statusOf(setup, instanceId)).toBe('STOPPING');
  await setup.mock.clock.settle();
  expect(await statusOf(setup, instanceId)).toBe('STOPPED');
  const again = await setup.send('rerunExecution', { path: { instanceId }, account });
  expect(again.body['id']).not.toBe(instanceId);
  expect(await statusOf(setup, again.body['id'])).toBe('RUNNING');
});

test('starts the workflows of an event when it is triggered, and lists runs by their source', async () => {
  const setup = setUp();
  await setup.send('triggerEvent', { account, body: { event: 'candidate_created', payload: { a: 1 } } });
  await setup.send('executeWorkflow', { path, headers, account, body: {} });
  const found = async (execution_source: string): Promise<unknown> =>
    (await setup.send('listExecutions', { account, query: { execution_source } })).body['totalDocs'];
  expect([await found('Event'), await found('API Call'), await found('All')]).toEqual([1, 1, 2]);
});
