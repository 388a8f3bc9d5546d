import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InvalidInputError } from '@refold/core';

/** What Express and `http.createServer` call. Without `next`, a failure is answered with 500. */
export type NodeHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next?: (error: unknown) => void,
) => Promise<void>;

/**
 * Lets a handler from Request to Response serve Node's requests. It needs the body as it came, so in Express put its route
 * before `express.json()`, or leave that out for the route.
 *
 * @throws InvalidInputError, to `next`, when something has read the body already: no signature could match what is left.
 */
export function toNodeHandler(handler: (request: Request) => Promise<Response>): NodeHandler {
  return async (incoming, outgoing, next) => {
    try {
      await send(await handler(requestOf(incoming, outgoing)), outgoing);
    } catch (error) {
      if (next) next(error);
      else if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(500).end();
    }
  };
}

function requestOf(incoming: IncomingMessage, outgoing: ServerResponse): Request {
  const { method = 'GET', headers } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  if (hasBody && (incoming.readableDidRead || ('body' in incoming && incoming.body !== undefined))) {
    throw new InvalidInputError(
      'request',
      'The body has been read already, for instance by express.json(). Put this route before it: the raw body is needed.',
    );
  }
  const gone = new AbortController();
  outgoing.once('close', () => outgoing.writableFinished || gone.abort());
  // Express keeps the whole path in originalUrl and shortens url below a router.
  const path = 'originalUrl' in incoming ? String(incoming.originalUrl) : incoming.url;
  return new Request(new URL(path ?? '/', `http://${headers.host ?? 'localhost'}`), {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, one]),
    ),
    signal: gone.signal,
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>, duplex: 'half' }),
  });
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response.status;
  outgoing.setHeaders(response.headers);
  if (response.body)
    await pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), outgoing);
  else outgoing.end();
}
