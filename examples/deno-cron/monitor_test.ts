import { Refold } from '@refold/deno';
import { monitor } from './monitor.ts';

const apiKey = Deno.env.get('REFOLD_API_KEY')!;
const baseURL = Deno.env.get('REFOLD_BASE_URL');

function equal(actual: unknown, wanted: unknown): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(wanted)];
  if (left !== right) throw new Error(`wanted ${right}, got ${left}`);
}

/** An API in which one run has failed. */
const scripted = (input: unknown, init?: RequestInit): Promise<Response> => {
  const { pathname, searchParams } = new URL(String(input));
  if (init?.method === 'POST') return Promise.resolve(Response.json({ id: `${pathname.split('/').at(-2)}-again` }));
  const docs = searchParams.get('status') === 'ERRORED' ? [{ _id: 'run-1', name: 'Run', status: 'ERRORED' }] : [];
  return Promise.resolve(Response.json({ docs, page: 1, totalPages: 1, hasNextPage: false }));
};

Deno.test('failed runs are reported, and repeated only when asked to', async () => {
  const refold = new Refold({ apiKey, baseURL, fetch: scripted as typeof fetch });
  const since = new Date(0);
  const looked = await monitor(refold, ['acme'], { since, repeat: false });
  equal(looked, [{ account: 'acme', failed: ['run-1 ERRORED'], repeated: [] }]);
  const [mended] = await monitor(refold, ['acme'], { since, repeat: true });
  equal(mended!.repeated, ['run-1-again']);
});

Deno.test('what it asks is what the contract allows', async () => {
  const [report] = await monitor(new Refold({ apiKey, baseURL }), ['acme'], { since: new Date(0), repeat: false });
  equal(report!.account, 'acme');
});
