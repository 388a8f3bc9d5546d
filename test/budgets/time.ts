import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import createClient from 'openapi-fetch';
import { GcraLimiter, Refold } from '@refold/node';

/** The lower quartile: what else a machine does can only add to a time, so the quick rounds say most about the program. */
export const quick = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[values.length >> 2]!;

/** Milliseconds to import a package in a fresh process, for each of several, interleaved. */
export function coldImports(names: readonly string[], rounds: number): number[] {
  const cwd = mkdtempSync(join(tmpdir(), 'refold-cold-'));
  try {
    for (const name of names) install(name, cwd);
    // What the client is made of.
    install('@refold/core', cwd);
    const taken = names.map((): number[] => []);
    for (let round = 0; round < rounds; round++) {
      for (const [index, name] of names.entries()) {
        const program = `const s = performance.now(); await import(${JSON.stringify(name)}); console.log(performance.now() - s)`;
        const parameters = ['--input-type=module', '-e', program];
        taken[index]!.push(Number(execFileSync(process.execPath, parameters, { cwd, encoding: 'utf8' })));
      }
    }
    return taken.map(quick);
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

/** Lays a package out as npm does. In the workspace both are behind links, which cost time that no user spends. */
function install(name: string, folder: string): void {
  const source = realpathSync(new URL(`../node_modules/${name}`, import.meta.url));
  const isOwn = (path: string): boolean => !path.slice(source.length).includes('node_modules');
  cpSync(source, join(folder, 'node_modules', name), { recursive: true, filter: isOwn });
}

const BODY = '{"docs":[],"totalDocs":0,"limit":10,"page":1,"totalPages":1,"hasNextPage":false}';
const noop: typeof fetch = async () =>
  new Response(BODY, { status: 200, headers: { 'content-type': 'application/json' } });

/** Microseconds of one call with a fetch that does nothing, by hand, with openapi-fetch and with ours, interleaved. */
export async function callMicroseconds(
  rounds: number,
  calls: number,
): Promise<Record<'hand' | 'openapiFetch' | 'ours', number>> {
  const refold = new Refold({
    apiKey: 'tk_bench',
    baseURL: 'https://refold.example.com',
    fetch: noop,
    limiter: new GcraLimiter({ requestsPerSecond: 1e9, burst: 1e6 }),
  });
  const bare = createClient<any>({
    baseUrl: 'https://refold.example.com',
    fetch: noop as never,
    headers: { 'x-api-key': 'tk_bench' },
  });
  const contenders = {
    hand: async () => {
      const response = await noop('https://refold.example.com/api/v2/public/linked-account?page=1', {
        headers: { 'x-api-key': 'tk_bench', accept: 'application/json' },
      });
      if (!response.ok) throw new Error(String(response.status));
      return response.json();
    },
    openapiFetch: () => bare.GET('/api/v2/public/linked-account' as never, { params: { query: { page: 1 } } } as never),
    ours: () => refold.linkedAccounts.list({ page: 1 }),
  };
  const taken: Record<string, number[]> = { hand: [], openapiFetch: [], ours: [] };
  for (let round = 0; round < rounds + 2; round++) {
    for (const [name, call] of Object.entries(contenders)) {
      const started = performance.now();
      for (let index = 0; index < calls; index++) await call();
      // The first rounds warm up.
      if (round >= 2) taken[name]!.push(((performance.now() - started) * 1000) / calls);
    }
  }
  return { hand: quick(taken.hand!), openapiFetch: quick(taken.openapiFetch!), ours: quick(taken.ours!) };
}
