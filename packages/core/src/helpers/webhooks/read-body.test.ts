import { expect, test } from 'vitest';
import { bodyWithin } from './read-body.ts';

const request = (body: BodyInit | null, headers: Record<string, string> = {}): Request =>
  new Request('https://product.example.com', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

/** A body that comes in pieces of ten bytes, and whether somebody wanted no more. */
function pieces(count: number): {
  readonly body: ReadableStream;
  readonly state: { sent: number; cancelled: boolean };
} {
  const state = { sent: 0, cancelled: false };
  const body = new ReadableStream({
    pull(controller) {
      if (state.sent === count) return controller.close();
      state.sent++;
      controller.enqueue(new Uint8Array(10).fill(state.sent));
    },
    cancel: () => void (state.cancelled = true),
  });
  return { body, state };
}

test.each([
  { name: 'none', body: null, want: '' },
  { name: 'as long as it may be', body: 'x'.repeat(20), want: 'x'.repeat(20) },
  { name: 'too long', body: 'x'.repeat(21), want: 'too_long' },
])('a body: $name', async ({ body, want }) => {
  const bytes = await bodyWithin(request(body), 20, 1000);
  expect(typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)).toBe(want);
});

test('pieces are put together in their order', async () => {
  expect([...(await bodyWithin(request(pieces(2).body), 20, 1000))]).toEqual([
    ...Array(10).fill(1),
    ...Array(10).fill(2),
  ]);
});

test('an endless body is cancelled as soon as it is too long', async () => {
  const { body, state } = pieces(Number.POSITIVE_INFINITY);
  expect(await bodyWithin(request(body), 1000, 1000)).toBe('too_long');
  expect(state).toMatchObject({ cancelled: true });
  expect(state.sent).toBeLessThan(110);
});

test('one that announces that it is too long is not read at all', async () => {
  const { body, state } = pieces(3);
  expect(await bodyWithin(request(body, { 'content-length': '30' }), 20, 1000)).toBe('too_long');
  expect(state.sent).toBeLessThanOrEqual(1);
});

test('a body that stalls is given up in time, and cancelled', async () => {
  let cancelled = false;
  const body = new ReadableStream({ cancel: () => void (cancelled = true) });
  expect(await bodyWithin(request(body), 1000, 20)).toBe('too_slow');
  expect(cancelled).toBe(true);
});
