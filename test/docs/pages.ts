import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A page of the built site, as far as checks read its source. */
export type Page = {
  /** Its address below the root, such as `/guides/webhooks/` or `/404.html`. */
  readonly path: string;
  readonly html: string;
  /** Targets of links, scripts, images and styles, as written. */
  readonly targets: readonly string[];
  readonly ids: ReadonlySet<string>;
};

export type Pages = ReadonlyMap<string, Page>;

const TARGET = /\s(?:href|src|poster|action|data)="([^"]*)"/g;
const SOURCES = /\ssrcset="([^"]*)"/g;
const ID = /\s(?:id|name)="([^"]*)"/g;
const SCRIPT = /(<script[^>]*>)[\s\S]*?<\/script>/g;

/** Every page below a folder, by address. */
export function readPages(dist: string): Pages {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const pages = files.map((file) => pageOf(addressOf(file), readFileSync(join(dist, file), 'utf8')));
  return new Map(pages.map((page) => [page.path, page]));
}

export function pageOf(path: string, html: string): Page {
  // Text of scripts is not markup.
  const markup = html.replaceAll(SCRIPT, '$1');
  const sets = [...markup.matchAll(SOURCES)].flatMap(([, set]) =>
    set!.split(',').map((part) => part.trim().split(' ')[0]!),
  );
  const targets = [...markup.matchAll(TARGET)].map(([, target]) => target!);
  const ids = [...markup.matchAll(ID)].map(([, id]) => decode(id!));
  return { path, html, targets: [...targets, ...sets].map(decode), ids: new Set(ids) };
}

function addressOf(file: string): string {
  return `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

const decode = (text: string): string =>
  text.replaceAll(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
