import { afterEach, expect, test, vi } from 'vitest';
import { API, Backend, MOCK_KEY } from './backend.ts';

const LIST = `${API}/api/v2/public/linked-account`;
const init = { headers: { 'x-api-key': MOCK_KEY } };

afterEach(() => vi.unstubAllGlobals());

/** The requests that reach the network of the page. */
function watchNetwork(): Request[] {
  const sent: Request[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(request);
    return new Response('from the network');
  });
  return sent;
}

test('sends requests to the mock until the target is the API', async () => {
  const sent = watchNetwork();
  const backend = new Backend();
  const { docs } = (await (await backend.fetch(LIST, init)).json()) as { docs: { account_id: string }[] };
  expect(docs.map(({ account_id }) => account_id)).toContain('acme');
  expect(sent).toEqual([]);
  backend.target = 'api';
  expect(await (await backend.fetch(LIST, init)).text()).toBe('from the network');
  expect(sent.map(({ url }) => url)).toEqual([LIST]);
});

test('keeps state until the mock is reset', async () => {
  const backend = new Backend();
  const body = JSON.stringify({ linked_account_id: 'umbrella' });
  const headers = { ...init.headers, 'content-type': 'application/json' };
  expect((await backend.fetch(LIST, { method: 'POST', headers, body })).status).toBe(200);
  expect((await backend.fetch(`${LIST}/umbrella`, init)).status).toBe(200);
  backend.mock.reset();
  expect((await backend.fetch(`${LIST}/umbrella`, init)).status).toBe(404);
});

test.each(['mock', 'api'] as const)('refuses other hosts when the target is the %s', async (target) => {
  const sent = watchNetwork();
  const backend = new Backend();
  backend.target = target;
  await expect(backend.fetch('https://proxy.scalar.com/')).rejects.toThrow('only');
  expect(sent).toEqual([]);
});
