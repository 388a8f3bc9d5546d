import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runServer } from 'verdaccio';

/** A registry on loopback that knows only what is published to it. */
export type Registry = {
  readonly url: string;
  /** Environment with which npm, pnpm and Deno read from it and publish to it, and to nothing else. */
  readonly env: NodeJS.ProcessEnv;
  readonly close: () => Promise<void>;
};

/** Starts one on a free port of this machine, in this process, with a storage of its own. */
export async function startRegistry(): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), 'refold-registry-'));
  const server = (await runServer(settings(folder))) as Server;
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = `http://${host}/`;
  return {
    url,
    env: {
      ...process.env,
      npm_config_registry: url,
      NPM_CONFIG_REGISTRY: url,
      npm_config_userconfig: await writeUserConfig(folder, host),
      npm_config_cache: join(folder, 'npm-cache'),
      npm_config_update_notifier: 'false',
      npm_config_audit: 'false',
      npm_config_fund: 'false',
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** No uplink: what was not published here does not exist. */
function settings(folder: string): object {
  return {
    config_path: join(folder, 'config.yaml'),
    storage: join(folder, 'storage'),
    uplinks: {},
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    packages: { '**': { access: '$all', publish: '$authenticated' } },
    web: { enable: false },
    log: { type: 'stdout', format: 'pretty', level: 'fatal' },
    max_body_size: '50mb',
    server: { keepAliveTimeout: 5 },
  };
}

/** Registers a publisher, and writes the file in which npm and pnpm look for its token. */
async function writeUserConfig(folder: string, host: string): Promise<string> {
  const answer = await fetch(`http://${host}/-/user/org.couchdb.user:publisher`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'publisher', password: 'only-on-loopback' }),
  });
  const { token } = (await answer.json()) as { token?: string };
  if (!token) throw new Error(`The registry on loopback gave no token: ${answer.status}.`);
  const file = join(folder, 'npmrc');
  writeFileSync(file, `registry=http://${host}/\n//${host}/:_authToken=${token}\n`);
  return file;
}
