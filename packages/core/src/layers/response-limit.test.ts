import { gzipSync } from 'node:zlib';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createThing, getThing, observedClient } from '../testing/observed.ts';

const MIB = 2 ** 20;

/** A body of so many bytes, in pieces, and how much of it was taken. */
function endless(
  length: number,
  init: ResponseInit = {},
): { response: Response; taken: () => number; ended: () => boolean } {
  let taken = 0;
  let isEnded = false;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(stream) {
        if (taken >= length) return stream.close();
        const piece = new Uint8Array(Math.min(65_536, length - taken)).fill(32);
        taken += piece.length;
        stream.enqueue(piece);
      },
      cancel: () => void (isEnded = true),
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body, init), taken: () => taken, ended: () => isEnded };
}

test.each([
  { name: 'the default', most: undefined, length: 101 * MIB, limit: 100 * MIB },
  { name: 'an option of the call', most: 1000, length: 10 * MIB, limit: 1000 },
  { name: 'nothing at all', most: 0, length: 1, limit: 0 },
])('a response above $name is an error of its own, is not read to its end and not asked for again', async (row) => {
  const { response, taken, ended } = endless(row.length);
  const { client, seen } = observedClient([() => response]);
  await expect(getThing(client, { id: '1' }, { maxResponseBytes: row.most })).rejects.toMatchObject({
    name: 'ResponseTooLargeError',
    code: 'response_too_large',
    message: `getThing: the response is larger than ${row.limit} bytes (maxResponseBytes).`,
    retryable: false,
  });
  expect(taken()).toBeLessThanOrEqual(row.limit + 65_536);
  expect([ended(), seen.length]).toEqual([true, 1]);
});

test('after a response that is too large the outcome of a create is unknown', async () => {
  const { client } = observedClient([() => endless(2000).response]);
  await expect(createThing(client, { name: 'x' }, { maxResponseBytes: 1000 })).rejects.toMatchObject({
    name: 'ResponseTooLargeError',
    outcomeUnknown: true,
  });
});

test('the body of an error is read to 1 MiB and the rest is cut off', async () => {
  const { response, taken, ended } = endless(50 * MIB, { status: 400 });
  const { client } = observedClient([() => response]);
  await expect(getThing(client, { id: '1' })).rejects.toMatchObject({ name: 'BadRequestError', status: 400 });
  expect(taken()).toBeLessThanOrEqual(MIB + 65_536);
  expect(ended()).toBe(true);
});

let server: Server;
let connections = 0;
let base: string;
const bomb = gzipSync(Buffer.alloc(300 * MIB, 32));
beforeAll(async () => {
  let requests = 0;
  server = createServer((request, response) => {
    requests++;
    if (request.url!.endsWith('/bomb')) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb);
    } else if (requests % 6 === 0) response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    else response.writeHead(429, { 'retry-after': '0' }).end(Buffer.alloc(300_000, 32));
  });
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

test('five 429s with bodies of 300 kB and the response after them share one connection', async () => {
  const atOnce = vi.spyOn(Math, 'random').mockReturnValue(0);
  const { client } = observedClient([], { baseURL: base, fetch });
  await getThing(client, { id: 'limited' });
  atOnce.mockRestore();
  expect(connections).toBe(1);
});

test('a response of 0.3 MB that is 300 MB ends at the limit, in one attempt', async () => {
  expect(bomb.length).toBeLessThan(400_000);
  const { client } = observedClient([], { baseURL: base, fetch });
  const before = process.memoryUsage().rss;
  await expect(getThing(client, { id: 'bomb' })).rejects.toMatchObject({ name: 'ResponseTooLargeError', attempts: 1 });
  expect(process.memoryUsage().rss - before).toBeLessThan(300 * MIB);
});
