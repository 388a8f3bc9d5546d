import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../packages/testing/dist/cli.js', import.meta.url));

export type Finished = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs a command of the test kit to its end. */
export async function runCli(
  parameters: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd?: string,
): Promise<Finished> {
  const child = spawn(process.execPath, [cli, ...parameters], { env: { ...process.env, ...env }, ...(cwd && { cwd }) });
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const timer = setTimeout(() => child.kill('SIGKILL'), 60_000);
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? -1)));
  clearTimeout(timer);
  return { code, stdout: stdout(), stderr: stderr() };
}

/** Starts a mock from the command line. */
export async function startCliMock(
  parameters: readonly string[],
): Promise<{ url: string; child: ChildProcess; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [cli, 'mock', '--port', '0', ...parameters]);
  const stderr = collect(child.stderr);
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let seen = '';
    child.stdout.on('data', (data) => {
      seen += String(data);
      const found = /Refold mock on (\S+)/.exec(seen)?.[1];
      if (found) resolve(found);
    });
    child.on('close', () => reject(new Error(`The mock ended at once: ${stderr()}`)));
  });
  return {
    url,
    child,
    stop: () => {
      child.kill('SIGTERM');
      return closed;
    },
  };
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  let text = '';
  stream?.on('data', (data) => (text += String(data)));
  return () => text;
}
