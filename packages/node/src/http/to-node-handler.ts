import type { IncomingMessage, ServerResponse } from 'node:http';
import { InvalidInputError } from '@refold/core';

/** A request listener for Express and `http.createServer`. Without `next`, a failure is a response with status 500. */
export type NodeHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next?: (error: unknown) => void,
) => Promise<void>;

/**
 * Converts a handler from Request to Response into a listener for Node's requests. It needs the raw body: unread, or as a
 * framework has kept it, in `rawBody` (Nest with `rawBody: true`) or as bytes or text in `body` (`express.raw()`,
 * `express.text()`). In Express put its route before `express.json()`, or leave that out for the route. The request's signal
 * aborts when the client disconnects. A response body that fails cuts the connection after what was sent before.
 *
 * @throws InvalidInputError, to `next`, when the body was read and not kept raw: no signature could match what is left. It is
 * printed once as well, and without `next` so is whatever the handler throws.
 */
export function toNodeHandler(handler: (request: Request) => Promise<Response>): NodeHandler {
  let hasPrintedMistake = false;
  const print = (error: unknown): void => {
    const isMistake = error instanceof InvalidInputError;
    if (!(isMistake && hasPrintedMistake)) console.error('A request could not be handled:', error);
    hasPrintedMistake ||= isMistake;
  };
  return async (incoming, outgoing, next) => {
    const body = incoming[Symbol.asyncIterator]() as Body;
    try {
      const { host = 'localhost' } = incoming.headers;
      if (HOST.test(host)) await send(await handler(requestOf(incoming, outgoing, body, host)), outgoing);
      else outgoing.writeHead(400).end();
    } catch (error) {
      if (!next || error instanceof InvalidInputError) print(error);
      if (next) next(error);
      else if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(500).end();
    }
    await drain(incoming, body);
  };
}

/** A name or an address, with or without a port. */
const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

type Body = AsyncIterator<Uint8Array, undefined>;

function requestOf(incoming: IncomingMessage, outgoing: ServerResponse, body: Body, host: string): Request {
  const { method = 'GET', headers } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const kept = hasBody ? keptBody(incoming) : undefined;
  const gone = new AbortController();
  outgoing.once('close', () => outgoing.writableFinished || gone.abort());
  // Express keeps the whole path in originalUrl and shortens url below a router.
  const path = 'originalUrl' in incoming ? String(incoming.originalUrl) : (incoming.url ?? '/');
  return new Request(`http://${host}${path.startsWith('/') ? path : pathIn(path)}`, {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, one]),
    ),
    signal: gone.signal,
    ...(hasBody && { body: kept ?? streamOf(body), duplex: 'half' }),
  });
}

/** The raw body as a framework has kept it, or nothing while it is still to be read. */
function keptBody(incoming: IncomingMessage): string | Uint8Array<ArrayBuffer> | undefined {
  const { rawBody, body } = incoming as { rawBody?: unknown; body?: unknown };
  for (const one of [rawBody, body]) {
    if (typeof one === 'string') return one;
    if (one instanceof Uint8Array) return new Uint8Array(one);
  }
  if (body === undefined && !incoming.readableDidRead) return undefined;
  throw new InvalidInputError(
    'request',
    'The body has been read already, for instance by express.json(), and the raw body is needed. Put this route before ' +
      'what reads it, or keep the raw body: express.raw({ type: "*/*" }) for the route, or rawBody: true in Nest.',
  );
}

/** Path of a target that names a host, which is whoever's the sender wants: the Host header alone says where it arrived. */
function pathIn(target: string): string {
  const { pathname, search } = new URL(target, 'http://localhost');
  return pathname + search;
}

/** A stream that reads nothing before the handler does, so that Node discards a body that nobody reads. */
function streamOf(body: Body): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      pull: async (controller) => {
        const { done, value } = await body.next();
        if (done) controller.close();
        else controller.enqueue(new Uint8Array(value));
      },
    },
    { highWaterMark: 0 },
  );
}

/** Bytes of a rest that are read for the sake of the connection; to receive more costs more than a new one. */
const MAX_REST_BYTES = 16 * 1024 * 1024;

/**
 * Reads the rest of a body that the handler has begun to read: the next request of the connection comes after it. Closes the
 * connection when the rest is long.
 */
async function drain(incoming: IncomingMessage, body: Body): Promise<void> {
  if (!incoming.readableDidRead) return;
  try {
    let length = 0;
    for (let part = await body.next(); !part.done; part = await body.next()) {
      length += part.value.length;
      if (length > MAX_REST_BYTES) return void incoming.destroy();
    }
  } catch {
    // The client is gone, and with it the rest.
  }
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response.status;
  outgoing.setHeaders(response.headers);
  if (!response.body) return void outgoing.end();
  const reader = response.body.getReader();
  outgoing.once('close', () => void reader.cancel().catch(() => undefined));
  try {
    // Each chunk is sent before the next is read, so that it arrives even when the next one is an error.
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) await write(outgoing, chunk.value);
    outgoing.end();
  } catch (error) {
    if (outgoing.destroyed) return;
    if (outgoing.headersSent) outgoing.destroy();
    throw error;
  }
}

function write(outgoing: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    outgoing.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}
