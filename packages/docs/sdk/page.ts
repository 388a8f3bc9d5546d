import { posix } from 'node:path';
import type { Entry, SdkPackage } from './packages.ts';

const MAIN = 'main';
/** Sections that only say where a member comes from. */
const ORIGINS = /#+ (?:Overrides|Inherited from|Implementation of)\n\n.*\n+/g;
const RE_EXPORT = /### \S+\n\nRe-exports (\[[^\]]+\]\([^)]+\))(?:\n\n\*\*\*)?/g;
const LINK = /\]\(((?:\.\.?\/)*[\w/-]+\.md)(#[\w-]+)?\)/g;
const NAME = /^### (?:~~)?([\w$\\]+)/gm;

/** The entry that a file of TypeDoc is about; none for its own overview of a package with several entries. */
export function entryOf(sdk: SdkPackage, file: string): Entry | undefined {
  const name = posix.basename(file, '.md');
  if (name === 'README') return sdk.entries.length === 1 ? sdk.entries[0] : undefined;
  return sdk.entries.find((entry) => entry.name === name);
}

export const pageUrl = (sdk: SdkPackage, entry: Entry): string => `/sdk/${sdk.name}/${pageName(entry)}/`;
export const pageName = (entry: Entry): string => (entry.name === 'index' ? MAIN : entry.name);

/** Names that an entry exports: values first, then types, each in the order of its page. */
export function namesOn(text: string): string[] {
  const names = text
    .split(/^## /m)
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((section) => [...section.matchAll(NAME)].map(([, name]) => name!.replaceAll('\\', '')));
  return [...new Set(names)];
}

const KINDS = ['Functions', 'Classes', 'Variables'];

function rank(section: string): number {
  const at = KINDS.findIndex((kind) => section.startsWith(kind));
  return at < 0 ? KINDS.length : at;
}

/** A page of the site from a page of TypeDoc: links lead to addresses, and lists of references are lists. */
export function pageBody(sdk: SdkPackage, file: string, text: string): string {
  const body = text
    .replace(/^# .*\n+/, '')
    .replace(ORIGINS, '')
    .replace(RE_EXPORT, '- $1')
    .replace(/\n\n(?=- \[)/g, '\n')
    .replace(/^(## References)\n(?=- )/m, '$1\n\n')
    .replace(LINK, (link, path: string, anchor = '') => {
      const target = entryOf(sdk, posix.normalize(posix.join(posix.dirname(file), path)));
      return target ? `](${pageUrl(sdk, target)}${anchor})` : link;
    })
    .trim();
  return withAnchorsFixed(body);
}

/** The plugin numbers some headings that occur once. Such a link leads to the heading without its number. */
function withAnchorsFixed(body: string): string {
  const anchors = anchorsOf(body);
  return body.replace(/\]\(#([\w-]+?)(-\d+)\)/g, (link, anchor: string, number: string) =>
    !anchors.has(anchor + number) && anchors.has(anchor) ? `](#${anchor})` : link,
  );
}

/** Anchors of a page, with the names that the site gives to headings. */
function anchorsOf(body: string): ReadonlySet<string> {
  const anchors = new Set([...body.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id!));
  const counts = new Map<string, number>();
  for (const [, heading] of body.matchAll(/^#{2,6} (.+)$/gm)) {
    const slug = heading!
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .trim()
      .replaceAll(' ', '-');
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    anchors.add(count === 0 ? slug : `${slug}-${count}`);
  }
  return anchors;
}
