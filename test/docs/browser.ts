import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';

/** Starts a browser for which no name but loopback resolves. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

/** A context that is offline but for the site: every other request is refused, and told. */
export async function openContext(
  browser: Browser,
  site: string,
  outside: (url: string, page: string) => void,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(30_000);
  await context.route(
    (url) => url.origin !== site,
    async (route) => {
      outside(route.request().url(), pageOf(route.request().frame().url()));
      await route.abort('blockedbyclient');
    },
  );
  return context;
}

const pageOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : url);
