import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { found, type Check, type Finding, type Stage } from '../check.ts';
import type { Pages } from '../pages.ts';

/** Follows every link of every page and of every Markdown copy, to its anchor. Links to elsewhere must be https. */
export const noDeadLink: Check = { name: 'no dead link and no dead anchor', run: async (stage) => follow(stage) };

const LINK = /\]\(([^)\s]+)\)/g;
const CODE = /^(`{3,})[\s\S]*?^\1$|`[^`\n]+`/gm;

function follow({ dist, pages }: Stage): Finding {
  const problems: string[] = [];
  const outside = new Set<string>();
  let count = 0;
  const visit = (from: string, targets: readonly string[], anchors: boolean): void => {
    for (const target of targets) {
      if (/^(data|mailto):/.test(target)) continue;
      count += 1;
      const url = new URL(target, `http://site${from}`);
      if (url.origin === 'http://site') {
        const problem = problemWith(url, dist, pages, anchors);
        if (problem) problems.push(`${from} links to ${target}, ${problem}`);
      } else if (url.protocol === 'https:') outside.add(url.hostname);
      else problems.push(`${from} links to ${target}, which is not https`);
    }
  };
  for (const { path, targets } of pages.values()) visit(path, targets, true);
  for (const path of markdownIn(dist)) visit(`/${path}`, linksOf(readFileSync(join(dist, path), 'utf8')), false);
  const elsewhere = [...outside].toSorted().join(', ') || 'none';
  return found(count, `links; to elsewhere: ${elsewhere}`, [...new Set(problems)]);
}

/** `anchors`: whether the place on a page must be there too; Markdown has no places. */
function problemWith(url: URL, dist: string, pages: Pages, anchors: boolean): string | undefined {
  const path = decodeURIComponent(url.pathname);
  const page = pages.get(path);
  if (!page) {
    const file = join(dist, path);
    return !path.endsWith('/') && existsSync(file) && statSync(file).isFile() ? undefined : 'which is not there';
  }
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchors && anchor && anchor !== '_top' && !page.ids.has(anchor) ? 'whose anchor is not there' : undefined;
}

const markdownIn = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => /\.md$|^llms\.txt$/.test(path));

const linksOf = (text: string): string[] => [...text.replaceAll(CODE, '').matchAll(LINK)].map(([, target]) => target!);
