import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../scripts/lib/run.ts';
import { certificate, closedPort, response, serve, serveTls } from './servers.ts';

const folder = mkdtempSync(join(tmpdir(), 'refold-fixes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = `
  import { Refold } from '@refold/node';
  const refold = new Refold({ apiKey: 'tk_fixes', baseURL: process.env.BASE_URL, limiter: false, maxRetries: 0 });
  const result = await refold.linkedAccounts.get({ linked_account_id: 'acme' }).result();
  console.log(result.ok ? 'ok' : result.error.message);
`;

/** Output of a program of its own that makes one call, in this environment. */
async function outputOf(baseURL: string, environment: Readonly<Record<string, string>>): Promise<string> {
  const env = { PATH: process.env.PATH, BASE_URL: baseURL, NODE_NO_WARNINGS: '1', ...environment };
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const parameters = ['--input-type=module', '--eval', program];
  return (await run(process.execPath, parameters, { env, cwd, limitSeconds: 30 })).output.trim();
}

test('a certificate of an own authority is trusted with NODE_EXTRA_CA_CERTS, as the message says', async () => {
  const tls = certificate('127.0.0.1');
  const { port, close } = await serveTls(tls);
  const file = join(folder, 'authority.pem');
  writeFileSync(file, tls.cert as Buffer);
  const url = `https://127.0.0.1:${port}`;
  expect(await outputOf(url, {})).toContain('NODE_EXTRA_CA_CERTS');
  expect(await outputOf(url, { NODE_EXTRA_CA_CERTS: file })).toBe('ok');
  await close();
});

test('a proxy is taken with NODE_USE_ENV_PROXY=1, as the message says', async () => {
  const tls = certificate('refold.invalid');
  const target = await serveTls(tls);
  const tunnels: string[] = [];
  const proxy = createServer().on('connect', ({ url }, socket) => {
    tunnels.push(String(url));
    const upstream = connect(target.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const file = join(folder, 'proxied.pem');
  writeFileSync(file, tls.cert as Buffer);
  const HTTPS_PROXY = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const environment = { HTTPS_PROXY, NODE_EXTRA_CA_CERTS: file };
  expect(await outputOf('https://refold.invalid', environment)).toContain('NODE_USE_ENV_PROXY=1');
  expect(tunnels).toEqual([]);
  expect(await outputOf('https://refold.invalid', { ...environment, NODE_USE_ENV_PROXY: '1' })).toBe('ok');
  expect(tunnels).toEqual(['refold.invalid:443']);
  proxy.closeAllConnections();
  proxy.close();
  await target.close();
});

test.each([
  {
    name: 'that refuses',
    start: async () => ({ port: await closedPort(), close: async () => {} }),
    want: 'it was refused (fetch failed, connect ECONNREFUSED 127.0.0.1:PORT)',
  },
  {
    name: 'that wants a password',
    start: () => serve((socket) => void socket.end(response('407 Proxy Authentication Required', ''))),
    want: 'its proxy refused it',
  },
])('a proxy $name is named', async ({ start, want }) => {
  const { port, close } = await start();
  const message = await outputOf('https://refold.invalid', {
    HTTPS_PROXY: `http://127.0.0.1:${port}`,
    NODE_USE_ENV_PROXY: '1',
  });
  await close();
  expect(message.replaceAll(String(port), 'PORT')).toContain(want);
});
