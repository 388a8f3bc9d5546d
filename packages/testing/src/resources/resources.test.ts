import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../model/json.ts';
import { createMock } from '../mock/create-mock.ts';
import type { Mock } from '../mock/mock.ts';
import { demo } from '../mock/catalog.ts';
import { testClient, type TestClient } from '../testing/test-client.ts';

const account = 'acme';
const setUp = (): { mock: Mock; send: TestClient } => {
  const mock = createMock({ fixtures: demo() });
  return { mock, send: testClient(mock) };
};
const tokenOf = async (send: TestClient): Promise<string> =>
  String((await send('createSessionToken', { body: { linked_account_id: 'acme' } })).body['token']);

test('removes what belongs to an account when it is deleted', async () => {
  const { mock, send } = setUp();
  await send('deleteLinkedAccount', { path: { linked_account_id: 'acme' } });
  expect([mock.records('connections').length, mock.records('configs').length]).toEqual([0, 0]);
});

test('creates an account when it is new, and changes it when it exists', async () => {
  const { send } = setUp();
  const body = { linked_account_id: 'initech', name: 'Initech' };
  expect((await send('upsertLinkedAccount', { body })).body['new_account']).toBe(true);
  expect((await send('upsertLinkedAccount', { body: { ...body, name: 'Other' } })).body).toMatchObject({
    new_account: false,
    name: 'Other',
  });
});

test('sends a webhook when a connection is created, expires or is deleted', async () => {
  const { mock, send } = setUp();
  await send('createWebhook', {
    body: {
      webhook_url: 'https://a.example.com',
      webhook_events: ['Connection Created', 'Connection Expired', 'Connection Deleted'],
    },
  });
  const state = async (): Promise<JsonObject> =>
    (await send('getApplication', { path: { slug: 'slack' }, account })).body;
  expect(await state()).toMatchObject({ connected: false, reauth_required: false });
  mock.connect('acme', 'slack');
  expect(await state()).toMatchObject({ connected: true, connected_accounts: [{ status: 'active' }] });
  mock.expireConnection('acme', 'slack');
  expect(await state()).toMatchObject({ reauth_required: true, connected_accounts: [{ status: 'expired' }] });
  await send('deleteIntegration', { path: { slug: 'slack' }, query: { linked_account_id: 'acme' }, account });
  expect((await state())['connected']).toBe(false);
  await mock.clock.settle();
  expect(mock.webhooks.deliveries.map(({ event }) => event)).toEqual([
    'Connection Created',
    'Connection Expired',
    'Connection Deleted',
  ]);
});

test('throws when a test connects what does not exist', () => {
  const { mock } = setUp();
  expect(() => mock.connect('acme', 'nope')).toThrow(/no application "nope".*mock\.addFixtures/);
  expect(() => mock.connect('nobody', 'slack')).toThrow('no linked account "nobody"');
  expect(() => mock.expireConnection('globex', 'slack')).toThrow('has not connected');
});

test('responds with the script of an action when its required parameters are there', async () => {
  const { mock, send } = setUp();
  mock.action('hubspot', 'create_contact', ({ input }) => ({
    node_status: 'Errored',
    data: { email: input['email']! },
  }));
  const path = { slug: 'hubspot', action_id: 'create_contact' };
  expect((await send('executeAction', { path, account, body: {} })).body['message']).toContain("'email'");
  expect((await send('executeAction', { path, account, body: { email: 'a' } })).body).toEqual({
    node_status: 'Errored',
    data: { email: 'a' },
  });
});

describe('workflows', () => {
  test('keeps draft, published workflow and versions apart when one is published and deleted', async () => {
    const { send } = setUp();
    const token = await tokenOf(send);
    const made = (await send('createWorkflow', { account, body: { name: 'Lead Sync', slug: 'hubspot' } })).body[
      'workflow'
    ] as JsonObject;
    const draft = String(made['_id']);
    const published = await send('publishWorkflow', { token, path: { workflowId: draft }, body: { published: true } });
    const id = String(published.body['_id']);
    expect([id, published.body['published']]).toEqual([made['associated_workflow'], true]);
    expect(
      (await send('publishWorkflow', { token, path: { workflowId: draft }, body: { published: false } })).body[
        'error_code'
      ],
    ).toBe('INVALID_WORKFLOW_ID');
    const versions = (await send('listWorkflowVersions', { account, path: { workflowId: id } })).body[
      'docs'
    ] as JsonObject[];
    expect(versions.map(({ version }) => version)).toEqual([1]);
    expect(
      (await send('deleteWorkflow', { token, path: { workflowId: String(versions[0]!['_id']) } })).body['message'],
    ).toBe('Workflow is a version workflow.');
    expect((await send('listWorkflows', { account, query: { scope: 'private' } })).body['totalDocs']).toBe(1);
    await send('deleteWorkflow', { token, path: { workflowId: id } });
    expect((await send('listWorkflows', { account, query: { scope: 'private' } })).body['totalDocs']).toBe(0);
  });

  test('hides a workflow when it belongs to another account', async () => {
    const { mock, send } = setUp();
    mock.addFixtures({ workflows: [{ _id: 'w', name: 'Theirs', linked_account_id: 'globex' }] });
    expect((await send('getWorkflow', { account, path: { workflowId: 'w' } })).status).toBe(403);
    expect((await send('getWorkflow', { account: 'globex', path: { workflowId: 'w' } })).status).toBe(200);
  });
});

