import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, untilItListens } from './ports.ts';

/** An nginx that a test has started, before a server of the test. */
export type NginxServer = {
  /** Passes each path on as it came. */
  readonly asItCame: string;
  /** Decodes a path, resolves its dot segments, and passes on what comes out, as with a URI in `proxy_pass`. */
  readonly normalizing: string;
  close(): Promise<void>;
};

/** Debian's nginx, installed when it is missing and that is allowed. Gives the reason why not otherwise. */
export function ensureNginx(): { readonly missing?: string } {
  if (isInstalled()) return {};
  const installed = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'nginx-light'], {
    encoding: 'utf8',
    timeout: 180_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (isInstalled()) return {};
  const reason = installed.error?.message ?? installed.stderr.trim().split('\n').at(-1) ?? 'apt-get said nothing';
  return { missing: `nginx is missing, and apt-get cannot install it: ${reason}` };
}

/** Debian puts it where only the administrator looks. */
const PATH = `${process.env['PATH']}:/usr/sbin`;

function isInstalled(): boolean {
  return spawnSync('nginx', ['-v'], { env: { ...process.env, PATH } }).status === 0;
}

/** Starts an nginx on free loopback ports before what listens on `upstream`. It reads and writes nothing but its own folder. */
export async function startNginx(upstream: number): Promise<NginxServer> {
  const folder = mkdtempSync(join(tmpdir(), 'refold-nginx-'));
  const [asItCame, normalizing] = [await freePort(), await freePort()];
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, upstream, asItCame, normalizing));
  const child = spawn('nginx', ['-p', folder, '-c', file, '-e', join(folder, 'error.log')], {
    stdio: 'ignore',
    env: { ...process.env, PATH },
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const stop = (): void => void child.kill('SIGTERM');
  process.once('exit', stop);
  await untilItListens(asItCame, 'nginx');
  await untilItListens(normalizing, 'nginx');
  return {
    asItCame: `http://127.0.0.1:${asItCame}`,
    normalizing: `http://127.0.0.1:${normalizing}`,
    async close() {
      process.off('exit', stop);
      stop();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configuration(folder: string, upstream: number, asItCame: number, normalizing: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  const server = (port: number, target: string): string => `server {
    listen 127.0.0.1:${port};
    location / { proxy_pass ${target}; proxy_http_version 1.1; proxy_set_header Connection ""; }
  }`;
  return `daemon off;
master_process off;
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'error.log')} crit;
events { worker_connections 512; }
http {
  access_log off;
  keepalive_requests 1000000;
  large_client_header_buffers 4 32k;
  ${temporary.join('\n  ')}
  upstream echo { server 127.0.0.1:${upstream}; keepalive 64; keepalive_requests 1000000; }
  ${server(asItCame, 'http://echo')}
  ${server(normalizing, 'http://echo/')}
}
`;
}
