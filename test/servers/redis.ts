import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { freePort, untilItListens } from './ports.ts';

/** A Redis that a test has started, and may kill and start again on the same port. */
export type RedisServer = {
  readonly port: number;
  /** Ends it without warning, and all that it knew with it. */
  kill(): Promise<void>;
  start(): Promise<void>;
};

/** Debian's redis-server, installed when it is missing and that is allowed. Gives the reason why not otherwise. */
export function ensureRedis(): { readonly missing?: string } {
  if (isInstalled()) return {};
  const installed = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'redis-server'], {
    encoding: 'utf8',
    timeout: 180_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (isInstalled()) return {};
  const reason = installed.error?.message ?? installed.stderr.trim().split('\n').at(-1) ?? 'apt-get said nothing';
  return { missing: `redis-server is missing, and apt-get cannot install it: ${reason}` };
}

function isInstalled(): boolean {
  return spawnSync('redis-server', ['--version']).status === 0;
}

/** Starts a Redis of its own on a free loopback port. It keeps nothing on disk. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const settings = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    child = spawn('redis-server', settings, { stdio: 'ignore' });
    process.once('exit', () => child?.kill('SIGKILL'));
    await untilItListens(port, 'redis-server');
  };
  const kill = async (): Promise<void> => {
    const ended = child;
    child = undefined;
    if (!ended || ended.exitCode !== null) return;
    const gone = new Promise((resolve) => ended.once('exit', resolve));
    ended.kill('SIGKILL');
    await gone;
  };
  await start();
  return { port, kill, start };
}
