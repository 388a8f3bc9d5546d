import type { Page } from 'playwright-core';
import type { Pages } from './pages.ts';

export const TRY_IT = '/try-it/';

/** The kinds of page, each with the addresses that stand for it. */
const KINDS: readonly { readonly kind: string; readonly matches: RegExp; readonly most: number }[] = [
  { kind: 'home', matches: /^\/$/, most: 1 },
  { kind: 'guide', matches: /^\/guides\/[\w-]+\/$/, most: 5 },
  { kind: 'overview of the reference', matches: /^\/reference\/$/, most: 1 },
  { kind: 'errors', matches: /^\/reference\/errors\/$/, most: 1 },
  { kind: 'events', matches: /^\/reference\/webhook-events\/$/, most: 1 },
  { kind: 'resource', matches: /^\/reference\/[\w-]+\/$/, most: 2 },
  { kind: 'operation', matches: /^\/reference\/[\w-]+\/[\w-]+\/$/, most: 3 },
  { kind: 'SDK', matches: /^\/sdk\/.*\/$/, most: 3 },
  { kind: 'changelog', matches: /^\/changelog\/$/, most: 1 },
  { kind: 'downloads', matches: /^\/downloads\/$/, most: 1 },
  { kind: 'try-it', matches: /^\/try-it\/$/, most: 1 },
  { kind: 'not found', matches: /^\/404\.html$/, most: 1 },
];

export type Template = { readonly kind: string; readonly path: string };

/** Some pages of every kind, spread over those that there are. */
export function templates(pages: Pages): Template[] {
  const taken = new Set<string>();
  return KINDS.flatMap(({ kind, matches, most }) => {
    const all = [...pages.keys()].filter((path) => matches.test(path) && !taken.has(path)).toSorted();
    if (all.length === 0) throw new Error(`The site has no page of the kind "${kind}".`);
    for (const path of all) taken.add(path);
    const step = Math.max(1, all.length / most);
    const chosen = Array.from({ length: Math.min(most, all.length) }, (_, index) => all[Math.floor(index * step)]!);
    return chosen.map((path) => ({ kind, path }));
  });
}

/** Waits until a page shows what it is for. The page to try things makes itself in the browser. */
export async function ready(page: Page, path: string): Promise<void> {
  const title = path === TRY_IT ? { name: 'Refold API' } : { level: 1 };
  await page.getByRole('heading', title).first().waitFor();
}
