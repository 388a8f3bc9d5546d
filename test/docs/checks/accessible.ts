import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { AxeResults } from 'axe-core';
import { found, together, type Check, type Finding, type Stage } from '../check.ts';
import { openContext } from '../browser.ts';
import { ready, templates } from '../templates.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const COUNTED = ['critical', 'serious'];

/** No fault that keeps people out, on a page of every kind, in light and in dark. */
export const accessible: Check = { name: 'axe: 0 critical and 0 serious in light and dark', run: inspectAll };

async function inspectAll({ browser, url, pages }: Stage): Promise<Finding> {
  const faults = new Map<string, string[]>();
  const chosen = templates(pages);
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await openContext(browser, url, () => undefined, { colorScheme });
    await together(chosen, 2, async ({ path }) => {
      const page = await context.newPage();
      await page.goto(url + path);
      await ready(page, path);
      for (const fault of await inspect(page))
        faults.set(fault, [...(faults.get(fault) ?? []), `${path} in ${colorScheme}`]);
      await page.close();
    });
    await context.close();
  }
  const problems = [...faults].map(([fault, places]) => `${fault}: ${places.length} pages, such as ${places[0]}`);
  const kinds = new Set(chosen.map(({ kind }) => kind));
  return found(chosen.length * 2, `pages of ${kinds.size} kinds`, problems);
}

/** The faults that count, one line for each rule. */
export async function inspect(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  return violations
    .filter(({ impact }) => COUNTED.includes(impact!))
    .map(({ id, impact, nodes }) => `${impact} ${id} at ${nodes.length} places, such as ${nodes[0]!.target.join(' ')}`);
}
