import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A page of the site as it was written. */
export type Source = {
  /** Its address on the site, such as `/guides/webhooks/`. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** On pages of operations. */
  readonly operationId?: string;
  /** Markdown after the front matter. */
  readonly body: string;
};

type FrontMatter = { readonly title?: string; readonly description?: string; readonly operationId?: string };

/** Pages below a folder of Markdown, by address. */
export function readSources(content: string): Source[] {
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => readSource(path, readFileSync(join(content, path), 'utf8')))
    .toSorted((a, b) => (a.url < b.url ? -1 : 1));
}

export function readSource(path: string, text: string): Source {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
  if (!parts) throw new Error(`${path}: a page begins with front matter.`);
  const { title, description = '', operationId } = parse(parts[1]!) as FrontMatter;
  if (!title) throw new Error(`${path}: a page needs a title.`);
  return { url: urlOf(path), title, description, operationId, body: parts[2]!.trim() };
}

/** Address of a page: its path without the ending, an index at its folder. */
function urlOf(path: string): string {
  const route = path
    .replace(/\.md$/, '')
    .replace(/(^|\/)index$/, '')
    .toLowerCase();
  return route === '' ? '/' : `/${route}/`;
}
