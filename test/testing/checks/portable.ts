import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Miniflare } from 'miniflare';
import { createMock } from '@refold/testing';
import { Refold } from '@refold/node';
import { ensure, ensureEqual, type Check } from '../check.ts';
import { program, type Report } from '../portable/program.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Creates, lists, gets and deletes in this process. */
async function crud(): Promise<number> {
  const started = performance.now();
  const mock = createMock();
  const refold = new Refold({ apiKey: 'tk_mock', fetch: mock.fetch, limiter: false });
  await refold.linkedAccounts.create({ linked_account_id: 'acme', name: 'Acme Inc.' });
  ensure((await refold.linkedAccounts.list()).totalDocs === 1, 'The account is not in the list.');
  ensure(
    (await refold.linkedAccounts.get({ linked_account_id: 'acme' })).name === 'Acme Inc.',
    'The account has no name.',
  );
  await refold.linkedAccounts.delete({ linked_account_id: 'acme' });
  const gone = await refold.linkedAccounts.get({ linked_account_id: 'acme' }).result();
  ensure(!gone.ok && gone.error.message.includes('acme'), 'The account is still there.');
  return performance.now() - started;
}

const sockets = (): number => process.getActiveResourcesInfo().filter((name) => /tcp|pipeconnect/i.test(name)).length;

export const inProcess: Check = {
  name: 'create, list, get, delete in this process: no socket, under 100 ms',
  run: async () => {
    const before = sockets();
    const times: number[] = [];
    for (let round = 0; round < 5; round++) times.push(await crud());
    ensureEqual(sockets(), before, 'open sockets');
    const median = times.toSorted((a, b) => a - b)[2]!;
    ensure(median < 100, `It took ${Math.round(median)} ms.`);
    return `0 sockets, ${Math.round(median)} ms (median of 5, the first ${Math.round(times[0]!)} ms)`;
  },
};

async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here(file)],
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['workerd', 'worker', 'import'],
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  return outputFiles[0]!.text;
}

async function inDeno(): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'refold-testing-'));
  try {
    writeFileSync(join(folder, 'main.mjs'), await bundled('../portable/deno-main.ts'));
    const { stdout } = await promisify(execFile)(
      here('../../node_modules/.bin/deno'),
      ['run', '--no-prompt', '--no-lock', '--no-config', join(folder, 'main.mjs')],
      { timeout: 60_000 },
    );
    return JSON.parse(stdout) as Report;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function inWorkerd(): Promise<Report> {
  const worker = new Miniflare({
    modules: true,
    script: await bundled('../portable/worker.ts'),
    compatibilityDate: '2025-09-01',
  });
  try {
    return (await (await worker.dispatchFetch('http://worker.example/')).json()) as Report;
  } finally {
    await worker.dispose();
  }
}

let reports: Promise<readonly (readonly [string, Report])[]> | undefined;

// Three runs serve two checks.
const inAll = (): Promise<readonly (readonly [string, Report])[]> =>
  (reports ??= Promise.all([
    program().then((report) => ['Node', report] as const),
    inDeno().then((report) => ['Deno', report] as const),
    inWorkerd().then((report) => ['workerd', report] as const),
  ]));

export const everywhere: Check = {
  name: 'the same in Deno without permissions and in workerd without eval',
  run: async () => {
    const all = await inAll();
    for (const [runtime, { created, listed, got, afterwards }] of all)
      ensureEqual(
        { created, listed, got, afterwards },
        { created: 'acme', listed: ['acme'], got: 'Acme Inc.', afterwards: 'NotFoundError SERVER_ERROR' },
        runtime,
      );
    ensureEqual(new Set(all.map(([, report]) => JSON.stringify(report))).size, 1, 'different reports');
    return `${all.map(([runtime]) => runtime).join(', ')}: equal reports`;
  },
};

export const webhooks: Check = {
  name: 'webhooks: signed, received in three runtimes, three retries, malformed signatures refused',
  run: async () => {
    for (const [runtime, { attempts, attemptTimes, genuine, malformed }] of await inAll()) {
      ensureEqual({ attempts, attemptTimes }, { attempts: 4, attemptTimes: [0, 1000, 3000, 7000] }, runtime);
      ensureEqual(genuine, [true, true, true, true], `${runtime}, signatures`);
      ensure(
        malformed.length === 16 && malformed.every((isValid) => !isValid),
        `${runtime} took a malformed signature.`,
      );
    }
    return '3 runtimes, 4 attempts each at 0, 1, 3 and 7 s, 48 malformed signatures false';
  },
};
