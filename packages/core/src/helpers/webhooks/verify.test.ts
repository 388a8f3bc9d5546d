import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { signWebhook } from './signature.ts';
import { verifyWebhook } from './verify.ts';

const key = 'tk_example';
const body = '{"event":"Workflow Completed","instance_id":"656f30f69144bb8f183c0118"}';
const signature = createHmac('sha256', key).update(body).digest('hex');
const delivery = (signed: string | undefined, content: string | Uint8Array | ArrayBuffer = body) => ({
  body: content,
  headers: { 'X-Cobalt-Signature': signed },
});

test('signs as Node’s own HMAC does', async () => {
  expect(await signWebhook(body, key)).toBe(signature);
});

const table: readonly { name: string; given: Parameters<typeof verifyWebhook>; want: boolean }[] = [
  { name: 'a valid signature', given: [delivery(signature), key], want: true },
  { name: 'bytes instead of text', given: [delivery(signature, new TextEncoder().encode(body)), key], want: true },
  { name: 'an ArrayBuffer', given: [delivery(signature, new TextEncoder().encode(body).buffer), key], want: true },
  {
    name: 'part of a buffer',
    given: [delivery(signature, Buffer.from(`x${body}x`).subarray(1, -1)), key],
    want: true,
  },
  { name: 'upper-case hex', given: [delivery(signature.toUpperCase()), key], want: true },
  { name: 'the second of two keys', given: [delivery(signature), ['tk_new', key]], want: true },
  {
    name: 'a Request',
    given: [
      new Request('https://x.example.com', { method: 'POST', body, headers: { 'x-cobalt-signature': signature } }),
      key,
    ],
    want: true,
  },
  { name: 'a tampered body', given: [delivery(signature, `${body} `), key], want: false },
  {
    name: 'a body that was parsed and stringified',
    given: [delivery(signature, JSON.stringify(JSON.parse(body), null, 1)), key],
    want: false,
  },
  { name: 'another key', given: [delivery(signature), 'tk_other'], want: false },
  { name: 'a short signature', given: [delivery(signature.slice(2)), key], want: false },
  { name: 'a signature that is no hex', given: [delivery('z'.repeat(64)), key], want: false },
  { name: 'no signature', given: [delivery(undefined), key], want: false },
];

test.each(table)('$name is $want', async ({ given, want }) => {
  expect(await verifyWebhook(...given)).toBe(want);
});

test.each([
  { name: 'a parsed body', given: { body: JSON.parse(body), headers: {} }, want: 'a parsed body' },
  { name: 'no key', given: delivery(signature), keys: [] as string[], want: 'at least one API key' },
  { name: 'a key with a line break', given: delivery(signature), keys: [`${key}\n`], want: 'holds a line break' },
  { name: 'a key with a space', given: delivery(signature), keys: [` ${key}`], want: 'without spaces' },
])('$name is named in the error', async ({ given, keys = [key], want }) => {
  await expect(verifyWebhook(given, keys)).rejects.toThrow(want);
});

test('a Request that was read already is named in the error, and one that was not can still be read', async () => {
  const request = () =>
    new Request('https://x.example.com', { method: 'POST', body, headers: { 'x-cobalt-signature': signature } });
  const consumed = request();
  await consumed.text();
  await expect(verifyWebhook(consumed, key)).rejects.toThrow('has been read already');
  const fresh = request();
  await verifyWebhook(fresh, key);
  expect(await fresh.text()).toBe(body);
});
