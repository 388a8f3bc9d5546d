import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { checkedOptions, word, type Checks } from '@refold/core/runtime';
import { toNodeHandler } from '@refold/node/http';
import { isConnectionReset } from '../engine/respond.ts';
import type { Mock } from '../mock/mock.ts';

/** A mock that listens on a port. */
export type MockServer = { readonly url: string; readonly port: number; close(): Promise<void> };

/** Options of `listen`. */
export type ListenOptions = {
  /** Default 0: a free one. */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Milliseconds of real time by which every response is delayed, whatever the mock's clock. Default 0. */
  readonly latency?: number;
};

const checks: Checks<ListenOptions> = {
  port: (value) => !(Number.isInteger(value) && value >= 0 && value < 65_536) && 'must be a port, 0 for a free one',
  host: word,
  latency: (value) => !(Number.isFinite(value) && value >= 0) && 'must be a number of milliseconds from 0 up',
};

/** Serves a mock over HTTP, for programs in other processes and languages. Connections are really reset, left hanging and cut. */
export async function listen(mock: Mock, options: ListenOptions = {}): Promise<MockServer> {
  const { port = 0, host = '127.0.0.1', latency = 0 } = checkedOptions(options, checks);
  const handler = toNodeHandler(async (request) => {
    if (latency > 0) await wait(latency);
    return mock.handleRequest(request);
  });
  const server = createServer((incoming, outgoing) => {
    const refusal = refusalOf(incoming);
    if (refusal) return refuse(outgoing, refusal);
    closeUnlessComplete(incoming, outgoing);
    void handler(incoming, outgoing, (error) => {
      if (isConnectionReset(error)) incoming.socket.resetAndDestroy();
      else if (!outgoing.headersSent) {
        // A mistake in a script or a fixture must be visible where the calls are made.
        const message = error instanceof Error ? error.message : String(error);
        outgoing.writeHead(500, { 'content-type': 'application/json' });
        outgoing.end(JSON.stringify({ error: 'MOCK_FAILED', message }));
      }
    });
  });
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

type Refusal = { readonly status: number; readonly message: string };

/** The response to a request that cannot be one of fetch. */
function refusalOf({ method = 'GET', headers, url = '/' }: IncomingMessage): Refusal | undefined {
  if (['TRACE', 'TRACK', 'CONNECT'].includes(method))
    return { status: 405, message: `The mock takes no ${method} requests.` };
  if (!isHost(headers.host)) return { status: 400, message: 'The Host header is no host.' };
  return url.startsWith('/') || URL.canParse(url)
    ? undefined
    : { status: 400, message: 'The request target is no URL.' };
}

function isHost(host: string | undefined): boolean {
  if (host === undefined || host === '' || /[\s/?#@\\]/.test(host)) return host === undefined;
  return URL.canParse(`http://${host}`);
}

function refuse(outgoing: ServerResponse, { status, message }: Refusal): void {
  outgoing.shouldKeepAlive = false;
  outgoing.writeHead(status, { 'content-type': 'application/json', ...(status === 405 && { allow: ALLOW }) });
  outgoing.end(JSON.stringify({ error: 'BAD_REQUEST', message }));
}

const ALLOW = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS';

const PATIENCE_MS = 2000;

/**
 * Ends the connection some time after a response, while the body of its request still arrives: it may have no end. Until
 * then it is read away, so that the client gets the response before its own writing fails.
 */
function closeUnlessComplete(incoming: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.once('finish', () => {
    if (incoming.complete) return;
    const timer = setTimeout(() => incoming.complete || incoming.socket.destroy(), PATIENCE_MS);
    timer.unref();
    incoming.once('end', () => clearTimeout(timer));
  });
}
