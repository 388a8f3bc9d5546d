import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const heap = 'const heap = () => (gc(), gc(), process.memoryUsage().heapUsed);';

const calls = `
  import { Refold } from '@refold/node';
  const refold = new Refold({ apiKey: 'tk_leaks', limiter: false, fetch: async () => Response.json({ docs: [] }) });
  const { signal } = new AbortController();
  const make = async (calls) => {
    for (let made = 0; made < calls; made += 100)
      await Promise.all(Array.from({ length: 100 }, () => refold.linkedAccounts.list({}, { signal, totalTimeout: 60_000 })));
  };
  ${heap}
  await make(2000);
  const before = heap();
  await make(10_000);
  console.log(heap() - before);
`;

const clients = `
  import { Refold } from '@refold/node';
  const fetch = async () => Response.json({ docs: [] });
  let made = 0;
  const make = async (clients) => {
    for (const end = made + clients; made < end; made++) {
      await new Refold({ apiKey: 'tk_leaks_' + made, fetch }).linkedAccounts.list();
      // Limiters are held for as long as their bucket fills.
      if (made % 5000 === 0) await new Promise((resolve) => setTimeout(resolve, 300)).then(gc);
    }
  };
  ${heap}
  await make(30_001);
  const before = heap();
  await make(50_000);
  console.log(heap() - before);
`;

test.each([
  ['ten thousand calls on one signal', calls],
  ['fifty thousand clients with keys of their own', clients],
])(
  '%s leave less than two megabytes behind',
  async (_name, program) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--expose-gc', '--input-type=module', '--eval', program],
      { cwd: fileURLToPath(new URL('.', import.meta.url)), timeout: 110_000 },
    );
    const grown = Number(stdout);
    expect(Number.isFinite(grown)).toBe(true);
    expect(grown).toBeLessThan(2 * 1024 * 1024);
  },
  120_000,
);
