import { Agent, createServer, request as startRequest, type RequestListener } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { beforeEach, expect, test, vi } from 'vitest';
import { toNodeHandler } from './to-node-handler.ts';

const printed = vi.spyOn(console, 'error');
beforeEach(() => void printed.mockReset().mockReturnValue());

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

test.each([
  { name: 'rawBody, as Nest keeps it', given: { rawBody: Buffer.from('{"a": 1}'), body: { a: 1 } } },
  { name: 'rawBody as text', given: { rawBody: '{"a": 1}', body: { a: 1 } } },
  { name: 'bytes of express.raw()', given: { body: Buffer.from('{"a": 1}') } },
  { name: 'text of express.text()', given: { body: '{"a": 1}' } },
])('takes the raw body from $name', async ({ given }) => {
  const text = await served(
    (request, response) => {
      request.resume().once('end', () => void echo(Object.assign(request, given), response));
    },
    async (url) => (await fetch(`${url}/hook`, { method: 'POST', body: 'read before' })).text(),
  );
  expect(text).toBe('POST /hook null {"a": 1}');
});

test('a body that was read already is answered with 500, and printed once', async () => {
  const reading = toNodeHandler(async (request) => new Response(await request.text()));
  const statuses = await served(
    (request, response) => void request.resume().once('end', () => void reading(request, response)),
    async (url) => [
      (await fetch(url, { method: 'POST', body: '{}' })).status,
      (await fetch(url, { method: 'POST', body: '{}' })).status,
    ],
  );
  expect(statuses).toEqual([500, 500]);
  expect(printed.mock.calls).toHaveLength(1);
  expect(String(printed.mock.calls[0]![1])).toContain('express.raw(');
});

test('the connection is closed when the rest of a body is longer than a new connection costs', async () => {
  const refusing = toNodeHandler(async (incoming) => {
    await incoming.body!.getReader().read();
    return new Response('no', { status: 413 });
  });
  const received = await served(
    refusing,
    (url) =>
      new Promise<number>((resolve) => {
        const agent = new Agent({ keepAlive: true, maxSockets: 1 });
        const sent = startRequest(url, { agent, method: 'POST' });
        let bytes = 0;
        const chunk = Buffer.alloc(1_000_000);
        sent.on('response', (response) => response.resume()).on('error', () => undefined);
        sent.on('close', () => (agent.destroy(), resolve(bytes)));
        const more = (): void => {
          if (sent.destroyed || bytes > 200_000_000) return void sent.destroy();
          bytes += chunk.length;
          sent.write(chunk, more);
        };
        more();
      }),
  );
  expect(received).toBeLessThan(100_000_000);
});

test('a handler that throws is answered with 500, and printed', async () => {
  const broken = toNodeHandler(() => Promise.reject(new Error('broken')));
  expect(await served(broken, async (url) => (await fetch(url)).status)).toBe(500);
  expect(printed.mock.calls).toEqual([['A request could not be handled:', new Error('broken')]]);
});

/** Sends requests over one connection, and says with which local port. */
async function onOneConnection(
  url: string,
  calls: readonly { path: string; body?: string }[],
): Promise<{ statuses: (number | undefined)[]; ports: Set<number | undefined> }> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const statuses: (number | undefined)[] = [];
  const ports = new Set<number | undefined>();
  for (const { path, body } of calls) {
    await new Promise<void>((resolve, reject) => {
      const sent = startRequest(url + path, { agent, method: body === undefined ? 'GET' : 'POST' }, (response) => {
        statuses.push(response.statusCode);
        ports.add(response.socket.localPort);
        response.resume().once('end', resolve);
      });
      sent.once('error', reject).end(body);
    });
  }
  agent.destroy();
  return { statuses, ports };
}

test.each(['/unread', '/begun'])('the connection serves the next request when a body is left %s', async (path) => {
  const refusing = toNodeHandler(async (incoming) => {
    if (incoming.url.endsWith('/begun')) await incoming.body!.getReader().read();
    return new Response('no', { status: 413 });
  });
  const { statuses, ports } = await served(refusing, (url) =>
    onOneConnection(url, [{ path, body: 'x'.repeat(3_000_000) }, { path: '/' }, { path: '/' }]),
  );
  expect(statuses).toEqual([413, 413, 413]);
  expect(ports.size).toBe(1);
});

test('what was sent arrives when the body of a response fails afterwards', async () => {
  const cut = toNodeHandler(async () => {
    const chunks = ['half of it'];
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const chunk = chunks.shift();
        if (chunk === undefined) controller.error(new Error('broken'));
        else controller.enqueue(new TextEncoder().encode(chunk));
      },
    });
    return new Response(body);
  });
  const received = await served(cut, async (url) => {
    const { body } = await fetch(url);
    const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
    return [(await reader.read()).value, await reader.read().catch((error: Error) => error.message)];
  });
  expect(received).toEqual(['half of it', 'terminated']);
});

test('a response body is canceled when the client disconnects', async () => {
  let cancel: () => void = () => undefined;
  const canceled = new Promise<void>((resolve) => {
    cancel = resolve;
  });
  const endless = toNodeHandler(async () => {
    const body = new ReadableStream<Uint8Array>({ start: (stream) => stream.enqueue(new Uint8Array(1)), cancel });
    return new Response(body);
  });
  await served(endless, async (url) => {
    const giveUp = new AbortController();
    const { body } = await fetch(url, { signal: giveUp.signal });
    await body!.getReader().read();
    giveUp.abort();
    await canceled;
  });
});

/** Sends these lines as they are, and gives all that comes back. */
function raw(url: string, ...lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n`));
    socket.on('data', (data) => (received += data.toString()));
    socket.on('error', reject).on('close', () => resolve(received));
  });
}

const address = toNodeHandler(async ({ url }) => new Response(url));
const CLOSE = 'connection: close';

test.each([
  ['//evil.example/token', 'http://you.example//evil.example/token'],
  ['http://evil.example/token?a=1', 'http://you.example/token?a=1'],
  ['https://evil.example', 'http://you.example/'],
  ['/\\evil.example/token', 'http://you.example//evil.example/token'],
  ['/@evil.example/token', 'http://you.example/@evil.example/token'],
  ['*', 'http://you.example/*'],
])('the request to %s is for the host of its header', async (target, want) => {
  const received = await served(address, (url) => raw(url, `OPTIONS ${target} HTTP/1.1`, 'host: you.example', CLOSE));
  expect(received.split('\r\n\r\n')[1]).toContain(want);
});

test.each([
  'a b',
  'evil.example/path',
  'user@evil.example',
  'evil.example?x',
  'evil.example#',
  'a:b',
  '[::1',
  'a\\b',
  ' ',
])('a Host that is "%s" is answered with 400, and reaches no handler', async (host) => {
  const reached: string[] = [];
  const handler = toNodeHandler(async ({ url }) => (reached.push(url), new Response(url)));
  const received = await served(handler, (url) => raw(url, 'GET /token HTTP/1.1', `host: ${host}`, CLOSE));
  expect(received).toMatch(/^HTTP\/1\.1 400 /);
  expect(reached).toEqual([]);
});

test.each(['you.example', 'you.example:8080', '127.0.0.1', '[::1]:80', 'my_host'])(
  'a Host that is %s is taken',
  async (host) => {
    const received = await served(address, (url) => raw(url, 'GET /token HTTP/1.1', `host: ${host}`, CLOSE));
    expect(received).toContain(new URL(`http://${host}/token`).href);
  },
);
