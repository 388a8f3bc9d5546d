import {
  ensureWebhook,
  isKnownEvent,
  memoryDedupe,
  occurredAt,
  parseWebhook,
  sign,
  webhookReceiver,
  type ReceiverOptions,
} from '@refold/core/webhooks';
import { assert, equal } from '../../behaviour/row.ts';
import type { Journey } from '../journey.ts';
import { scripted } from '../scripted.ts';

const KEY = 'tk_0example0of0a0signing0key';
const connection = {
  linked_account_id: '12345',
  org_id: '645270e37917442c4307297a',
  environment: 'test',
  type: 'General',
  slug: 'hubspot',
  createdAt: 'Tue, 07 Nov 2023 08:03:27 GMT',
};
const workflow = {
  linked_account_id: '12345',
  instance_id: '656f30f69144bb8f183c0118',
  workflow_id: '6495792b9b6ca6d77a17e513',
  config_id: '12345',
  workflow_name: 'Export contact to HubSpot',
};
const golden: readonly { readonly event: string; readonly [field: string]: string }[] = [
  { ...connection, event: 'Connection Created' },
  { ...connection, event: 'Connection Deleted' },
  { ...connection, event: 'Connection Expired' },
  { ...workflow, event: 'Workflow Completed', status: 'COMPLETED' },
  { ...workflow, event: 'Workflow Errored', status: 'ERRORED' },
  { event: 'Workflow Stopped' },
  { event: 'Workflow Timed Out' },
];

async function delivery(body: string, signature?: string, method = 'POST'): Promise<Request> {
  const headers = { 'x-cobalt-signature': signature ?? (await sign(body, KEY)) };
  return new Request('https://product.example.com/hook', { method, body, headers });
}

/** A receiver that writes down what it was called for. */
function observed(more: Partial<ReceiverOptions> = {}): {
  readonly receive: (request: Request) => Promise<Response>;
  readonly seen: string[];
  readonly errors: string[];
} {
  const [seen, errors]: [string[], string[]] = [[], []];
  const on = Object.fromEntries(golden.map(({ event }) => [event, (got: { event: string }) => seen.push(got.event)]));
  const onError = (error: unknown): void => void errors.push(String(error));
  return { receive: webhookReceiver({ keys: ['tk_old', KEY], on, onError, ...more }), seen, errors };
}

