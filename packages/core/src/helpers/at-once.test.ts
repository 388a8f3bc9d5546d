import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { servedClient } from '../testing/observed.ts';
import { ensureWebhook, type EnsureWebhookParams } from './webhooks/ensure.ts';
import { upsertSchedule, type UpsertScheduleParams } from './schedules/upsert.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** Lets time pass until the work is done. */
async function ended<T>(work: Promise<T>): Promise<T> {
  const later = Symbol('later');
  for (;;) {
    const aWhile = (async () => {
      for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
      return later;
    })();
    const first = await Promise.race([work, aWhile]);
    if (first !== later) return first as T;
    vi.advanceTimersByTime(1000);
  }
}

/** Turns that several programs take, so that every order of their requests can be tried. */
function turns(seed: number): () => Promise<void> {
  let state = seed;
  return async () => {
    state = (state * 48_271) % 2_147_483_647;
    for (let step = state % 5; step > 0; step--) await new Promise((resolve) => setImmediate(resolve));
  };
}

const idOf = (route: string): string => route.split('/').at(-1)!;

/** A server that keeps schedules. */
function scheduler(take: () => Promise<void>) {
  const held: any[] = [];
  let made = 0;
  const { client } = servedClient(async ({ route, body }) => {
    await take();
    if (route.startsWith('GET')) return { docs: held.toReversed(), hasNextPage: false };
    if (route.startsWith('DELETE'))
      held.splice(
        held.findIndex(({ _id }) => _id === idOf(route)),
        1,
      );
    if (route.startsWith('POST')) {
      const _id = `id-${String(++made).padStart(3, '0')}`;
      held.push({
        _id,
        workflow: 'w',
        linked_account_id: 'acme',
        config_id: 'acme',
        inactive: false,
        cron_patten: body.regex,
      });
      return held.at(-1);
    }
    const one = held.find(({ _id }) => _id === idOf(route));
    if (route.startsWith('PUT') && one) one.cron_patten = body.regex;
    return one ?? { message: 'ok' };
  });
  return { client, acme: client.forLinkedAccount('acme'), held };
}

/** A server that keeps webhooks. */
function hooks(take: () => Promise<void>) {
  const held: any[] = [];
  let made = 0;
  const { client } = servedClient(async ({ route, body }) => {
    await take();
    if (route.startsWith('DELETE'))
      held.splice(
        held.findIndex(({ _id }) => _id === idOf(route)),
        1,
      );
    if (route.startsWith('POST')) {
      held.push({ ...body, _id: `id-${String(++made).padStart(3, '0')}` });
      return held.at(-1);
    }
    if (route.startsWith('PUT'))
      return Object.assign(
        held.find(({ _id }) => _id === idOf(route)),
        body,
      );
    return held.toReversed();
  });
  return { client, held };
}

const schedule: UpsertScheduleParams = { slug: 's', workflow_id: 'w', regex: '0 9 * * 1' };
const webhook: EnsureWebhookParams = { url: 'https://you.example.com/hook', events: ['Workflow Errored'] };
const seeds = Array.from({ length: 40 }, (_, index) => index + 1);

test.each([2, 3, 5])('%i upserts of a schedule at once end with one, whatever their order', async (programs) => {
  for (const seed of seeds) {
    const { acme, held } = scheduler(turns(seed));
    const all = await ended(Promise.all(Array.from({ length: programs }, () => upsertSchedule(acme, schedule))));
    expect(held).toHaveLength(1);
    expect(new Set(all.map((one) => one.schedule._id))).toEqual(new Set([held[0]._id]));
  }
});

test.each([2, 3, 5])(
  '%i programs that ensure a webhook at once end with one, whatever their order',
  async (programs) => {
    for (const seed of seeds) {
      const { client, held } = hooks(turns(seed));
      const all = await ended(Promise.all(Array.from({ length: programs }, () => ensureWebhook(client, webhook))));
      expect(held).toHaveLength(1);
      expect(new Set(all.map((one) => one.webhook._id))).toEqual(new Set([held[0]._id]));
    }
  },
);

const atOnce = async (): Promise<void> => {};

test('a schedule that a crash left behind is named', async () => {
  const { acme, held } = scheduler(atOnce);
  await upsertSchedule(acme, schedule);
  held.push({ ...held[0], _id: 'id-left' });
  await expect(ended(upsertSchedule(acme, schedule))).rejects.toMatchObject({
    field: 'workflow_id',
    message: expect.stringContaining('id-left'),
  });
});

test('a webhook that a crash left behind is reported and left alone', async () => {
  const { client, held } = hooks(atOnce);
  await ensureWebhook(client, webhook);
  held.push({ ...held[0], _id: 'id-left' });
  expect(await ensureWebhook(client, webhook)).toMatchObject({
    outcome: 'unchanged',
    webhook: { _id: 'id-001' },
    duplicates: [{ _id: 'id-left' }],
  });
  expect(held).toHaveLength(2);
});

test.each(['http://localhost:4000/hook', 'http://127.0.0.1/hook', 'http://[::1]:4000/hook', 'HTTPS://you.example.com'])(
  'a webhook may be at %s',
  async (url) => {
    const { client } = hooks(atOnce);
    expect(await ensureWebhook(client, { ...webhook, url })).toMatchObject({ outcome: 'created' });
  },
);

test.each<{ given: object; field: string }>([
  { given: { url: 'http://you.example.com' }, field: 'url' },
  { given: { url: 'http://localhost.example.com' }, field: 'url' },
  { given: { url: 'javascript:alert(1)' }, field: 'url' },
  { given: { url: 'https://you.example.com/a b' }, field: 'url' },
  { given: { url: undefined }, field: 'url' },
  { given: { events: [] }, field: 'events' },
  { given: { events: 'Workflow Errored' }, field: 'events' },
  { given: { event: ['Workflow Errored'] }, field: 'event' },
])('a webhook with $given is refused', async ({ given, field }) => {
  const { client, held } = hooks(atOnce);
  await expect(ensureWebhook(client, { ...webhook, ...given } as EnsureWebhookParams)).rejects.toMatchObject({
    name: 'InvalidInputError',
    field,
  });
  expect(held).toEqual([]);
});
