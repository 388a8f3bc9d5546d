import { describe, expect, test } from 'vitest';
import type { Row } from '../model/operation.ts';
import { createMock, type Mock } from '../mock/create-mock.ts';
import { demo } from '../mock/catalog.ts';
import { asker } from '../mock/test-client.ts';

const account = 'acme';
const world = (): { mock: Mock; ask: ReturnType<typeof asker> } => {
  const mock = createMock({ fixtures: demo() });
  return { mock, ask: asker(mock) };
};
const tokenOf = async (ask: ReturnType<typeof asker>): Promise<string> =>
  String((await ask('createSessionToken', { body: { linked_account_id: 'acme' } })).body['token']);

test('a deleted account takes with it what was its own', async () => {
  const { mock, ask } = world();
  await ask('deleteLinkedAccount', { path: { linked_account_id: 'acme' } });
  expect([mock.records('connections').length, mock.records('configs').length]).toEqual([0, 0]);
});

test('upsert makes an account once, and changes it afterwards', async () => {
  const { ask } = world();
  const body = { linked_account_id: 'initech', name: 'Initech' };
  expect((await ask('upsertLinkedAccount', { body })).body['new_account']).toBe(true);
  expect((await ask('upsertLinkedAccount', { body: { ...body, name: 'Other' } })).body).toMatchObject({
    new_account: false,
    name: 'Other',
  });
});

test('a connection appears, expires and goes, with a webhook each', async () => {
  const { mock, ask } = world();
  await ask('createWebhook', {
    body: {
      webhook_url: 'https://a.example.com',
      webhook_events: ['Connection Created', 'Connection Expired', 'Connection Deleted'],
    },
  });
  const state = async (): Promise<Row> => (await ask('getApplication', { path: { slug: 'slack' }, account })).body;
  expect(await state()).toMatchObject({ connected: false, reauth_required: false });
  mock.connect('acme', 'slack');
  expect(await state()).toMatchObject({ connected: true, connected_accounts: [{ status: 'active' }] });
  mock.expireConnection('acme', 'slack');
  expect(await state()).toMatchObject({ reauth_required: true, connected_accounts: [{ status: 'expired' }] });
  await ask('deleteIntegration', { path: { slug: 'slack' }, query: { linked_account_id: 'acme' }, account });
  expect((await state())['connected']).toBe(false);
  await mock.clock.settle();
  expect(mock.webhooks.deliveries.map(({ event }) => event)).toEqual([
    'Connection Created',
    'Connection Expired',
    'Connection Deleted',
  ]);
});

test('connecting what is not there is an error of the test', () => {
  const { mock } = world();
  expect(() => mock.connect('acme', 'nope')).toThrow(/no application "nope".*mock\.plant/);
  expect(() => mock.connect('nobody', 'slack')).toThrow('no linked account "nobody"');
  expect(() => mock.expireConnection('globex', 'slack')).toThrow('has not connected');
});

test('actions are scripted, and refuse what lacks a required parameter', async () => {
  const { mock, ask } = world();
  mock.action('hubspot', 'create_contact', ({ input }) => ({
    node_status: 'Errored',
    data: { email: input['email']! },
  }));
  const path = { slug: 'hubspot', action_id: 'create_contact' };
  expect((await ask('executeAction', { path, account, body: {} })).body['message']).toContain("'email'");
  expect((await ask('executeAction', { path, account, body: { email: 'a' } })).body).toEqual({
    node_status: 'Errored',
    data: { email: 'a' },
  });
});

describe('workflows', () => {
  test('from draft to published to version, and away', async () => {
    const { ask } = world();
    const token = await tokenOf(ask);
    const made = (await ask('createWorkflow', { account, body: { name: 'Lead Sync', slug: 'hubspot' } })).body[
      'workflow'
    ] as Row;
    const draft = String(made['_id']);
    const published = await ask('publishWorkflow', { token, path: { workflowId: draft }, body: { published: true } });
    const id = String(published.body['_id']);
    expect([id, published.body['published']]).toEqual([made['associated_workflow'], true]);
    expect(
      (await ask('publishWorkflow', { token, path: { workflowId: draft }, body: { published: false } })).body[
        'error_code'
      ],
    ).toBe('INVALID_WORKFLOW_ID');
    const versions = (await ask('listWorkflowVersions', { account, path: { workflowId: id } })).body['docs'] as Row[];
    expect(versions.map(({ version }) => version)).toEqual([1]);
    expect(
      (await ask('deleteWorkflow', { token, path: { workflowId: String(versions[0]!['_id']) } })).body['message'],
    ).toBe('Workflow is a version workflow.');
    expect((await ask('listWorkflows', { account, query: { scope: 'private' } })).body['totalDocs']).toBe(1);
    await ask('deleteWorkflow', { token, path: { workflowId: id } });
    expect((await ask('listWorkflows', { account, query: { scope: 'private' } })).body['totalDocs']).toBe(0);
  });

  test('one of another account is seen by nobody else', async () => {
    const { mock, ask } = world();
    mock.plant({ workflows: [{ _id: 'w', name: 'Theirs', linked_account_id: 'globex' }] });
    expect((await ask('getWorkflow', { account, path: { workflowId: 'w' } })).status).toBe(403);
    expect((await ask('getWorkflow', { account: 'globex', path: { workflowId: 'w' } })).status).toBe(200);
  });
});

