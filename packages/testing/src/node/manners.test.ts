import { Agent, request as startRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contractRouter } from '../contract/router.ts';
import { operations } from '../generated/operations.ts';
import { createMock } from '../mock/create-mock.ts';
import { listen, type MockServer } from './listen.ts';

const LIMIT = 100_000;
const mock = createMock({ clock: 'real', rateLimit: false, bodyLimit: LIMIT });
let server: MockServer;
beforeAll(async () => {
  server = await listen(mock);
});
afterAll(() => server.close());

type Given = { method?: string; path?: string; headers?: Record<string, string>; body?: string | Uint8Array };
type Got = { status: number; headers: Record<string, unknown>; text: string; port: number | undefined };

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
afterAll(() => agent.destroy());

/** Sends a request over a connection that is kept alive. */
function send({ method = 'GET', path = '/api/v2/public/webhook', headers = {}, body }: Given): Promise<Got> {
  return new Promise((resolve, reject) => {
    const options = { agent, method, headers: { 'x-api-key': 'tk_mock', ...headers } };
    const sent = startRequest(server.url + path, options, (response) => {
      const chunks: Buffer[] = [];
      const port = response.socket.localPort;
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () =>
        resolve({
          status: response.statusCode!,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
          port,
        }),
      );
    });
    sent.once('error', reject).end(body);
  });
}

const ACCOUNTS = '/api/v2/public/linked-account';
const json = { 'content-type': 'application/json' };
const account = (id: string): string => JSON.stringify({ linked_account_id: id });
const deep = (levels: number): string => `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`;

test.each<{ name: string; given: Given; want: number; says: string }>([
  {
    name: 'JSON under text/plain',
    given: { headers: { 'content-type': 'text/plain' }, body: account('a') },
    want: 415,
    says: 'application/json',
  },
  { name: 'JSON without a type', given: { body: account('a') }, want: 415, says: 'Content-Type is missing' },
  {
    name: 'a form',
    given: { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b' },
    want: 415,
    says: 'application/json',
  },
  {
    name: 'JSON with a charset',
    given: { headers: { 'content-type': 'application/json; charset=utf-8' }, body: account('charset') },
    want: 200,
    says: 'charset',
  },
  {
    name: 'gzip',
    given: { headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync(account('zip')) },
    want: 200,
    says: 'zip',
  },
  {
    name: 'deflate',
    given: { headers: { ...json, 'content-encoding': 'deflate' }, body: deflateSync(account('flat')) },
    want: 200,
    says: 'flat',
  },
  {
    name: 'gzip that is none',
    given: { headers: { ...json, 'content-encoding': 'gzip' }, body: account('a') },
    want: 400,
    says: 'declared as gzip',
  },
  {
    name: 'an unknown encoding',
    given: { headers: { ...json, 'content-encoding': 'br' }, body: account('a') },
    want: 415,
    says: 'gzip',
  },
  {
    name: 'gzip of more than the limit',
    given: { headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync(' '.repeat(50 * LIMIT)) },
    want: 413,
    says: String(LIMIT),
  },
  {
    name: 'exactly the limit',
    given: { headers: json, body: account('limit').padEnd(LIMIT) },
    want: 200,
    says: 'limit',
  },
  {
    name: 'one byte more than the limit',
    given: { headers: json, body: account('a').padEnd(LIMIT + 1) },
    want: 413,
    says: String(LIMIT),
  },
  {
    name: 'text that is no JSON',
    given: { headers: json, body: '{"linked_account_id":' },
    want: 400,
    says: 'not JSON',
  },
  { name: 'the JSON null', given: { headers: json, body: 'null' }, want: 400, says: 'required' },
  { name: 'JSON of 49,000 levels', given: { headers: json, body: deep(49_000) }, want: 400, says: 'levels deep' },
])('responds with $want to $name', async ({ given, want, says }) => {
  const got = await send({ method: 'POST', path: ACCOUNTS, ...given });
  expect([got.status, got.text]).toEqual([want, expect.stringContaining(says)]);
});

const takesForms = operations.find(({ body }) => body?.types.includes('multipart/form-data'))!;
const EVENT = takesForms.path.replaceAll(/\{\w+\}/g, 'hubspot');
const part = (name: string, value: string): string =>
  `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

test.each<{ name: string; type: string; body: string; want: number; says: string }>([
  {
    name: 'without a boundary',
    type: 'multipart/form-data',
    body: `${part('event', 'e')}--x--`,
    want: 400,
    says: 'boundary',
  },
  {
    name: 'with another boundary',
    type: 'multipart/form-data; boundary=y',
    body: `${part('event', 'e')}--x--`,
    want: 400,
    says: 'broken',
  },
  {
    name: 'that is cut',
    type: 'multipart/form-data; boundary=x',
    body: '--x\r\ncontent-dis',
    want: 400,
    says: 'broken',
  },
])('responds with $want to a multipart body $name', async ({ type, body, want, says }) => {
  const got = await send({
    method: 'POST',
    path: EVENT,
    headers: { 'content-type': type, linked_account_id: 'acme' },
    body,
  });
  expect([got.status, got.text]).toEqual([want, expect.stringContaining(says)]);
});

test('responds to HEAD as to GET, without a body', async () => {
  const [get, head] = [await send({}), await send({ method: 'HEAD' })];
  expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', get.headers['content-length']]);
});

test.each([
  { method: 'DELETE', path: ACCOUNTS, allow: 'GET, HEAD, POST, PUT' },
  { method: 'PUT', path: '/api/v2/public/webhook', allow: 'GET, HEAD, POST, PATCH' },
  { method: 'PATCH', path: '/api/v2/public/workflow/w/execute', allow: 'POST' },
])('responds with 405 and what is allowed to $method $path', async ({ method, path, allow }) => {
  const got = await send({ method, path });
  expect([got.status, got.headers['allow']]).toEqual([405, contractRouter().methods(path).join(', ')]);
  expect(got.headers['allow']).toContain(allow.split(', ')[0]);
});

test('responds with 404 and the nearest operations to a path of no operation', async () => {
  expect(await send({ path: '/api/v2/public/webhok' })).toMatchObject({
    status: 404,
    text: expect.stringContaining('listWebhooks'),
  });
});

/** Writes to a socket of its own, and resolves with everything that comes until the server closes it or enough has come. */
function raw(write: (socket: Socket) => void, enough: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () => write(socket));
    let text = '';
    socket.on('data', (chunk) => {
      text += String(chunk);
      if (!enough.test(text)) return;
      socket.destroy();
      resolve(text);
    });
    socket.on('error', (error) => (enough.test(text) ? undefined : reject(error)));
    socket.on('close', () => (enough.test(text) ? resolve(text) : reject(new Error(`closed after: ${text}`))));
  });
}

const HEAD = 'x-api-key: tk_mock\r\nconnection: keep-alive\r\n';

test.each([
  { name: 'TRACE', given: `TRACE /api/v2/public/webhook HTTP/1.1\r\nhost: a\r\n\r\n`, want: '405' },
  { name: 'a Host with a space', given: `GET /api/v2/public/webhook HTTP/1.1\r\nhost: a b\r\n\r\n`, want: '400' },
  { name: 'a Host with a path', given: `GET /api/v2/public/webhook HTTP/1.1\r\nhost: a/b\r\n\r\n`, want: '400' },
  { name: 'a Host with a user', given: `GET /api/v2/public/webhook HTTP/1.1\r\nhost: a@b\r\n\r\n`, want: '400' },
  { name: 'a path of two slashes', given: `GET //evil.example/token HTTP/1.1\r\nhost: a\r\n${HEAD}\r\n`, want: '404' },
  { name: 'no Host in HTTP/1.0', given: `GET /api/v2/public/webhook HTTP/1.0\r\n${HEAD}\r\n`, want: '200' },
])('responds with $want to $name', async ({ given, want }) => {
  const text = await raw((socket) => socket.write(given), /HTTP\/1\.1 \d{3}/);
  expect(text).toContain(`HTTP/1.1 ${want}`);
});

