import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMock, type Mock } from '@refold/testing';
import { operationOf } from '@refold/testing/validate';
import type { RunningServer } from '../servers/prism.ts';
import type { Deviation, WireResponse } from './deviations.ts';
import { organization } from './organization.ts';

/** Starts a mock on a port whose responses deviate from the contract. */
export async function startDeviatingServer(
  deviations: readonly Deviation[],
  mock: Mock = createMock({ fixtures: organization }),
): Promise<RunningServer & { readonly mock: Mock }> {
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', async () => {
      const url = `http://127.0.0.1${incoming.url}`;
      const body = chunks.length > 0 ? Buffer.concat(chunks).toString() : undefined;
      const response = await mock.handleRequest(
        new Request(url, {
          method: incoming.method!,
          headers: incoming.headers as Record<string, string>,
          ...(body && { body }),
        }),
      );
      const changed: WireResponse = {
        status: response.status,
        contentType: response.headers.get('content-type') ?? '',
        text: await response.text(),
      };
      for (const deviation of deviations)
        if (deviation.operationId === operationOf(incoming.method!, url)) deviation.apply(changed);
      const headers = changed.contentType ? { 'content-type': changed.contentType } : {};
      outgoing.writeHead(changed.status, headers).end(changed.text);
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
