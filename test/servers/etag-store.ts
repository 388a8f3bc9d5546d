import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RunningServer } from './prism.ts';

/** A key-value store behind HTTP that writes only what `If-Match` and `If-None-Match` allow, as object stores do. */
export async function startEtagStore(): Promise<RunningServer & { readonly conflicts: () => number }> {
  const values = new Map<string, { readonly value: string; readonly version: number }>();
  let conflicts = 0;
  const server = createServer(async (request, response) => {
    const key = request.url ?? '';
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const kept = values.get(key);
    const etag = kept && `"${kept.version}"`;
    if (request.method === 'GET') {
      response.writeHead(kept ? 200 : 404, etag ? { etag } : {}).end(kept?.value);
      return;
    }
    const mayWrite = kept ? request.headers['if-match'] === etag : request.headers['if-none-match'] === '*';
    if (mayWrite) values.set(key, { value: body, version: (kept?.version ?? 0) + 1 });
    else conflicts += 1;
    response.writeHead(mayWrite ? 204 : 412).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    conflicts: () => conflicts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
