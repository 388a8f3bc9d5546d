import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const program = `
  import { Refold } from '@refold/node';
  const refold = new Refold({ apiKey: 'tk_leaks', limiter: false, fetch: async () => Response.json({ docs: [] }) });
  const { signal } = new AbortController();
  const make = async (calls) => {
    for (let made = 0; made < calls; made += 100)
      await Promise.all(Array.from({ length: 100 }, () => refold.linkedAccounts.list({}, { signal, totalTimeout: 60_000 })));
  };
  const heap = () => (gc(), gc(), process.memoryUsage().heapUsed);
  await make(2000);
  const before = heap();
  await make(10_000);
  console.log(heap() - before);
`;

test('ten thousand calls on one signal leave less than two megabytes behind', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--expose-gc', '--input-type=module', '--eval', program],
    { cwd: fileURLToPath(new URL('.', import.meta.url)), timeout: 60_000 },
  );
  const grown = Number(stdout);
  expect(Number.isFinite(grown)).toBe(true);
  expect(grown).toBeLessThan(2 * 1024 * 1024);
}, 60_000);
