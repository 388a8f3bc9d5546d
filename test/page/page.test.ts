import { createMock, type Mock } from '@refold/testing';
import { listen, type MockServer } from '@refold/testing/node';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../docs/browser.ts';
import { prepareChromium } from '../runtimes/hosts/chromium.ts';

const DAY_MS = 86_400_000;

let browser: Browser;
let vite: ViteDevServer | undefined;
let refold: MockServer | undefined;

beforeAll(async () => {
  expect(await prepareChromium()).toBeUndefined();
  browser = await launch();
}, 300_000);

afterAll(async () => {
  await Promise.all([browser?.close(), vite?.close(), refold?.close()]);
});

async function mint(mock: Mock): Promise<string> {
  const response = await mock.fetch('https://app.refold.ai/api/v2/public/session-token', {
    method: 'POST',
    headers: { 'x-api-key': 'tk_mock', 'content-type': 'application/json' },
    body: JSON.stringify({ linked_account_id: 'acme' }),
  });
  return ((await response.json()) as { token: string }).token;
}

/** Serves the page, with a route that hands out the given tokens one after the other. */
async function serve(tokens: readonly string[], asked: { count: number }): Promise<string> {
  vite = await createServer({
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'silent',
    server: { host: '127.0.0.1', port: 0 },
    plugins: [
      {
        name: 'token-route',
        configureServer: (server) => {
          server.middlewares.use('/token', (_, response) => void response.end(tokens[asked.count++]));
        },
      },
    ],
  });
  await vite.listen();
  return vite.resolvedUrls!.local[0]!;
}

test('a page of another port works through the mock with a token that expired before: 10 calls, 2 tokens, one 401', async () => {
  const mock = createMock({ clock: 'real', fixtures: { linkedAccounts: [{ account_id: 'acme' }] } });
  const expired = await mint(mock);
  // Its own exp is days ahead by the clock of the browser, so that only the server knows.
  await mock.clock.advance(8 * DAY_MS);
  const asked = { count: 0 };
  const origin = await serve([expired, await mint(mock)], asked);
  refold = await listen(mock);
  const before = mock.requests.length;

  const page = await browser.newPage();
  const messages: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) messages.push(message.text());
  });
  page.on('pageerror', (error) => messages.push(String(error)));
  await page.goto(`${origin}?refold=${encodeURIComponent(refold.url)}`);
  await page.waitForFunction('document.querySelector("#result").textContent !== ""', undefined, { timeout: 30_000 });

  expect(JSON.parse((await page.textContent('#result'))!)).toEqual({ calls: 10, account: 'acme', table: 'string' });
  expect(asked.count).toBe(2);
  expect(messages).toEqual([expect.stringContaining('401')]);
  expect(
    mock.requests
      .slice(before)
      .map(({ status }) => status)
      .toSorted(),
  ).toEqual([...Array.from({ length: 10 }, () => 200), 401]);
  expect(mock.unhandledRequests).toEqual([]);
});
