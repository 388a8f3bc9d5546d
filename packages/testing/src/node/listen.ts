import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { responseOf } from '../engine/respond.ts';
import type { Outcome } from '../engine/handle-request.ts';
import type { Mock } from '../mock/create-mock.ts';

/** A mock behind a port. */
export type MockServer = { readonly url: string; readonly port: number; close(): Promise<void> };

export type ListenOptions = {
  /** Default 0: a free one. */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Told of every answer. */
  readonly onOutcome?: (outcome: Outcome) => void;
};

/** Lets a mock answer over HTTP, for programs in other processes and languages. */
export async function listen(
  mock: Mock,
  { port = 0, host = '127.0.0.1', onOutcome }: ListenOptions = {},
): Promise<MockServer> {
  const server = createServer((incoming, outgoing) => void answer(mock, incoming, outgoing, onOutcome));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  mock: Mock,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  onOutcome: ListenOptions['onOutcome'],
): Promise<void> {
  try {
    const outcome = await mock.perform(await requestOf(incoming));
    onOutcome?.(outcome);
    if (outcome.kind === 'hang') return;
    if (outcome.kind === 'reset') return void incoming.socket.resetAndDestroy();
    await write(outcome, responseOf({ ...outcome, kind: 'response' }, mock.seed), outgoing);
  } catch (error) {
    // What a test scripted wrongly must be seen where the calls are made.
    const message = error instanceof Error ? error.message : String(error);
    outgoing.writeHead(500, { 'content-type': 'application/json' });
    outgoing.end(JSON.stringify({ error: 'MOCK_FAILED', message }));
  }
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = new Headers();
  for (let index = 0; index < incoming.rawHeaders.length; index += 2)
    headers.append(incoming.rawHeaders[index]!, incoming.rawHeaders[index + 1]!);
  const method = incoming.method ?? 'GET';
  const hasBody = chunks.length > 0 && method !== 'GET' && method !== 'HEAD';
  const url = `http://${incoming.headers.host ?? 'localhost'}${incoming.url ?? '/'}`;
  return new Request(url, { method, headers, ...(hasBody && { body: new Uint8Array(Buffer.concat(chunks)) }) });
}

async function write(outcome: Outcome, response: Response, outgoing: ServerResponse): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    ...(body.length > 0 && { 'content-length': body.length }),
  });
  if (outcome.kind !== 'truncate') return void outgoing.end(body);
  outgoing.write(body.subarray(0, Math.ceil(body.length / 2)));
  setTimeout(() => outgoing.destroy(), 10);
}
