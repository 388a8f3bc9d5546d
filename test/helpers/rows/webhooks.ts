import type { Fixtures, Mock } from '@refold/testing';
import {
  isKnownEvent,
  memoryDeliveryStore,
  webhookTime,
  parseWebhook,
  signWebhook,
  webhookReceiver,
  type WebhookReceiverOptions,
} from '@refold/core/helpers';
import { assert, equal } from '../../behavior/row.ts';
import type { Row } from '../row.ts';
import { mocked, ofEvent, type Mocked } from '../mocked.ts';

const HOOK = 'https://product.example.com/hook';
const EVENTS = [
  'Connection Created',
  'Connection Expired',
  'Connection Deleted',
  'Workflow Completed',
  'Workflow Errored',
  'Workflow Stopped',
  'Workflow Timed Out',
] as const;
const registered: Fixtures = { ...ofEvent, webhooks: [{ webhook_url: HOOK, webhook_events: [...EVENTS] }] };

/** A receiver that writes down what it was called for. */
function observed(more: Partial<WebhookReceiverOptions> = {}): {
  readonly receive: (request: Request) => Promise<Response>;
  readonly seen: string[];
  readonly errors: string[];
} {
  const [seen, errors]: [string[], string[]] = [[], []];
  const on = Object.fromEntries(EVENTS.map((event) => [event, (got: { event: string }) => seen.push(got.event)]));
  const onError = (error: unknown): void => void errors.push(String(error));
  return { receive: webhookReceiver({ keys: ['tk_old', 'tk_mock'], on, onError, ...more }), seen, errors };
}

/** Runs the workflow once, to this end. */
async function ending(
  { mock, acme }: Mocked,
  status: 'COMPLETED' | 'ERRORED' | 'STOPPED' | 'TIMED_OUT',
): Promise<void> {
  mock.workflow('w1', { status });
  await acme.workflows.execute({ workflow_id: 'w1', slug: 'hubspot' });
  await mock.clock.settle();
}

/** One delivery as the mock signs and sends it. */
async function delivered(): Promise<Mock['webhooks']['deliveries'][number]> {
  const setup = mocked(registered);
  await ending(setup, 'COMPLETED');
  return setup.mock.webhooks.deliveries[0]!;
}

function delivery(body: string, signature: string, method = 'POST'): Request {
  return new Request(HOOK, { method, body, headers: { 'x-cobalt-signature': signature } });
}

type Forged = { readonly body: string; readonly signature: string };
const forgeries: readonly { name: string; forge: (genuine: Forged) => Forged | Promise<Forged> }[] = [
  {
    name: 'the signature of another key',
    forge: async ({ body }) => ({ body, signature: await signWebhook(body, 'tk_x') }),
  },
  { name: 'a tampered body', forge: ({ body, signature }) => ({ body: `${body} `, signature }) },
  { name: 'a signature that was cut off', forge: ({ body, signature }) => ({ body, signature: signature.slice(2) }) },
  { name: 'a signature that is no hex', forge: ({ body }) => ({ body, signature: 'z'.repeat(64) }) },
  { name: 'no signature', forge: ({ body }) => ({ body, signature: '' }) },
];

const dates: readonly { given: unknown; want: string | null }[] = [
  { given: 'Tue, 07 Nov 2023 08:03:27 GMT', want: '2023-11-07T08:03:27.000Z' },
  { given: '2023-10-31T14:19:34.788Z', want: '2023-10-31T14:19:34.788Z' },
  { given: '2023-10-31', want: '2023-10-31T00:00:00.000Z' },
  { given: 1_699_344_207_000, want: '2023-11-07T08:03:27.000Z' },
  { given: 1_699_344_207, want: '2023-11-07T08:03:27.000Z' },
  { given: 'soon', want: null },
  { given: undefined, want: null },
];

