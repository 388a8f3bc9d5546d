import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { Agent, fetch as undiciFetch } from 'undici';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Refold } from '@refold/node';

// It has no types of its own.
const nodeFetch = createRequire(import.meta.url)('node-fetch') as typeof fetch;

type Seen = { readonly type: string; readonly form: FormData | undefined; readonly text: string };

let server: Server;
let url: string;
const seen: Seen[] = [];
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const type = request.headers['content-type'] ?? '';
    const form = type.startsWith('multipart/')
      ? await new Response(body, { headers: { 'content-type': type } }).formData()
      : undefined;
    seen.push({ type, form, text: body.toString() });
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"message":"ok"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
const dispatcher = new Agent();
afterAll(async () => {
  await dispatcher.close();
  server.closeAllConnections();
  server.close();
});

/** Ways to send that people give to a client. */
const fetches: Readonly<Record<string, typeof fetch>> = {
  'the fetch of the runtime': fetch,
  'the fetch of undici with a dispatcher of its own': ((input: string, init: object) =>
    undiciFetch(input, { ...init, dispatcher })) as never,
  'the fetch of node-fetch': nodeFetch,
};

test.each(Object.keys(fetches))('%s sends files as a form, and JSON where there are none', async (name) => {
  seen.length = 0;
  const acme = new Refold({
    apiKey: 'tk_fetches',
    baseURL: url,
    limiter: false,
    fetch: fetches[name]!,
  }).forLinkedAccount('acme');
  await acme.events.trigger({ event: 'Order Paid', payload: { a: 1 }, files: { invoice: new Blob(['%PDF-1.7']) } });
  await acme.events.trigger({ event: 'Order Paid', payload: { a: 1 } });
  const [withFile, without] = seen;
  expect(withFile!.type).toMatch(/^multipart\/form-data; boundary=/);
  expect([...withFile!.form!.keys()].toSorted()).toEqual(['event', 'invoice', 'payload']);
  expect(await (withFile!.form!.get('invoice') as File).text()).toBe('%PDF-1.7');
  expect([withFile!.form!.get('event'), withFile!.form!.get('payload')]).toEqual(['Order Paid', '{"a":1}']);
  expect(without!.type).toBe('application/json');
  expect(JSON.parse(without!.text)).toEqual({ event: 'Order Paid', payload: { a: 1 } });
});

test.each(Object.keys(fetches))('%s ends at a bound, and its errors are told apart', async (name) => {
  const options = { apiKey: 'tk_fetches', limiter: false as const, maxRetries: 0, fetch: fetches[name]! };
  const slow = createServer(() => {});
  await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
  const { port } = slow.address() as AddressInfo;
  const refold = new Refold({ ...options, baseURL: `http://127.0.0.1:${port}` });
  await expect(refold.tables.list({}, { timeout: 50 })).rejects.toMatchObject({ name: 'TimeoutError' });
  slow.closeAllConnections();
  await new Promise((resolve) => slow.close(resolve));
  await expect(refold.tables.create({ table_name: 'x', columns: [] })).rejects.toMatchObject({
    name: 'ConnectionError',
    outcomeUnknown: false,
    message: expect.stringContaining('it was refused'),
  });
});
