import { verify } from '@refold/core/webhooks';
import { expect, test } from 'vitest';
import { createMock, type Mock } from '../mock/create-mock.ts';
import { demo } from '../mock/catalog.ts';
import { asker } from '../mock/test-client.ts';
import { validateWebhook } from '../validate.ts';

const url = 'https://acme.example.com/webhooks';

async function received(fields: object, act: (mock: Mock) => void | Promise<unknown>): Promise<string[]> {
  const mock = createMock({ fixtures: demo() });
  const bodies: string[] = [];
  mock.webhooks.receive(url, async (request) => {
    expect(await verify(request.clone() as Request, 'tk_mock')).toBe(true);
    bodies.push(await request.text());
    return new Response();
  });
  await asker(mock)('createWebhook', {
    body: { webhook_url: url, webhook_events: ['Connection Expired', 'Workflow Completed'], ...fields },
  });
  await act(mock);
  await mock.clock.settle();
  return bodies;
}

const run = (mock: Mock) =>
  asker(mock)('executeWorkflow', {
    path: { workflowId: 'daily-sync' },
    headers: { slug: 'hubspot' },
    account: 'acme',
    body: {},
  });
const expireIt = (mock: Mock): void => mock.expireConnection('acme', 'hubspot');

test.each([
  { name: 'an event of a connection', fields: {}, act: expireIt, want: 1 },
  { name: 'an event of a workflow', fields: {}, act: run, want: 1 },
  { name: 'one that was not asked for', fields: { webhook_events: ['Workflow Errored'] }, act: run, want: 0 },
  { name: 'one of another workflow', fields: { workflow_ids: ['other'] }, act: run, want: 0 },
  {
    name: 'a connection where only an app’s workflows are wanted',
    fields: { slug: 'hubspot' },
    act: expireIt,
    want: 0,
  },
  { name: 'a webhook that is switched off', fields: { is_enabled: false }, act: run, want: 0 },
])('$name', async ({ fields, act, want }) => {
  const bodies = await received(fields, act);
  expect(bodies).toHaveLength(want);
  for (const body of bodies) expect(validateWebhook(JSON.parse(body))).toEqual([]);
});

test('templates are filled in, in text and inside JSON', async () => {
  const custom = {
    webhook_type: 'custom',
    webhook_body: { text: '{{event.workflow_name}} of {{linked_account_name}}', unknown: '{{nothing}}' },
  };
  expect(JSON.parse((await received(custom, run))[0]!)).toEqual({
    text: 'Daily Sync of Acme Inc.',
    unknown: '{{nothing}}',
  });
});

test('what fails is repeated three times, and what nobody receives is kept', async () => {
  const mock = createMock({ fixtures: demo() });
  const ask = asker(mock);
  let answers = [500, 503];
  mock.webhooks.receive(url, () => new Response(null, { status: answers.shift() ?? 200 }));
  for (const webhook_url of [url, 'https://nobody.example.com/'])
    await ask('createWebhook', { body: { webhook_url, webhook_events: ['Connection Expired'] } });
  expireIt(mock);
  await mock.clock.settle();
  const results = (address: string) =>
    mock.webhooks.deliveries.filter((delivery) => delivery.url === address).map(({ result }) => result);
  expect(results(url)).toEqual([500, 503, 200]);
  expect(results('https://nobody.example.com/')).toEqual(['nobody']);
  answers = [500, 500, 500, 500, 500];
  expireIt(mock);
  await mock.clock.settle();
  expect(results(url)).toHaveLength(7);
});
