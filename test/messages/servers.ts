import { execFileSync } from 'node:child_process';
import dns from 'node:dns';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';

/** A server that does one thing to every connection. */
export type Started = { readonly port: number; close(): Promise<void> };

/** Writes raw bytes as soon as a request has come, so that it can break off anywhere. */
export function serve(respond: (socket: Socket) => void): Promise<Started> {
  return listening(createTcpServer((socket) => socket.on('error', () => {}).once('data', () => respond(socket))));
}

/** The same over TLS. */
export function serveTls(options: TlsOptions): Promise<Started> {
  const server = createTlsServer(options, (socket) => socket.on('error', () => {}).once('data', () => socket.end(OK)));
  return listening(server.on('tlsClientError', () => {}));
}

/** A port at which nobody listens. */
export async function closedPort(): Promise<number> {
  const { port, close } = await serve(() => {});
  await close();
  return port;
}

/** One response, as it goes over the wire. */
export function response(status: string, body: string, headers: Readonly<Record<string, string>> = {}): string {
  const fields = { 'content-length': String(Buffer.byteLength(body)), 'content-type': 'application/json', ...headers };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status}\r\n${lines.join('')}connection: close\r\n\r\n${body}`;
}

const OK = response('200 OK', '{"account_id":"acme"}');

async function listening(server: Server): Promise<Started> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A certificate that nobody trusts, for an address or a name, and for some days from now on; -1 for one that has ended. */
export function certificate(name: string, days = 30): TlsOptions {
  const folder = mkdtempSync(join(tmpdir(), 'refold-certificate-'));
  const [key, request, extensions] = ['key.pem', 'request.pem', 'extensions'].map((file) => join(folder, file));
  const openssl = (...parameters: readonly string[]): Buffer => execFileSync('openssl', parameters, { stdio: 'pipe' });
  try {
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    openssl('req', ...curve, '-keyout', key!, '-out', request!, '-subj', `/CN=${name}`);
    writeFileSync(extensions!, `subjectAltName=${/^[\d.]+$/.test(name) ? 'IP' : 'DNS'}:${name}`);
    const cert = openssl(
      'x509',
      '-req',
      '-in',
      request!,
      '-signkey',
      key!,
      '-days',
      `${days}`,
      '-extfile',
      extensions!,
    );
    return { key: readFileSync(key!), cert };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Has names resolved to addresses of this machine, as the file of hosts would. Gives a function that ends it. */
export function resolveNames(names: Readonly<Record<string, readonly string[]>>): () => void {
  const { lookup } = dns;
  const answer = ((name: string, options: { all?: boolean }, callback: (...given: unknown[]) => void) => {
    const addresses = names[name]?.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    if (!addresses) return lookup(name, options as never, callback as never);
    if (options.all) return callback(null, addresses);
    return callback(null, addresses[0]!.address, addresses[0]!.family);
  }) as typeof lookup;
  dns.lookup = answer;
  return () => void (dns.lookup = lookup);
}