export const webhookRows: readonly Row[] = [
  {
    helper: 'webhooks',
    check: 'J5',
    name: 'the receiver passes the seven events that Refold sends to their handlers, signed with the second of two keys',
    run: async () => {
      const setup = mocked(registered);
      const { receive, seen, errors } = observed();
      setup.mock.webhooks.receive(HOOK, receive);
      setup.mock.connect('acme', 'slack');
      setup.mock.expireConnection('acme', 'slack');
      await setup.acme.linkedAccounts.disconnect({ slug: 'slack' });
      for (const status of ['COMPLETED', 'ERRORED', 'STOPPED', 'TIMED_OUT'] as const) await ending(setup, status);
      equal(seen, EVENTS, 'handled');
      equal(errors, [], 'errors');
      const answers = setup.mock.webhooks.deliveries.map(({ result, attempt }) => `${result} ${attempt}`);
      equal(answers, Array<string>(7).fill('200 1'), 'answers');
    },
  },
  ...forgeries.map(({ name, forge }): Row => ({
    helper: 'webhooks',
    check: 'J5',
    name: `a delivery with ${name} is 401, reaches no handler, and nothing is thrown`,
    run: async () => {
      const { receive, seen, errors } = observed();
      const { body, signature } = await forge(await delivered());
      equal([(await receive(delivery(body, signature))).status, seen, errors], [401, [], []], 'answer');
    },
  })),
  {
    helper: 'webhooks',
    name: 'while the key is rotated both keys are good, and afterwards the old one is not',
    run: async () => {
      const setup = mocked(registered);
      const rotated = setup.mock.rotateKey();
      const results: unknown[] = [];
      for (const keys of [['tk_mock'], ['tk_mock', rotated], [rotated]]) {
        setup.mock.webhooks.receive(HOOK, observed({ keys }).receive);
        setup.mock.connect('acme', 'slack');
        await setup.mock.clock.settle();
        results.push(setup.mock.webhooks.deliveries.at(-1)!.result);
      }
      equal(results, [401, 200, 200], 'answers');
    },
  },
  {
    helper: 'webhooks',
    name: 'an unknown event is told apart, a body without JSON is 400, another method 405, a long body 413',
    run: async () => {
      const unknown: string[] = [];
      const { receive } = observed({ onUnknown: ({ event }) => unknown.push(event), maxBytes: 200 });
      const answer = async (body: string, method?: string): Promise<number> =>
        (await receive(delivery(body, await signWebhook(body, 'tk_mock'), method))).status;
      equal(await answer('{"event":"Moon Landed","crew":2}'), 200, 'unknown');
      equal(unknown, ['Moon Landed'], 'handled');
      equal(await answer('not json'), 400, 'no JSON');
      equal(await answer('{}', 'PATCH'), 200, 'PATCH');
      equal(await answer('{}', 'DELETE'), 405, 'DELETE');
      equal(await answer(JSON.stringify({ long: 'x'.repeat(300) })), 413, 'long');
    },
  },
  {
    helper: 'webhooks',
    name: 'a body of unknown length is read no further than it may be',
    run: async () => {
      const { receive } = observed({ maxBytes: 1000 });
      let chunks = 0;
      const body = new ReadableStream({
        pull(controller) {
          // An endless body: whoever reads all of it never ends.
          chunks++;
          controller.enqueue(new Uint8Array(100));
        },
      });
      const headers = { 'x-cobalt-signature': '0'.repeat(64) };
      const request = new Request(HOOK, { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
      equal((await receive(request)).status, 413, 'status');
      assert(chunks < 50, `chunks: ${chunks}`);
    },
  },
  {
    helper: 'webhooks',
    name: 'what could not be handled is handled when it is sent again, and what is sent twice is handled once',
    run: async () => {
      const hook = { webhook_url: HOOK, webhook_events: ['Workflow Completed', 'Connection Created'] };
      // Two webhooks with one address: everything is sent twice.
      const setup = mocked({ ...ofEvent, webhooks: [hook, hook] });
      let failures = 1;
      const handled: string[] = [];
      const on: WebhookReceiverOptions['on'] = {
        'Workflow Completed': ({ instance_id }) => {
          if (failures-- > 0) throw new Error('database is down');
          handled.push(instance_id!);
        },
        'Connection Created': ({ slug }) => handled.push(slug),
      };
      const { receive, errors } = observed({ on, store: memoryDeliveryStore() });
      setup.mock.webhooks.receive(HOOK, receive);
      await ending(setup, 'COMPLETED');
      setup.mock.connect('acme', 'slack');
      await setup.mock.clock.settle();
      const results = setup.mock.webhooks.deliveries.map(({ result }) => result);
      equal(results, [500, 200, 200, 200, 200], 'answers');
      equal(handled, [String(setup.mock.records('executions')[0]!['_id']), 'slack'], 'handled');
      assert(errors[0]!.includes('database is down'), 'the failure is told to the server');
      const small = memoryDeliveryStore({ capacity: 2 });
      const claims = ['a', 'b', 'a', 'c', 'a'].map((key, index) => small.claim(key, `holder ${index}`, 60_000));
      equal(claims, ['claimed', 'claimed', 'held', 'claimed', 'claimed'], 'the oldest is forgotten first');
    },
  },
  {
    helper: 'webhooks',
    name: 'a body that was read already does not throw, and the error names the mistake',
    run: async () => {
      const { receive, errors } = observed();
      const { body, signature } = await delivered();
      const request = delivery(body, signature);
      await request.text();
      equal((await receive(request)).status, 500, 'status');
      assert(errors[0]!.includes('has been read already'), errors[0]!);
    },
  },
  {
    helper: 'webhooks',
    name: 'dates are read in each form that was seen, and events get their type',
    run: async () => {
      for (const { given, want } of dates) {
        equal(webhookTime({ createdAt: given })?.toISOString() ?? null, want, String(given));
      }
      const event = parseWebhook('{"event":"Connection Created","slug":"hubspot"}');
      assert(isKnownEvent(event) && event.event === 'Connection Created', 'a known event');
      equal(event.slug, 'hubspot', 'field of that event');
      assert(!isKnownEvent(parseWebhook('{"event":"constructor"}')), 'an unknown event');
    },
  },
];
