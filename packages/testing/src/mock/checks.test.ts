import { expect, test } from 'vitest';
import { refoldMatchers } from '../matchers/matchers.ts';
import { createMock } from './create-mock.ts';
import type { Mock } from './mock.ts';

const mock = createMock({ fixtures: { workflows: [{ name: 'Daily', workflow_alias: 'daily-sync' }] } });

/** Calls as plain JavaScript makes them, without the help of types. */
const any = mock as any;
const create = createMock as any;
const { toHaveCalled, toHaveCovered, toMatchOperation } = refoldMatchers as any;

test.each<{ name: string; given: (mock: any) => unknown; want: string }>([
  { name: 'an option', given: () => create({ fixture: {} }), want: 'Did you mean "fixtures"' },
  { name: 'an option in other letters', given: () => create({ ratelimit: false }), want: 'Did you mean "rateLimit"' },
  {
    name: 'a kind of fixtures',
    given: () => create({ fixtures: { accounts: [] } }),
    want: 'Did you mean "linkedAccounts"',
  },
  {
    name: 'a kind of fixtures that are added',
    given: () => any.addFixtures({ webhook: [] }),
    want: 'Did you mean "webhooks"',
  },
  { name: 'a clock', given: () => create({ clock: 'rael' }), want: 'Did you mean "real"' },
  { name: 'a seed', given: () => create({ seed: '7' }), want: 'seed must be a number' },
  {
    name: 'an operation that is to fail',
    given: () => any.fail('createWebhok', {}),
    want: 'Did you mean "createWebhook"',
  },
  { name: 'a tag that is to fail', given: () => any.fail({ tag: 'Webhook' }, {}), want: 'Did you mean "Webhooks"' },
  {
    name: 'an operation that is to be slow',
    given: () => any.delay('listWebhook', 5),
    want: 'Did you mean "listWebhooks"',
  },
  {
    name: 'a member of a fault',
    given: () => any.fail('createWebhook', { satus: 500 }),
    want: 'Did you mean "status"',
  },
  { name: 'a status of a fault', given: () => any.fail('createWebhook', { status: '500' }), want: 'from 200 to 599' },
  { name: 'an error of a fault', given: () => any.fail('*', { error: 'rest' }), want: 'Did you mean "reset"' },
  { name: 'a probability', given: () => any.fail('*', { status: 500, probability: 50 }), want: 'between 0 and 1' },
  { name: 'a collection', given: () => any.records('webhook'), want: 'Did you mean "webhooks"' },
  {
    name: 'an environment',
    given: () => any.records('webhooks', { environment: 'prod' }),
    want: 'Did you mean "production"',
  },
  { name: 'an environment with a key', given: () => any.rotateKey('tests'), want: 'Did you mean "test"' },
  { name: 'a workflow', given: () => any.workflow('dayly-sync', {}), want: 'Did you mean "daily-sync"' },
  { name: 'an app', given: () => any.action('hubspt', 'create_contact', {}), want: 'Did you mean "hubspot"' },
  {
    name: 'an action',
    given: () => any.action('hubspot', 'create_contcat', {}),
    want: 'Did you mean "create_contact"',
  },
  {
    name: 'an operation that was not to be called',
    given: (m) => toHaveCalled(m, 'deleteEverything'),
    want: 'There is no operation',
  },
  {
    name: 'a member of an expected call',
    given: (m) => toHaveCalled(m, 'getWebhook', { boddy: {} }),
    want: 'Did you mean "body"',
  },
  {
    name: 'a part of the coverage',
    given: (m) => toHaveCovered(m, { operation: 3 }),
    want: 'Did you mean "operations"',
  },
  {
    name: 'an operation of a response',
    given: () => toMatchOperation({}, 'listWebhook'),
    want: 'Did you mean "listWebhooks"',
  },
])('refuses $name that does not exist, with the nearest name', async ({ given, want }) => {
  await expect(async () => given(mock)).rejects.toThrow(want);
});

const webhook = { webhook_url: 'https://a.example', webhook_events: ['Workflow Errored'] };
const send = (on: Mock, path: string, body?: object): Promise<Response> =>
  on.handleRequest(
    new Request(`https://app.refold.ai/api/v2/public${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'x-api-key': 'tk_mock', 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    }),
  );

test('restores requests, scripts, faults, receivers and deliveries with the records', async () => {
  const own = createMock();
  await send(own, '/webhook');
  const saved = own.snapshot();
  own.fail('listWebhooks', { status: 500 });
  own.webhooks.receive('https://a.example/', () => new Response());
  await send(own, '/webhook', webhook);
  own.restore(saved);
  expect([own.requests.length, own.records('webhooks'), (await send(own, '/webhook')).status]).toEqual([1, [], 200]);
});

test.each([
  { name: 'reset', act: (own: Mock) => own.reset() },
  { name: 'restore', act: (own: Mock) => own.restore(own.snapshot()) },
])('leaves no trace of a call that is under way when a $name comes', async ({ act }) => {
  const seen: number[] = [];
  const own = createMock({ clock: { now: () => 1e12 }, onRequest: ({ number }) => seen.push(number) });
  own.delay('createWebhook', 20);
  const late = send(own, '/webhook', webhook);
  await new Promise((resolve) => setTimeout(resolve, 5));
  act(own);
  const before = own.requests.length;
  expect((await late).status).toBe(200);
  expect([own.records('webhooks'), own.requests.length, own.webhooks.deliveries.length]).toEqual([[], before, 0]);
  expect(seen).toEqual([]);
});

test('removes with an account everything that belongs to it, so that a successor sees nothing', async () => {
  const account = { linked_account_id: 'acme' };
  const own = createMock({
    fixtures: {
      linkedAccounts: [{ account_id: 'acme', connected: ['hubspot'], credentials: { a: '1' } }],
      workflows: [{ _id: 'w', name: 'W', ...account }],
      mcpServers: [{ name: 'S', ...account }],
      tables: [{ name: 't', columns: ['a'], ...account }],
      configs: [{ slug: 'hubspot', ...account }],
      schedules: [account],
      datarefs: [{ name: 'd', ...account }],
      executions: [account],
      variableDefinitions: [{ _id: 'd', name: 'D', scope: 'workflow' }],
      variableValues: [{ variable_definition_id: 'd', value: '1', workflow_id: 'w' }],
      datastores: [{ slug: 'hubspot', name: 's', records: [], ...account }],
    },
  });
  const empty = createMock({ fixtures: { variableDefinitions: [{ _id: 'd', name: 'D', scope: 'workflow' }] } });
  await own.handleRequest(
    new Request('https://app.refold.ai/api/v2/public/linked-account/acme', {
      method: 'DELETE',
      headers: { 'x-api-key': 'tk_mock' },
    }),
  );
  const sizes = (of: Mock) =>
    Object.values(JSON.parse(of.snapshot().state).environments.test as object).map((records) => records.length);
  expect(sizes(own).reduce((a, b) => a + b)).toBe(sizes(empty).reduce((a, b) => a + b));
});
