import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { launchChromium } from '../runtimes/hosts/chromium.ts';

/** Starts a browser for which no name but loopback resolves. */
export const launch = (): Promise<Browser> =>
  launchChromium('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');

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
