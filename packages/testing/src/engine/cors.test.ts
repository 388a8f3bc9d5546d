import { expect, test } from 'vitest';
import { createMock } from '../mock/create-mock.ts';
import type { AllowedOrigins } from './cors.ts';

const URL_OF = 'https://app.refold.ai/api/v2/public/linked-account';

const preflight = (origin: string, allowedOrigins?: AllowedOrigins): Promise<Response> =>
  createMock({ ...(allowedOrigins && { allowedOrigins }) }).handleRequest(
    new Request(URL_OF, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    }),
  );

test.each<{ origin: string; allowed?: AllowedOrigins; want: number }>([
  { origin: 'http://localhost:5173', want: 204 },
  { origin: 'http://127.0.0.1:3000', want: 204 },
  { origin: 'http://[::1]:3000', want: 204 },
  { origin: 'https://app.localhost', want: 204 },
  { origin: 'https://localhost.evil.example', want: 403 },
  { origin: 'https://evil.example', want: 403 },
  { origin: 'null', want: 403 },
  { origin: 'https://app.example', allowed: ['https://app.example'], want: 204 },
  { origin: 'http://localhost:5173', allowed: ['https://app.example'], want: 403 },
  { origin: 'https://any.example', allowed: '*', want: 204 },
])('responds with $want to a preflight of $origin with $allowed', async ({ origin, allowed, want }) => {
  const { status, headers } = await preflight(origin, allowed);
  expect([status, headers.get('access-control-allow-origin')]).toEqual([want, want === 204 ? origin : null]);
});

test('names the methods of the path and the headers that were asked for', async () => {
  const { headers } = await preflight('http://localhost:5173');
  expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST, PUT');
  expect(headers.get('access-control-allow-headers')).toBe('authorization,content-type');
});

test('lets a page read a response, an error and the trace id, and does not record preflights', async () => {
  const mock = createMock();
  for (const key of ['tk_mock', 'wrong']) {
    const request = new Request(URL_OF, { headers: { origin: 'http://localhost:1', 'x-api-key': key } });
    const { headers } = await mock.handleRequest(request);
    expect(headers.get('access-control-allow-origin')).toBe('http://localhost:1');
    expect(headers.get('access-control-expose-headers')).toContain('x-trace-id');
    expect(headers.get('vary')).toContain('origin');
  }
  await mock.handleRequest(
    new Request(URL_OF, {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:1', 'access-control-request-method': 'GET' },
    }),
  );
  expect(mock.requests).toHaveLength(2);
});
