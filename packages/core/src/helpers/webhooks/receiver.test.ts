import { expect, test, vi } from 'vitest';
import { memoryDeliveryStore, type DeliveryStore } from './delivery-store.ts';
import { webhookReceiver, type WebhookReceiverOptions } from './receiver.ts';
import { SIGNATURE_HEADER, signWebhook } from './signature.ts';

const KEY = 'tk_receiver';
const COMPLETED = '{"event":"Workflow Completed","instance_id":"run-1"}';

/** A genuine delivery. */
async function delivery(body = COMPLETED): Promise<Request> {
  const headers = { [SIGNATURE_HEADER]: await signWebhook(body, KEY) };
  return new Request('https://product.example.com/hooks', { method: 'POST', body, headers });
}

/** A receiver of completed workflows, and what it was told. */
function receiving(handler: () => unknown, options: Partial<WebhookReceiverOptions> = {}) {
  const errors: string[] = [];
  const onError = (error: unknown): void => void errors.push(String(error));
  const receive = webhookReceiver({ keys: [KEY], on: { 'Workflow Completed': handler }, onError, ...options });
  const deliver = async (body?: string): Promise<number> => (await receive(await delivery(body))).status;
  return { deliver, errors };
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test.each<[string, object, string, string]>([
  ['no keys', { keys: undefined }, 'keys', 'must be a string of ASCII characters'],
  ['one key in place of a list', { keys: KEY }, 'keys', 'must be a list of API keys'],
  ['an empty list of keys', { keys: [] }, 'keys', 'must hold at least one API key'],
  ['an undefined key', { keys: [undefined] }, 'keys', 'must be a string of ASCII characters without spaces'],
  ['a key with a space', { keys: [' tk_key'] }, 'keys', 'must be a string of ASCII characters without spaces'],
  ['a key with a line break', { keys: ['tk_key\n'] }, 'keys', 'holds a line break'],
  ['an option that there is none', { key: KEY }, 'key', 'is not a known option (did you mean keys?)'],
  ['a store that is none', { store: new Set() }, 'store', 'must have the methods claim and complete and release'],
  ['an event that there is none', { on: { 'Workflow Complete': () => 1 } }, 'on.Workflow Complete', 'is not the name'],
  ['a handler that is none', { on: { 'Workflow Completed': 1 } }, 'on.Workflow Completed', 'must be a function'],
])('refuses %s when it is made', (_name, options, field, message) => {
  const make = (): unknown => webhookReceiver({ keys: [KEY], on: {}, ...options } as WebhookReceiverOptions);
  expect(make).toThrow(expect.objectContaining({ name: 'InvalidInputError', field }));
  expect(make).toThrow(message);
});

test('answers a copy that comes while the first is in hand so that it is sent again, and 200 once it is handled', async () => {
  let end = (): void => {};
  const handled = vi.fn(() => new Promise<void>((resolve) => (end = resolve)));
  const { deliver } = receiving(handled, { store: memoryDeliveryStore() });
  const first = deliver();
  await vi.waitFor(() => expect(handled).toHaveBeenCalled());
  expect(await deliver()).toBe(503);
  end();
  expect([await first, await deliver(), handled.mock.calls.length]).toEqual([200, 200, 1]);
});

test('does not answer 200 to a copy of a delivery whose handler fails', async () => {
  let fail = (_: Error): void => {};
  let calls = 0;
  const { deliver, errors } = receiving(
    () => (++calls === 1 ? new Promise((_, reject) => (fail = reject)) : undefined),
    { store: memoryDeliveryStore() },
  );
  const first = deliver();
  await vi.waitFor(() => expect(calls).toBe(1));
  const copy = await deliver();
  fail(new Error('database is down'));
  expect([await first, copy, await deliver()]).toEqual([500, 503, 200]);
  expect(errors).toEqual(['Error: database is down']);
});

test('takes a lease over when it has run out', async () => {
  const store = memoryDeliveryStore();
  let calls = 0;
  const never = receiving(() => new Promise(() => calls++), { store, leaseMs: 30, handlerTimeout: 10 });
  expect(await never.deliver()).toBe(500);
  expect(never.errors).toEqual(['Error: The handler of "Workflow Completed" had not ended after 10 ms.']);
  expect(await never.deliver()).toBe(503);
  await sleep(50);
  const next = receiving(() => calls++, { store });
  expect([await next.deliver(), calls]).toEqual([200, 2]);
});

test('extends its lease while a handler runs', async () => {
  const store = memoryDeliveryStore();
  const { deliver } = receiving(() => sleep(150), { store, leaseMs: 60 });
  const first = deliver();
  await sleep(110);
  expect([await deliver(), await first, await deliver()]).toEqual([503, 200, 200]);
});

test('handles two deliveries of one run that differ in their bodies', async () => {
  const handled = vi.fn();
  const { deliver } = receiving(handled, { store: memoryDeliveryStore() });
  const again = '{"event":"Workflow Completed","instance_id":"run-1","attempt":2}';
  expect([await deliver(), await deliver(again), handled.mock.calls.length]).toEqual([200, 200, 2]);
});

const broken = (method: keyof DeliveryStore): DeliveryStore => ({
  ...memoryDeliveryStore(),
  [method]: () => {
    throw new Error(`no ${method}`);
  },
});

test.each<[string, keyof DeliveryStore, () => unknown, number, string[]]>([
  ['claim', 'claim', () => 1, 500, ['Error: no claim']],
  ['complete', 'complete', () => 1, 200, ['Error: no complete']],
  ['release', 'release', () => Promise.reject(new Error('failed')), 500, ['Error: no release', 'Error: failed']],
])('tells of a store whose %s throws, and of what the handler threw', async (_name, method, handler, want, told) => {
  const { deliver, errors } = receiving(handler, { store: broken(method) });
  expect(await deliver()).toBe(want);
  expect(errors).toEqual(told);
});

test('answers although onError throws, and prints the error where there is no onError', async () => {
  const failing = receiving(() => Promise.reject(new Error('x')), {
    onError: () => {
      throw new Error('look away');
    },
  });
  expect(await failing.deliver()).toBe(500);
  const print = vi.spyOn(console, 'error').mockReturnValue();
  const silent = receiving(() => Promise.reject(new Error('x')), { onError: undefined });
  expect(await silent.deliver()).toBe(500);
  expect(print).toHaveBeenCalledOnce();
  print.mockRestore();
});
