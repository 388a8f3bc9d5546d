import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { operationCalls } from '../../contract/calls.ts';
import { startFaultServer } from '../../servers/fault-server.ts';
import type { RunningServer } from '../../servers/prism.ts';
import type { Place } from '../suite/place.ts';
import type { Outcome } from '../suite/tasks.ts';

/** Servers that one runtime's run of the suite talks to. */
export type RunningPlace = RunningServer & {
  readonly place: Place;
  /** Every host and port that the suite reaches, for runtimes that want them listed. */
  readonly hosts: readonly string[];
};

/**
 * Starts the servers of one run. `GET /place` says where the others are, `POST /outcome` takes an outcome, and a browser
 * finds an empty page at `/`.
 */
export async function startPlace(prism: string, onOutcome: (outcome: Outcome) => void): Promise<RunningPlace> {
  const faultServer = await startFaultServer();
  const faults = faultServer.url;
  const { refusing } = (await (await fetch(`${faults}/control/none`)).json()) as { refusing: string };
  const place: Place = { faults, prism, operations: operationCalls };
  const responses: Record<string, readonly [type: string, body: string]> = {
    '/place': ['application/json', JSON.stringify(place)],
    '/': ['text/html', '<!doctype html><title>Refold</title>'],
  };
  const server = createServer(async (request, response) => {
    if (request.url === '/outcome') onOutcome(JSON.parse(await bodyOf(request)) as Outcome);
    const [type, body] = responses[request.url ?? ''] ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  // Longer than any row, so that no connection closes while an outcome is on its way.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    place,
    hosts: [url, faults, refusing, prism].map((address) => new URL(address).host),
    close: async () => {
      server.closeAllConnections();
      await Promise.all([new Promise((resolve) => server.close(resolve)), faultServer.close()]);
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk as string;
  return text;
}
