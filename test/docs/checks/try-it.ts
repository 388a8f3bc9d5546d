import type { Page } from 'playwright-core';
import { found, type Check, type Finding, type Stage } from '../check.ts';
import { openContext } from '../browser.ts';
import { ready, TRY_IT } from '../templates.ts';
import { inspect } from './accessible.ts';

const NEW_ACCOUNT = 'umbrella';

/** Creates a linked account as a person would, sees it in the list, and switches to the real API and back. */
export const tryItWorks: Check = { name: 'try-it creates and lists a linked account without a network', run: tryIt };

async function tryIt({ browser, url: site }: Stage): Promise<Finding> {
  const problems: string[] = [];
  const outside: string[] = [];
  const context = await openContext(browser, site, (url) => outside.push(url));
  const page = await context.newPage();
  await page.goto(site + TRY_IT);
  await ready(page, TRY_IT);
  try {
    await openOperation(page, 'List linked accounts');
    expect(await send(page), 'the list', { has: ['200', 'acme', 'globex'], hasNot: [NEW_ACCOUNT] });
    problems.push(...(await inspect(page)).map((fault) => `The window of a request: ${fault}`));
    await close(page);
    await openOperation(page, 'Create a linked account');
    await fillBody(page, JSON.stringify({ linked_account_id: NEW_ACCOUNT, name: 'Umbrella' }));
    expect(await send(page), 'the creation', { has: ['200', NEW_ACCOUNT] });
    await close(page);
    await openOperation(page, 'List linked accounts');
    expect(await send(page), 'the list afterwards', { has: ['200', 'acme', NEW_ACCOUNT] });
    await close(page);
    if (outside.length > 0) problems.push(`The mock answers, and the page asks ${outside.join(', ')}`);
    await switchToApi(page);
    await openOperation(page, 'List linked accounts');
    await page.getByRole('button', { name: /^Send/ }).first().click();
    await page.waitForTimeout(1000);
    const [asked, ...others] = outside;
    if (!asked?.startsWith('https://app.refold.ai/api/v2/public/linked-account') || others.length > 0)
      problems.push(`After the switch the page asks ${outside.join(', ') || 'nobody'}`);
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
  await context.close();
  return found(4, 'requests sent', problems);
}

async function openOperation(page: Page, name: string): Promise<void> {
  const link = page.getByRole('link', { name }).first();
  if (!(await link.isVisible())) await page.getByRole('button', { name: 'Linked Accounts' }).first().click();
  await link.click();
  const title = page.getByRole('heading', { name, exact: true }).first();
  await title.waitFor();
  const section = page
    .getByRole('region', { name })
    .or(page.locator('section').filter({ has: title }))
    .last();
  await section
    .getByRole('button', { name: /Test Request/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Send/ }).first().waitFor();
}

/** Sends the request, and gives the text of the window once a response is there. */
async function send(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Send/ }).first().click();
  await page
    .getByText(/^\d{3} [A-Z]/)
    .first()
    .waitFor();
  await page.locator('.cm-content').last().waitFor();
  return page.getByRole('dialog').innerText();
}

async function fillBody(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content[contenteditable="true"]').first().click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}

const close = (page: Page): Promise<void> => page.keyboard.press('Escape');

async function switchToApi(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Use the real API' }).click();
  const dialog = page.getByRole('dialog', { name: 'Use the real API?' });
  await dialog.getByRole('button', { name: 'Use the real API' }).click();
  await page.getByRole('status').filter({ hasText: 'real API' }).waitFor();
}

function expect(
  text: string,
  what: string,
  wanted: { readonly has: readonly string[]; readonly hasNot?: readonly string[] },
): void {
  for (const part of wanted.has) if (!text.includes(part)) throw new Error(`${what} does not show ${part}: ${text}`);
  for (const part of wanted.hasNot ?? []) if (text.includes(part)) throw new Error(`${what} shows ${part}`);
}
