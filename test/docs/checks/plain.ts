import { found, type Check, type Finding, type Stage } from '../check.ts';
import { openContext } from '../browser.ts';
import { templates, TRY_IT } from '../templates.ts';

/** Fewer characters than on the shortest page. */
const LEAST = 60;

/** Without JavaScript, all text and code can be read, and the page that needs it says so. */
export const readableWithoutScripts: Check = { name: 'readable without JavaScript', run: readAll };

async function readAll({ browser, url, pages }: Stage): Promise<Finding> {
  const problems: string[] = [];
  const chosen = templates(pages);
  const context = await openContext(browser, url, () => undefined, { javaScriptEnabled: false });
  for (const { kind, path } of chosen) {
    const page = await context.newPage();
    await page.goto(url + path);
    if (!(await page.getByRole('heading', { level: 1 }).first().isVisible())) problems.push(`${path} shows no title`);
    const text = await page.locator('body').innerText();
    if (path === TRY_IT) {
      if (!text.includes('needs JavaScript')) problems.push(`${path} does not say that it needs JavaScript`);
      if (!(await page.locator('a[href="/reference/"]:visible').count())) problems.push(`${path} leads nowhere else`);
    } else if (kind !== 'not found') {
      const main = await page.getByRole('main').innerText();
      if (main.length < LEAST) problems.push(`${path} shows ${main.length} characters`);
      if (kind === 'operation' && !/curl /.test(text) && !/import \{/.test(text))
        problems.push(`${path} shows no sample`);
    }
    await page.close();
  }
  await context.close();
  return found(chosen.length, 'pages', problems);
}