test('a config keeps values, labels and enabled workflows, and an update replaces them', async () => {
  const { ask } = world();
  const field = '699fec7a5bd27ed2af7243ad';
  const value = async (): Promise<unknown> =>
    ((await ask('getConfig', { account, path: { slug: 'hubspot', configId: 'acme' } })).body['fields'] as Row[])[0]![
      'value'
    ];
  await ask('getOrCreateConfig', { account, body: { slug: 'hubspot', fields: { [field]: ['A'] } } });
  expect(await value()).toEqual(['A']);
  await ask('updateConfigField', {
    account,
    headers: { slug: 'hubspot' },
    path: { fieldId: field },
    body: { value: ['B'] },
  });
  expect(await value()).toEqual(['B']);
  await ask('updateConfig', { account, body: { slug: 'hubspot', fields: {} } });
  expect(await value()).toBeUndefined();
  expect(Array.isArray((await ask('listEnabledWorkflows', { account })).body)).toBe(true);
});

test('labels of a config reach the map field that they are for', async () => {
  const { ask } = world();
  const labels = { customer_mapping: [{ name: 'Name', value: 'name' }] };
  const { body } = await ask('getOrCreateConfig', { account, body: { slug: 'mailerlite', labels } });
  expect((body['fields'] as Row[])[0]!['labels']).toEqual(labels.customer_mapping);
});

test('a table keeps records through changes of its columns', async () => {
  const { ask } = world();
  const { table_id } = (
    await ask('createTable', { account, body: { table_name: 't', columns: [{ column_name: 'a' }] } })
  ).body as { table_id: string };
  expect((await ask('createTable', { account, body: { table_name: 't', columns: [] } })).body).toEqual({
    table_id,
    already_exists: true,
  });
  const path = { table_id };
  await ask('addTableRecords', { account, path, body: { data: [{ a: 'x.1' }, { a: 'xy1' }] } });
  await ask('renameTableColumns', { account, path, body: { renames: [{ old_name: 'a', new_name: 'b' }] } });
  const found = await ask('searchTableRecords', { account, path, body: { b: String.raw`^x\.1$` } });
  expect(found.body).toMatchObject([{ b: 'x.1' }]);
  await ask('removeTableColumns', { account, path, body: { columns: ['b'] } });
  expect((await ask('listTableRecords', { account, path })).body).toMatchObject({ columns: [], totalDocs: 2 });
});

test('variables have a format, are hidden where encrypted, and belong to their account', async () => {
  const { mock, ask } = world();
  mock.plant({
    variableDefinitions: [
      { _id: 'secret', name: 'SECRET', scope: 'linked_account', encrypted: true },
      { _id: 'size', name: 'SIZE', scope: 'linked_account', var_format: 'number' },
    ],
  });
  await ask('setVariableValue', { body: { variable_definition_id: 'secret', value: 'x', linked_account_id: 'acme' } });
  expect(
    (await ask('setVariableValue', { account, body: { variable_definition_id: 'size', value: 'many' } })).status,
  ).toBe(400);
  expect((await ask('getVariableValue', { account, path: { definition_id: 'secret' } })).body).toMatchObject({
    value: '[REDACTED]',
    encrypted: true,
  });
  const listed = async (id: string): Promise<unknown> =>
    (
      await ask('listVariableValues', {
        path: { scope_or_value_id: 'linked_account' },
        query: { linked_account_id: id },
      })
    ).body['totalDocs'];
  expect([await listed('acme'), await listed('globex')]).toEqual([1, 0]);
});

test('a schedule rests and goes on once each, and lists its workflow whole', async () => {
  const { ask } = world();
  const headers = { slug: 'hubspot', workflow_id_alias: 'daily-sync' };
  const made = await ask('createSchedule', { account, headers, body: { trigger_type: 'cron', regex: '0 9 * * 1' } });
  const path = { schedule_id: String(made.body['_id']) };
  const statuses = [];
  for (const operation of ['pauseSchedule', 'pauseSchedule', 'resumeSchedule', 'resumeSchedule'] as const)
    statuses.push((await ask(operation, { account, path })).status);
  expect(statuses).toEqual([200, 400, 200, 400]);
  expect((await ask('listSchedules', { account })).body['docs']).toMatchObject([
    { cron_patten: '0 9 * * 1', workflow: { name: 'Daily Sync' } },
  ]);
});

test('a human task is filled in once and in time', async () => {
  const { mock, ask } = world();
  mock.plant({
    humanTasks: [
      { _id: 'a', name: 'A', form_structure: { required: ['approved'] } },
      { _id: 'b', name: 'B', expire_in: new Date(mock.clock.now() + 1000).toISOString() },
    ],
  });
  const submit = async (id: string, data: Row): Promise<number> =>
    (await ask('submitHumanTask', { key: null, path: { id }, body: { data } })).status;
  expect([await submit('a', {}), await submit('a', { approved: true }), await submit('a', { approved: true })]).toEqual(
    [400, 200, 400],
  );
  await mock.clock.advance(2000);
  expect((await ask('getHumanTask', { key: null, path: { id: 'b' } })).body['status']).toBe('TIMEOUT');
});

test('an event is fired with a form too, and files join its payload', async () => {
  const { mock } = world();
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
