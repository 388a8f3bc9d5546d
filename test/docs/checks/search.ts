import { found, type Check, type Finding, type Stage } from '../check.ts';
import { openContext } from '../browser.ts';

/** Words that a reader types, and the page that must be among the results. */
const SEARCHES: readonly { readonly words: string; readonly page: string }[] = [
  { words: 'createLinkedAccount', page: '/reference/linked-accounts/create/' },
  { words: 'session token', page: '/reference/session-tokens/create/' },
  { words: 'rate limit', page: '/guides/' },
];
const ATTEMPTS = 3;

/** Searches as a reader does, with the keyboard, and follows a result. */
export const searchFinds: Check = { name: 'the search finds pages without a network', run: searchAll };

async function searchAll({ browser, url }: Stage): Promise<Finding> {
  const problems: string[] = [];
  const context = await openContext(browser, url, (address) => problems.push(`The search asks ${address}`));
  for (const { words, page: wanted } of SEARCHES) {
    const page = await context.newPage();
    await page.goto(url);
    const box = page.getByRole('dialog').getByRole('searchbox').or(page.getByRole('dialog').getByRole('textbox'));
    // The key does something only once the page's script has run.
    for (let attempt = 0; attempt < ATTEMPTS && !(await box.isVisible()); attempt += 1) {
      await page.keyboard.press('Control+k');
      await box.waitFor({ timeout: 5000 }).catch(() => undefined);
    }
    await box.fill(words);
    const result = page.getByRole('dialog').locator(`a[href^="${wanted}"]`).first();
    try {
      await result.click({ timeout: 15_000 });
      await page.waitForURL(`${url}${wanted}**`);
    } catch {
      problems.push(`"${words}" does not lead to ${wanted}`);
    }
    await page.close();
  }
  await context.close();
  return found(SEARCHES.length, 'searches', problems);
}
