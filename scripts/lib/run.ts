import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
    const child = spawn(command, parameters, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const collect = (data: Buffer): void => {
      output += data.toString();
      onOutput?.(data.toString());
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const timer = setTimeout(() => {
      output += `\nStopped: it took longer than ${limitSeconds} seconds.\n`;
      process.kill(-child.pid!, 'SIGKILL');
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

/** Path of a command that a workspace package depends on. */
export function binary(name: string, workspace = '.'): string {
  return join(root, workspace, 'node_modules/.bin', name);
}