const text = JSON.stringify(golden[3]);
const forgeries: readonly { name: string; request: () => Promise<Request> }[] = [
  { name: 'another key', request: async () => delivery(text, await sign(text, 'tk_another')) },
  { name: 'a tampered body', request: async () => delivery(`${text} `, await sign(text, KEY)) },
  { name: 'a short signature', request: () => delivery(text, 'abcd') },
  { name: 'a signature that is no hex', request: () => delivery(text, 'z'.repeat(64)) },
  { name: 'no signature', request: () => delivery(text, '') },
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

export const webhookJourneys: readonly Journey[] = [
  {
    helper: 'webhooks',
    name: 'the receiver passes all seven events to their handlers, signed with the second of two keys',
    run: async () => {
      const { receive, seen } = observed();
      for (const payload of golden)
        equal((await receive(await delivery(JSON.stringify(payload)))).status, 200, payload.event);
      equal(
        seen,
        golden.map(({ event }) => event),
        'handled',
      );
    },
  },
  ...forgeries.map(({ name, request }): Journey => ({
    helper: 'webhooks',
    name: `a delivery with ${name} is 401 and reaches no handler`,
    run: async () => {
      const { receive, seen } = observed();
      equal([(await receive(await request())).status, seen.length], [401, 0], 'answer');
    },
  })),
  {
    helper: 'webhooks',
    name: 'an unknown event is told apart, a body without JSON is 400, another method 405, a long body 413',
    run: async () => {
      const unknown: string[] = [];
      const { receive } = observed({ onUnknown: ({ event }) => unknown.push(event), maxBytes: 200 });
      equal((await receive(await delivery('{"event":"Moon Landed","crew":2}'))).status, 200, 'unknown');
      equal(unknown, ['Moon Landed'], 'handled');
      equal((await receive(await delivery('not json'))).status, 400, 'no JSON');
      equal((await receive(await delivery('{}', undefined, 'PATCH'))).status, 200, 'PATCH');
      equal((await receive(await delivery('{}', undefined, 'DELETE'))).status, 405, 'DELETE');
      equal((await receive(await delivery(JSON.stringify({ long: 'x'.repeat(300) })))).status, 413, 'long');
    },
  },
  {
    helper: 'webhooks',
    name: 'a repeat is dropped; one that could not be handled is handled when it comes again',
    run: async () => {
      let failures = 1;
      const handled: string[] = [];
      const on: ReceiverOptions['on'] = {
        'Workflow Completed': ({ instance_id }) => {
          if (failures-- > 0) throw new Error('database is down');
          handled.push(instance_id!);
        },
        'Connection Created': ({ slug }) => handled.push(slug),
      };
      const { receive, errors } = observed({ on, dedupe: memoryDedupe() });
      const statuses: number[] = [];
      for (let count = 0; count < 3; count++) statuses.push((await receive(await delivery(text))).status);
      const created = JSON.stringify(golden[0]);
      for (let count = 0; count < 2; count++) statuses.push((await receive(await delivery(created))).status);
      equal(statuses, [500, 200, 200, 200, 200], 'answers');
      equal(handled, [workflow.instance_id, 'hubspot'], 'handled');
      assert(errors[0]!.includes('database is down'), 'the failure is told to the server');
      const small = memoryDedupe(2);
      const claims = ['a', 'b', 'a', 'c', 'a'].map((id) => small.claim(id));
      equal(claims, [true, true, false, true, true], 'the oldest is forgotten first');
    },
  },
  {
    helper: 'webhooks',
    name: 'a body that was read already does not throw, and the error names the mistake',
    run: async () => {
      const { receive, errors } = observed();
      const request = await delivery(text);
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
        equal(occurredAt({ createdAt: given })?.toISOString() ?? null, want, String(given));
      }
      const event = parseWebhook(JSON.stringify(golden[0]));
      assert(isKnownEvent(event) && event.event === 'Connection Created', 'a known event');
      equal(event.slug, 'hubspot', 'field of that event');
      assert(!isKnownEvent(parseWebhook('{"event":"constructor"}')), 'an unknown event');
    },
  },
  {
    helper: 'webhooks',
    name: 'ensureWebhook creates, then changes nothing, then updates what differs, and names duplicates',
    run: async () => {
      const stored: Record<string, unknown>[] = [];
      const api = scripted({
        'GET /webhook': () => stored,
        'POST /webhook': ({ body }) => {
          stored.push({
            _id: 'h1',
            webhook_type: 'default',
            ...body,
            webhook_events: body.webhook_events.toReversed(),
          });
          return stored[0];
        },
        'PUT /webhook/:id': ({ body }) => Object.assign(stored[0]!, body),
      });
      const wanted = {
        url: 'https://product.example.com',
        events: ['Workflow Errored', 'Connection Expired'],
        webhook_headers: { 'x-from': 'refold' },
      } as const;
      const outcomes: string[] = [];
      for (const more of [{}, {}, { webhook_headers: { 'x-from': 'other' } }, {}, {}]) {
        outcomes.push((await ensureWebhook(api.refold, { ...wanted, ...more })).outcome);
      }
      equal(outcomes, ['created', 'unchanged', 'updated', 'updated', 'unchanged'], 'outcomes');
      stored[0]!.is_enabled = false;
      stored.push({ ...stored[0], _id: 'h2' }, { ...stored[0], _id: 'h3', slug: 'hubspot' });
      const { outcome, duplicates } = await ensureWebhook(api.refold, wanted);
      equal([outcome, duplicates.map(({ _id }) => _id)], ['updated', ['h2']], 'a disabled one is enabled again');
      equal(api.count('POST /webhook'), 1, 'created');
    },
  },
];
