import { afterEach, expect, test, vi } from 'vitest';
import { Answers, API, MOCK_KEY } from './answer.ts';

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

test('the mock answers until somebody has chosen the API', async () => {
  const sent = watchNetwork();
  const answers = new Answers();
  const { docs } = (await (await answers.fetch(LIST, init)).json()) as { docs: { account_id: string }[] };
  expect(docs.map(({ account_id }) => account_id)).toContain('acme');
  expect(sent).toEqual([]);
  answers.by = 'api';
  expect(await (await answers.fetch(LIST, init)).text()).toBe('from the network');
  expect(sent.map(({ url }) => url)).toEqual([LIST]);
});

test('the mock remembers, and begins again when it is told to', async () => {
  const answers = new Answers();
  const body = JSON.stringify({ linked_account_id: 'umbrella' });
  const headers = { ...init.headers, 'content-type': 'application/json' };
  expect((await answers.fetch(LIST, { method: 'POST', headers, body })).status).toBe(200);
  expect((await answers.fetch(`${LIST}/umbrella`, init)).status).toBe(200);
  answers.mock.reset();
  expect((await answers.fetch(`${LIST}/umbrella`, init)).status).toBe(404);
});

test.each(['mock', 'api'] as const)('nobody else is asked while the %s answers', async (by) => {
  const sent = watchNetwork();
  const answers = new Answers();
  answers.by = by;
  await expect(answers.fetch('https://proxy.scalar.com/')).rejects.toThrow('and nobody else');
  expect(sent).toEqual([]);
});
