import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BulkSummary } from '@refold/node/helpers';
import { startLimitedServer, type Answer, type LimitedServer } from '../../servers/limited-server.ts';
import type { Scenario } from '../scenario.ts';

const program = fileURLToPath(new URL('../bulk-client.ts', import.meta.url));
/** A faster bucket than Refold's, since five thousand rows would take four minutes with that one. */
const LIMIT = { requestsPerSecond: 800, burst: 200 };
const CLIENT = { requestsPerSecond: 750, burst: 40 };

/** Rows are upserted by a process that is killed at random rows, each time with calls in flight, and started again. */
export const bulkAfterCrashes: Scenario = {
  name: 'bulk, killed with SIGKILL at random rows and resumed',
  slug: 'bulk',
  async run(size, say) {
    const rows = size === 'quick' ? 600 : 5000;
    const upserts = new Map<string, number>();
    const folder = mkdtempSync(join(tmpdir(), 'refold-bulk-'));
    const server = await startLimitedServer({
      ...LIMIT,
      latencyMs: 5,
      answer: (request) => accountsOf(upserts, request),
    });
    const progress = setInterval(() => say(`${upserts.size} of ${rows}`), 200);
    const kills = [Math.random(), Math.random()].map((part) => Math.floor(part * rows * 0.9)).toSorted((a, b) => a - b);
    try {
      const settings = [server.url, join(folder, 'checkpoint'), rows, CLIENT.requestsPerSecond, CLIENT.burst].map(
        String,
      );
      for (const row of kills) await runUntil(settings, () => upserts.size >= row);
      const summary = await runUntil(settings, () => false);
      const sent = [...upserts.values()].reduce((total, count) => total + count, 0);
      return {
        wanted: rows,
        succeeded: (summary?.done ?? 0) + (summary?.skipped ?? 0),
        wire: wireOf(server),
        refused: server.refused(),
        seconds: (server.accepted.at(-1) ?? 0) / 1000,
        bounds: [
          { what: 'rows lost', measured: rows - upserts.size, atMost: 0 },
          { what: 'rows done twice', measured: sent - upserts.size, atMost: 0 },
          {
            what: 'rows that failed or have an unknown outcome',
            measured: summary?.problems.length ?? rows,
            atMost: 0,
          },
        ],
        note: `${sent} upserts took effect; killed after rows ${kills.join(' and ')}; bucket of ${LIMIT.requestsPerSecond}/s`,
        starts: { accepted: server.accepted, refusals: server.refusals, ...LIMIT },
      };
    } finally {
      clearInterval(progress);
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

const wireOf = (server: LimitedServer): number => server.accepted.length + server.refused();

/** Keeps accounts, and counts how often each was written. */
function accountsOf(
  upserts: Map<string, number>,
  { method, path, body }: { readonly method: string; readonly path: string; readonly body: string },
): Answer {
  if (method === 'PUT') {
    const { linked_account_id, name } = JSON.parse(body) as { linked_account_id: string; name: string };
    upserts.set(linked_account_id, (upserts.get(linked_account_id) ?? 0) + 1);
    return { body: { account_id: linked_account_id, name, new_account: true } };
  }
  const id = path.split('/').at(-1)!;
  if (!upserts.has(id)) return { status: 404, body: { message: 'Linked Account not found' } };
  return { body: { account_id: id, name: `Customer ${id.slice('row-'.length)}` } };
}

/** Runs the process to its end, or kills it as soon as the condition holds. */
function runUntil(settings: readonly string[], isOver: () => boolean): Promise<BulkSummary<unknown> | undefined> {
  return new Promise((resolve, reject) => {
    const child = fork(program, settings);
    let summary: BulkSummary<unknown> | undefined;
    const limit = setTimeout(() => child.kill('SIGKILL'), 120_000);
    const watch = setInterval(() => isOver() && child.kill('SIGKILL'), 1);
    child.once('message', (message) => (summary = message as BulkSummary<unknown>));
    child.once('exit', (code, signal) => {
      clearTimeout(limit);
      clearInterval(watch);
      if (code === 0 || signal === 'SIGKILL') resolve(summary);
      else reject(new Error(`the bulk process ended with ${code}`));
    });
  });
}
