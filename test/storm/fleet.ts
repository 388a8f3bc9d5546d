import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Work of one process of a fleet. */
export type ClientJob = {
  readonly baseURL: string;
  readonly calls: number;
  readonly limiter: 'default' | 'redis' | 'node-redis' | 'bottleneck' | 'http-store';
  readonly redisPort?: number;
  readonly storeURL?: string;
};

/** Report of a client: the last line of its output. */
export type ClientReport = {
  readonly succeeded: number;
  readonly failures: readonly string[];
  readonly warnings: readonly string[];
  readonly cpuMicroseconds: number;
};

const program = fileURLToPath(new URL('client.ts', import.meta.url));

/** Starts processes, lets them go together, and waits for all of them, or kills them when time is up. */
export async function runFleet(
  processes: number,
  job: ClientJob,
  { limitSeconds, onGo }: { readonly limitSeconds: number; readonly onGo?: () => void },
): Promise<readonly ClientReport[]> {
  const children = Array.from({ length: processes }, () =>
    fork(program, [JSON.stringify(job)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }),
  );
  const timer = setTimeout(() => children.forEach((child) => child.kill('SIGKILL')), limitSeconds * 1000);
  try {
    await Promise.all(children.map((child) => answerOf(child)));
    const reports = children.map((child) => answerOf(child) as Promise<ClientReport>);
    for (const child of children) child.send('go');
    onGo?.();
    return await Promise.all(reports);
  } finally {
    clearTimeout(timer);
    for (const child of children) child.kill('SIGKILL');
  }
}

/** The next message of a process. One that ends without it has hung or crashed. */
function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null, signal: string | null): void =>
      reject(new Error(`a process of the fleet ended early: ${signal ?? code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message);
    });
  });
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
