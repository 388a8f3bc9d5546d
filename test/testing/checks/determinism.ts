import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensure, ensureEqual, type Check } from '../check.ts';
import { startCliMock } from '../cli.ts';

const KEY = 'tk_mock';

/** The recording of a run from the command line. */
async function recording(seed: number, file: string): Promise<string> {
  const mock = await startCliMock(['--seed', String(seed), '--record', file, '--fault', 'listWebhooks=500:1']);
  const ask = (path: string, method = 'GET', body?: object, account?: string): Promise<Response> =>
    fetch(`${mock.url}/api/v2/public${path}`, {
      method,
      headers: {
        'x-api-key': KEY,
        ...(account && { linked_account_id: account, slug: 'hubspot' }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
  await ask('/linked-account', 'POST', { linked_account_id: 'initech', name: 'Initech' });
  await ask('/linked-account?limit=2');
  await ask('/session-token', 'POST', { linked_account_id: 'initech' });
  await ask('/webhook');
  await ask('/workflow/daily-sync/execute', 'POST', { payload: { email: 'jane@example.com' } }, 'acme');
  for (let page = 1; page <= 3; page++) await ask(`/execution?page=${page}&limit=1`, 'GET', undefined, 'acme');
  await ask('/tables', 'POST', { table_name: 'x', columns: [{ column_name: 'a' }] });
  await ask('/linked-account/initech', 'DELETE');
  await mock.stop();
  // The port is another one in each run.
  return readFileSync(file, 'utf8').replaceAll(new URL(mock.url).host, 'host');
}

export const determinism: Check = {
  name: 'two runs of the command line with one seed record the same bytes, another seed others',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'refold-testing-'));
    try {
      const [first, second, other] = [
        await recording(7, join(folder, 'a')),
        await recording(7, join(folder, 'b')),
        await recording(8, join(folder, 'c')),
      ];
      ensure(first === second, 'Two runs with seed 7 differ.');
      ensure(first !== other, 'Seed 8 gives the bytes of seed 7.');
      ensureEqual(first.split('\n').filter(Boolean).length, 10, 'recorded requests');
      ensure(!first.includes(KEY) && !/"token":"(?!\[redacted\])/.test(first), 'The recording holds a key or a token.');
      return `${first.length} bytes equal, no key or token in them`;
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
