import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMock, type Mock } from '@refold/testing';
import { operationOf } from '@refold/testing/validate';
import type { RunningServer } from '../servers/prism.ts';
import type { Drift, Reply } from './drifts.ts';
import { organization } from './organization.ts';

/** A mock behind a port whose answers leave the contract. */
export async function startDrifted(
  drifts: readonly Drift[],
  mock: Mock = createMock({ fixtures: organization }),
): Promise<RunningServer & { readonly mock: Mock }> {
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', async () => {
      const url = `http://127.0.0.1${incoming.url}`;
      const body = chunks.length > 0 ? Buffer.concat(chunks).toString() : undefined;
      const response = await mock.handle(
        new Request(url, {
          method: incoming.method!,
          headers: incoming.headers as Record<string, string>,
          ...(body && { body }),
        }),
      );
      const reply: Reply = {
        status: response.status,
        contentType: response.headers.get('content-type') ?? '',
        text: await response.text(),
      };
      for (const drift of drifts) if (drift.operationId === operationOf(incoming.method!, url)) drift.apply(reply);
      outgoing.writeHead(reply.status, reply.contentType ? { 'content-type': reply.contentType } : {}).end(reply.text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    mock,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
