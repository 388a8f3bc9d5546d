import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { bundleToFile } from './bundle.ts';
import type { RunningPlace } from './place-server.ts';
import type { Runtime } from './runtime.ts';

type ProcessRuntime = Pick<Runtime, 'name' | 'version' | 'package'> & {
  readonly command: string;
  /** Name of the file in `entries/`. */
  readonly entry: string;
  /** The suite and the packages in one script, for a runtime that resolves none. */
  readonly whole?: boolean;
  parameters(file: string, place: RunningPlace): readonly string[];
};

/** A runtime that is a process of its own: it gets the suite's file and the address of its host. */
export function processRuntime({ command, entry, whole = false, parameters, ...runtime }: ProcessRuntime): Runtime {
  return {
    ...runtime,
    prepare: async () => (existsSync(command) ? undefined : `there is no ${command}`),
    run: async (place, { signal }) => ended(command, parameters(await bundleToFile(entry, whole), place), signal),
  };
}

/** Runs a process to its end, or kills it. Its environment holds nothing that the suite could pick up. */
function ended(command: string, parameters: readonly string[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_NO_WARNINGS: '1' };
    const child = spawn(command, parameters, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (data: Buffer): void => {
      output = (output + data.toString()).slice(-4000);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const kill = (): void => void child.kill('SIGKILL');
    signal.addEventListener('abort', kill);
    child.on('error', reject);
    child.on('close', (status, killedBy) => {
      signal.removeEventListener('abort', kill);
      if (status === 0) resolve();
      else reject(new Error(`It ended with ${killedBy ?? `status ${status}`}. ${output.trim()}`));
    });
  });
}
