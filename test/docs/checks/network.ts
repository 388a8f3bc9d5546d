import { found, together, type Check, type Finding, type Stage } from '../check.ts';
import { openContext } from '../browser.ts';

const TABS = 4;

/** Visits every page. What a page asks of others, and what it complains of, is a problem. */
export const noExternalRequest: Check = { name: 'no page asks anybody else for anything', run: visitAll };

async function visitAll({ browser, url: site, pages }: Stage): Promise<Finding> {
  const problems = new Set<string>();
  const context = await openContext(browser, site, (url, page) => problems.add(`${page} asks ${url}`));
  const waiting = [...pages.keys()];
  await together(Array.from({ length: TABS }), TABS, async () => {
    const tab = await context.newPage();
    const tell = (what: string): void => void problems.add(`${new URL(tab.url()).pathname} ${what}`);
    tab.on('pageerror', (error) => tell(`fails: ${error.message}`));
    tab.on('console', (message) => void (message.type() === 'error' && tell(`complains: ${message.text()}`)));
    tab.on('websocket', (socket) => tell(`opens ${socket.url()}`));
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await tab.goto(site + path);
    // What the last page does after it has loaded.
    await tab.waitForLoadState('networkidle');
  });
  await context.close();
  return found(pages.size, 'pages visited', [...problems].toSorted());
}
