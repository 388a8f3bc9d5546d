import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { toNodeHandler } from './to-node-handler.ts';

/** Serves one listener on a real socket for as long as the work takes. */
async function served<T>(listener: RequestListener, work: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const echo = toNodeHandler(async (request) => {
  const { pathname } = new URL(request.url);
  const text = `${request.method} ${pathname} ${request.headers.get('x-a')} ${await request.text()}`;
  return new Response(text, {
    status: 201,
    headers: [
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ],
  });
});

test.each([
  { given: { method: 'POST', body: 'raw { body', headers: { 'x-a': '1' } }, want: 'POST /hook 1 raw { body' },
  { given: { method: 'GET' }, want: 'GET /hook null ' },
  { given: { method: 'PUT', body: 'x'.repeat(300_000) }, want: `PUT /hook null ${'x'.repeat(300_000)}` },
])('$given.method arrives and leaves whole', async ({ given, want }) => {
  const response = await served(echo, (url) =>
    fetch(`${url}/hook?q=1`, given).then(async (answer) => ({ answer, text: await answer.text() })),
  );
  expect(response.text).toBe(want);
  expect(response.answer.status).toBe(201);
  expect(response.answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
});

test('a body that was read already goes to next with an error that names the mistake', async () => {
  const errors: unknown[] = [];
  await served(
    (request, response) => {
      // As express.json() leaves it behind.
      Object.assign(request, { body: { a: 1 } });
      void echo(request, response, (error) => {
        errors.push(error);
        response.writeHead(500).end();
      });
    },
    (url) => fetch(url, { method: 'POST', body: '{"a":1}' }),
  );
  expect(String(errors[0])).toContain('express.json()');
});

test('a handler that throws is answered with 500', async () => {
  const broken = toNodeHandler(() => Promise.reject(new Error('broken')));
  expect(await served(broken, async (url) => (await fetch(url)).status)).toBe(500);
});
