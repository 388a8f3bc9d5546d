import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
  '.yaml': 'application/yaml',
};

export type Site = { readonly url: string; close(): Promise<void> };

/** Serves a folder as a host of static files does: an index per folder, 404.html for what is not there, headers of `_headers`. */
export async function serve(folder: string): Promise<Site> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url!, 'http://loopback').pathname));
    void answer(folder, path.endsWith('/') ? `${path}index.html` : path, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => end(server) };
}

async function answer(folder: string, path: string, response: ServerResponse): Promise<void> {
  const file = join(folder, path);
  const found = (await stat(file).catch(() => undefined))?.isFile() ?? false;
  const sent = found ? file : join(folder, '404.html');
  const type = TYPES[extname(sent)] ?? 'application/octet-stream';
  const all = await headersOf(folder);
  response.writeHead(found ? 200 : 404, {
    ...all,
    'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
  });
  createReadStream(sent)
    .on('error', () => response.end())
    .pipe(response);
}

async function headersOf(folder: string): Promise<Record<string, string>> {
  const text = await readFile(join(folder, '_headers'), 'utf8').catch(() => '');
  return Object.fromEntries([...text.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name, value]) => [name!, value!]));
}

function end(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
