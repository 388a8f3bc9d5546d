import { expect, test } from 'vitest';
import { createMock, type Mock } from '../mock/create-mock.ts';
import { asker } from '../mock/test-client.ts';
import { demo } from '../mock/catalog.ts';

const account = 'acme';
const headers = { slug: 'hubspot' };
const path = { workflowId: 'daily-sync' };

const world = (): { mock: Mock; ask: ReturnType<typeof asker> } => {
  const mock = createMock({ fixtures: demo() });
  return { mock, ask: asker(mock) };
};
const statusOf = async ({ ask }: ReturnType<typeof world>, id: unknown): Promise<unknown> =>
  (await ask('getExecution', { path: { execution_id: String(id) }, account })).body['status'];

test('a run goes on with the time, and ends as its script says', async () => {
  const given = world();
  given.mock.workflow('daily-sync', ({ payload }) => ({
    status: 'ERRORED',
    after: 5000,
    error: { message: 'No', payload },
  }));
  const { body } = await given.ask('executeWorkflow', { path, headers, account, body: { payload: { email: 'a' } } });
  expect(await statusOf(given, body['execution_id'])).toBe('RUNNING');
  await given.mock.clock.advance(5000);
  expect(await statusOf(given, body['execution_id'])).toBe('ERRORED');
});

test('a synchronous run answers with what the workflow returns', async () => {
  const given = world();
  given.mock.workflow('daily-sync', { return_value: { ok: true } });
  const { body } = await given.ask('executeWorkflow', {
    path,
    account,
    headers: { ...headers, sync_execution: 'true' },
    body: {},
  });
  expect(body).toMatchObject({ errored: false, status_code: 200, return_value: { ok: true } });
  expect(await statusOf(given, body['execution_id'])).toBe('COMPLETED');
});

test('a run can be stopped while it goes on, and run again', async () => {
  const given = world();
  given.mock.workflow('daily-sync', { after: 60_000 });
  const { body } = await given.ask('executeWorkflow', { path, headers, account, body: {} });
  const instanceId = String(body['execution_id']);
  await given.ask('stopExecution', { path: { instanceId }, account });
  expect(await statusOf(given, instanceId)).toBe('STOPPING');
  await given.mock.clock.settle();
  expect(await statusOf(given, instanceId)).toBe('STOPPED');
  const again = await given.ask('rerunExecution', { path: { instanceId }, account });
  expect(again.body['id']).not.toBe(instanceId);
  expect(await statusOf(given, again.body['id'])).toBe('RUNNING');
});

test('an event starts the workflows that begin with it, and its runs can be found', async () => {
  const given = world();
  await given.ask('triggerEvent', { account, body: { event: 'candidate_created', payload: { a: 1 } } });
  await given.ask('executeWorkflow', { path, headers, account, body: {} });
  const found = async (execution_source: string): Promise<unknown> =>
    (await given.ask('listExecutions', { account, query: { execution_source } })).body['totalDocs'];
  expect([await found('Event'), await found('API Call'), await found('All')]).toEqual([1, 1, 2]);
});
