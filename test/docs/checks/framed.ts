import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from 'playwright-core';
import { TRY_IT } from '../templates.ts';
import { found, type Check, type Finding, type Stage } from '../check.ts';

/** Shows pages of the site inside a page of somebody else, once with the headers of the site and once without. */
export const neverFramed: Check = { name: 'no page works inside a page of others', run: frame };

async function frame({ browser, url: site }: Stage): Promise<Finding> {
  const problems: string[] = [];
  const context = await browser.newContext();
  const other = await serveFrames();
  for (const path of ['/', TRY_IT]) {
    const shown = await textInFrame(context, other.url, site + path);
    if (shown !== '') problems.push(`${path} is shown inside another page, in spite of its headers: ${shown}`);
  }
  // A host that sends no headers of its own.
  await context.route(`${site}/**`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { 'content-type': response.headers()['content-type'] ?? '' } });
  });
  const shown = await textInFrame(context, other.url, site + TRY_IT);
  if (!shown.startsWith('Open this page by itself')) problems.push(`Without headers ${TRY_IT} shows: ${shown}`);
  await context.close();
  other.server.close();
  return found(3, 'pages framed', problems);
}

/** Starts a server whose pages show the address of their query. It is a real one, since browsers refuse loopback to all others. */
async function serveFrames(): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((request, response) => {
    const shown = new URL(request.url!, 'http://loopback').searchParams.get('shown');
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<iframe src="${shown}"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

async function textInFrame(context: BrowserContext, other: string, shown: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(`${other}?${new URLSearchParams({ shown })}`, { waitUntil: 'networkidle' });
  const inner = page.frames().find((one) => one.url().startsWith(new URL(shown).origin));
  const text = inner ? await inner.locator('body').innerText() : '';
  await page.close();
  return text.trim().slice(0, 100);
}