test.each([ACCOUNTS, '/api/v2/public/nothing'])(
  'responds to a body without an end at %s, and then closes the connection',
  async (path) => {
    const want = path === ACCOUNTS ? 413 : 404;
    let written = 0;
    const text = await new Promise<string>((resolve) => {
      const socket = connect(server.port, '127.0.0.1');
      let seen = '';
      const chunk = `${(10_000).toString(16)}\r\n${'x'.repeat(10_000)}\r\n`;
      const pump = (): void => {
        while (!socket.destroyed && socket.write(chunk)) if ((written += 10_000) > 2e9) return;
        socket.once('drain', () => setImmediate(pump));
      };
      socket.on('data', (data) => (seen += String(data)));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(seen));
      const type = 'content-type: application/json\r\n';
      socket.write(`POST ${path} HTTP/1.1\r\nhost: a\r\n${HEAD}${type}transfer-encoding: chunked\r\n\r\n`);
      pump();
    });
    expect(text).toContain(`HTTP/1.1 ${want}`);
    expect((await send({})).status).toBe(200);
  },
);

test.each([0, 1, 60_000, LIMIT - 1, LIMIT, LIMIT + 1, 300_000, 1_500_000])(
  'serves the next requests of a connection after a body of %d bytes that is refused or read',
  async (size) => {
    const body = 'x'.repeat(size);
    const paths = [ACCOUNTS, '/api/v2/public/nothing', '/api/v2/public/webhook/unknown'];
    const ports = new Set<number | undefined>();
    for (const path of paths) {
      const refused = await send({ method: 'POST', path, headers: json, body });
      const next = await send({});
      expect([refused.status >= 400, next.status]).toEqual([true, 200]);
      ports.add(refused.port).add(next.port);
    }
    expect(ports.size).toBe(1);
  },
);
