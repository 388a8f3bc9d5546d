import { spawn } from 'node:child_process';
import { createMock } from '@refold/testing';
import { listen } from '@refold/testing/node';
import { organization } from '../../testing/organization.ts';
import type { Outcome } from '../in-runtime/perform.ts';
import type { Sample } from '../sample.ts';

const HOST = 'https://app.refold.ai';

/** Runs cURL calls against the mock behind a port, each in an organization of its own. */
export async function withCurl(samples: readonly Sample[]): Promise<Outcome[]> {
  const mock = createMock({ fixtures: organization });
  const server = await listen(mock);
  try {
    const outcomes: Outcome[] = [];
    for (const [number, { code }] of samples.entries()) {
      mock.reset();
      const env = {
        ...process.env,
        REFOLD_API_KEY: mock.keys['test']!,
        REFOLD_SESSION_TOKEN: await minted(server.url),
      };
      const problem = await shell(code.replaceAll(HOST, server.url), env);
      const called = mock.requests.length > 1;
      outcomes.push({ number, problem: problem ?? (called ? undefined : 'it called nothing') });
    }
    return outcomes;
  } finally {
    await server.close();
  }
}

/** The end of what a script prints, when it fails. */
function shell(script: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn('bash', ['-euo', 'pipefail', '-c', script], { env, timeout: 30_000 });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += String(chunk)));
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code) => resolve(code === 0 ? undefined : `exit ${code}: ${output.slice(-300).trim()}`));
  });
}

async function minted(url: string): Promise<string> {
  const response = await fetch(`${url}/api/v2/public/session-token`, {
    method: 'POST',
    headers: { 'x-api-key': 'tk_mock', 'content-type': 'application/json' },
    body: JSON.stringify({ linked_account_id: 'acme' }),
  });
  return ((await response.json()) as { readonly token: string }).token;
}
