import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shimOf, type Shim } from './machine.mjs';

const isWindows = process.platform === 'win32';

export const root: string = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The end of a command, with all that it printed. */
export type Ended = { readonly status: number; readonly output: string; readonly seconds: number };

export type RunOptions = {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly limitSeconds?: number;
  /** Called with each piece of output as it comes. */
  readonly onOutput?: (text: string) => void;
};

/** Runs a command to its end, or kills it with all its children when it takes too long. */
export function run(command: string, parameters: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { cwd = root, env = process.env, limitSeconds = 900, onOutput } = options;
  const started = performance.now();
  return new Promise((resolve) => {
    let output = '';
    const shim = shimFor(command, parameters);
    const child = spawn(shim.file, shim.parameters, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: shim.shell,
      // A group of its own, which ends as one. Windows ends trees of processes, and would open a window for a group.
      detached: !isWindows,
    });
    const collect = (data: Buffer): void => {
      output += data.toString();
      onOutput?.(data.toString());
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const timer = setTimeout(() => {
      output += `\nStopped: it took longer than ${limitSeconds} seconds.\n`;
      endTree(child.pid!);
    }, limitSeconds * 1000);
    const end = (status: number): void => {
      clearTimeout(timer);
      resolve({ status, output, seconds: (performance.now() - started) / 1000 });
    };
    child.on('error', (error) => {
      output += String(error);
      end(1);
    });
    child.on('close', (status) => end(status ?? 1));
  });
}

function endTree(pid: number): void {
  if (isWindows) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid, 'SIGKILL');
}

/** Runs a command of the repository in front of the user, and gives its status. */
export function show(name: string, parameters: readonly string[]): number {
  const shim = shimFor(binary(name), parameters);
  return spawnSync(shim.file, shim.parameters, { cwd: root, stdio: 'inherit', shell: shim.shell }).status ?? 1;
}

const shimFor = (command: string, parameters: readonly string[]): Shim =>
  shimOf(command, parameters, dirname(command).endsWith('.bin') ? process.platform : 'posix');

/** Path of a command that a workspace package depends on. */
export function binary(name: string, workspace = '.'): string {
  return join(root, workspace, 'node_modules/.bin', name);
}
