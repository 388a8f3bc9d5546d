import { verifyWebhook } from '@refold/core/helpers';
import { expect, test } from 'vitest';
import { createMock } from '../mock/create-mock.ts';
import type { Mock } from '../mock/mock.ts';
import { demo } from '../mock/catalog.ts';
import { testClient } from '../testing/test-client.ts';
import { validateWebhook } from '../contract/validate.ts';

const url = 'https://acme.example.com/webhooks';

async function received(fields: object, act: (mock: Mock) => void | Promise<unknown>): Promise<string[]> {
  const mock = createMock({ fixtures: demo() });
  const bodies: string[] = [];
  mock.webhooks.receive(url, async (request) => {
    expect(await verifyWebhook(request.clone() as Request, 'tk_mock')).toBe(true);
    bodies.push(await request.text());
    return new Response();
  });
  await testClient(mock)('createWebhook', {
    body: { webhook_url: url, webhook_events: ['Connection Expired', 'Workflow Completed'], ...fields },
  });
  await act(mock);
  await mock.clock.settle();
  return bodies;
}

const run = (mock: Mock) =>
  testClient(mock)('executeWorkflow', {
    path: { workflowId: 'daily-sync' },
    headers: { slug: 'hubspot' },
    account: 'acme',
    body: {},
  });
const expire = (mock: Mock): void => mock.expireConnection('acme', 'hubspot');

test.each([
  { name: 'a connection expires', fields: {}, act: expire, want: 1 },
  { name: 'a run completes', fields: {}, act: run, want: 1 },
  {
    name: 'the webhook subscribes to another event',
    fields: { webhook_events: ['Workflow Errored'] },
    act: run,
    want: 0,
  },
  { name: 'the webhook is for another workflow', fields: { workflow_ids: ['other'] }, act: run, want: 0 },
  {
    name: 'a connection expires and the webhook is for workflows of an app',
    fields: { slug: 'hubspot' },
    act: expire,
    want: 0,
  },
  { name: 'the webhook is disabled', fields: { is_enabled: false }, act: run, want: 0 },
])('delivers $want webhooks when $name', async ({ fields, act, want }) => {
  const bodies = await received(fields, act);
  expect(bodies).toHaveLength(want);
  for (const body of bodies) expect(validateWebhook(JSON.parse(body))).toEqual([]);
});

test('fills templates when they are text or inside JSON', async () => {
  const custom = {
    webhook_type: 'custom',
    webhook_body: { text: '{{event.workflow_name}} of {{linked_account_name}}', unknown: '{{nothing}}' },
  };
  expect(JSON.parse((await received(custom, run))[0]!)).toEqual({
    text: 'Daily Sync of Acme Inc.',
    unknown: '{{nothing}}',
  });
});

test('tries three more times when a delivery fails, and records it when there is no receiver', async () => {
  const mock = createMock({ fixtures: demo() });
  const send = testClient(mock);
  let statuses = [500, 503];
  mock.webhooks.receive(url, () => new Response(null, { status: statuses.shift() ?? 200 }));
  for (const webhook_url of [url, 'https://nobody.example.com/'])
    await send('createWebhook', { body: { webhook_url, webhook_events: ['Connection Expired'] } });
  expire(mock);
  await mock.clock.settle();
  const results = (address: string) =>
    mock.webhooks.deliveries.filter((delivery) => delivery.url === address).map(({ result }) => result);
  expect(results(url)).toEqual([500, 503, 200]);
  expect(results('https://nobody.example.com/')).toEqual(['no-receiver']);
  statuses = [500, 500, 500, 500, 500];
  expire(mock);
  await mock.clock.settle();
  expect(results(url)).toHaveLength(7);
});
