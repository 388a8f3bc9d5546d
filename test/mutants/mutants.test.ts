import { afterAll, beforeAll, expect, test } from 'vitest';
import { rows } from '../behavior/all.ts';
import { createHarness, type Sdk } from '../behavior/row.ts';
import { startFaultServer } from '../servers/fault-server.ts';
import type { RunningServer } from '../servers/prism.ts';
import { guards } from './guards.ts';
import { loadCore } from './mutated-core.ts';

/** A row that takes longer than this hangs, which is a way of noticing too. */
const PATIENCE_MS = 8000;

let server: RunningServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

/** Names of the rows that fail, up to the first where one is enough. */
async function failing(sdk: Sdk, ids: readonly number[], enough: number): Promise<string[]> {
  const failed: string[] = [];
  for (const row of rows.filter(({ id, run, needs }) => run && needs !== 'helpers' && ids.includes(id))) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('It hangs.')), PATIENCE_MS);
    });
    try {
      await Promise.race([row.run!(createHarness(sdk, server.url)), late]);
    } catch (error) {
      failed.push(`${row.name}: ${(error as Error).message}`);
    } finally {
      clearTimeout(timer);
    }
    if (failed.length >= enough) break;
  }
  return failed;
}

test('the whole core fails none of the rows', async () => {
  const ids = [...new Set(guards.flatMap((guard) => guard.rows))];
  expect(await failing(await loadCore(), ids, 99)).toEqual([]);
}, 120_000);

test.each(guards)(
  'without the guard "$name" the core fails a row',
  async (guard) => {
    expect(await failing(await loadCore(guard), guard.rows, 1)).toHaveLength(1);
  },
  60_000,
);
