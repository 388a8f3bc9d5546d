import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNodeHandler } from '@refold/node/http';
import { CONNECTION_RESET } from '../engine/respond.ts';
import type { Mock } from '../mock/mock.ts';

/** A mock that listens on a port. */
export type MockServer = { readonly url: string; readonly port: number; close(): Promise<void> };

/** Options of `listen`. */
export type ListenOptions = {
  /** Default 0: a free one. */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
};

/** Serves a mock over HTTP, for programs in other processes and languages. Connections are really reset, left hanging and cut. */
export async function listen(mock: Mock, { port = 0, host = '127.0.0.1' }: ListenOptions = {}): Promise<MockServer> {
  const handler = toNodeHandler((request) => mock.handleRequest(request));
  const server = createServer((incoming, outgoing) => {
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

const isConnectionReset = (error: unknown): boolean =>
  error instanceof TypeError && (error.cause as { code?: unknown } | undefined)?.code === CONNECTION_RESET;