test('keeps the values of a config, and replaces them when it is updated', async () => {
  const { send } = setUp();
  const field = '699fec7a5bd27ed2af7243ad';
  const value = async (): Promise<unknown> =>
    (
      (await send('getConfig', { account, path: { slug: 'hubspot', configId: 'acme' } })).body['fields'] as JsonObject[]
    )[0]!['value'];
  await send('getOrCreateConfig', { account, body: { slug: 'hubspot', fields: { [field]: ['A'] } } });
  expect(await value()).toEqual(['A']);
  await send('updateConfigField', {
    account,
    headers: { slug: 'hubspot' },
    path: { fieldId: field },
    body: { value: ['B'] },
  });
  expect(await value()).toEqual(['B']);
  await send('updateConfig', { account, body: { slug: 'hubspot', fields: {} } });
  expect(await value()).toBeUndefined();
  expect(Array.isArray((await send('listEnabledWorkflows', { account })).body)).toBe(true);
});

test('shows the labels of a config in the map field when they are for it', async () => {
  const { send } = setUp();
  const labels = { customer_mapping: [{ name: 'Name', value: 'name' }] };
  const { body } = await send('getOrCreateConfig', { account, body: { slug: 'mailerlite', labels } });
  expect((body['fields'] as JsonObject[])[0]!['labels']).toEqual(labels.customer_mapping);
});

test('keeps the records of a table when its columns change', async () => {
  const { send } = setUp();
  const { table_id } = (
    await send('createTable', { account, body: { table_name: 't', columns: [{ column_name: 'a' }] } })
  ).body as { table_id: string };
  expect((await send('createTable', { account, body: { table_name: 't', columns: [] } })).body).toEqual({
    table_id,
    already_exists: true,
  });
  const path = { table_id };
  await send('addTableRecords', { account, path, body: { data: [{ a: 'x.1' }, { a: 'xy1' }] } });
  await send('renameTableColumns', { account, path, body: { renames: [{ old_name: 'a', new_name: 'b' }] } });
  const found = await send('searchTableRecords', { account, path, body: { b: String.raw`^x\.1$` } });
  expect(found.body).toMatchObject([{ b: 'x.1' }]);
  await send('removeTableColumns', { account, path, body: { columns: ['b'] } });
  expect((await send('listTableRecords', { account, path })).body).toMatchObject({ columns: [], totalDocs: 2 });
});

test('checks the format of a variable, hides it when it is encrypted, and shows it to its account', async () => {
  const { mock, send } = setUp();
  mock.addFixtures({
    variableDefinitions: [
      { _id: 'secret', name: 'SECRET', scope: 'linked_account', encrypted: true },
      { _id: 'size', name: 'SIZE', scope: 'linked_account', var_format: 'number' },
    ],
  });
  await send('setVariableValue', { body: { variable_definition_id: 'secret', value: 'x', linked_account_id: 'acme' } });
  expect(
    (await send('setVariableValue', { account, body: { variable_definition_id: 'size', value: 'many' } })).status,
  ).toBe(400);
  expect((await send('getVariableValue', { account, path: { definition_id: 'secret' } })).body).toMatchObject({
    value: '[REDACTED]',
    encrypted: true,
  });
  const listed = async (id: string): Promise<unknown> =>
    (
      await send('listVariableValues', {
        path: { scope_or_value_id: 'linked_account' },
        query: { linked_account_id: id },
      })
    ).body['totalDocs'];
  expect([await listed('acme'), await listed('globex')]).toEqual([1, 0]);
});

test('pauses and resumes a schedule once each when it is called twice, and lists its whole workflow', async () => {
  const { send } = setUp();
  const headers = { slug: 'hubspot', workflow_id_alias: 'daily-sync' };
  const made = await send('createSchedule', { account, headers, body: { trigger_type: 'cron', regex: '0 9 * * 1' } });
  const path = { schedule_id: String(made.body['_id']) };
  const statuses = [];
  for (const operation of ['pauseSchedule', 'pauseSchedule', 'resumeSchedule', 'resumeSchedule'] as const)
    statuses.push((await send(operation, { account, path })).status);
  expect(statuses).toEqual([200, 400, 200, 400]);
  expect((await send('listSchedules', { account })).body['docs']).toMatchObject([
    { cron_patten: '0 9 * * 1', workflow: { name: 'Daily Sync' } },
  ]);
});

test('takes a human task when it is complete, in time and the first', async () => {
  const { mock, send } = setUp();
  mock.addFixtures({
    humanTasks: [
      { _id: 'a', name: 'A', form_structure: { required: ['approved'] } },
      { _id: 'b', name: 'B', expire_in: new Date(mock.clock.now() + 1000).toISOString() },
    ],
  });
  const submit = async (id: string, data: JsonObject): Promise<number> =>
    (await send('submitHumanTask', { key: null, path: { id }, body: { data } })).status;
  expect([await submit('a', {}), await submit('a', { approved: true }), await submit('a', { approved: true })]).toEqual(
    [400, 200, 400],
  );
  await mock.clock.advance(2000);
  expect((await send('getHumanTask', { key: null, path: { id: 'b' } })).body['status']).toBe('TIMEOUT');
});

test('adds files to the payload when an event is triggered with a form', async () => {
  const { mock } = setUp();
  const form = new FormData();
  form.set('event', 'candidate_created');
  form.set('payload', '{"jobid":"1"}');
  form.set('resume', new Blob(['Contents']), 'resume.txt');
  const response = await mock.fetch('https://app.refold.ai/api/v2/public/event/trigger', {
    method: 'POST',
    headers: { 'x-api-key': 'tk_mock', linked_account_id: 'acme' },
    body: form,
  });
  expect(response.status).toBe(200);
  expect(mock.records('executions')[0]!['$payload']).toEqual({ jobid: '1', resume: 'Contents' });
});
