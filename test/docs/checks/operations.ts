import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contract } from '../../contract/document.ts';
import type { Check, Finding, Stage } from '../check.ts';

type Item = { readonly id?: string; readonly item?: readonly Item[] };

/** Place of an operation: its id, and the text that must show the operation's path, if any. */
type Entry = { readonly id: string; readonly text?: string };

const VERBS = ['get', 'post', 'put', 'patch', 'delete'];
const LINE = /^- \[[^\]]+\]\(([^)]+)\): (\w+), `[A-Z]+ .*$/gm;
const PAGE_MARK = /<meta name="refold-operation" content="(\w+)">/;
const COPY_MARK = /^Operation: `(\w+)`$/m;

/** Each operation of the contract has one page, one Markdown copy, one item and one line, and nothing else has. */
export const operationsEverywhere: Check = {
  name: 'operations = pages = Markdown copies = Postman items = lines of llms.txt',
  run: async (stage) => compare(stage),
};

function compare({ dist, pages }: Stage): Finding {
  const paths = operationPaths();
  const lines = [...readFileSync(join(dist, 'llms.txt'), 'utf8').matchAll(LINE)];
  const places: Readonly<Record<string, readonly Entry[]>> = {
    pages: [...pages.values()].flatMap(({ html }) => entry(PAGE_MARK, html, html.replaceAll(/<[^>]+>/g, ''))),
    copies: markdownCopiesIn(dist).flatMap((text) => entry(COPY_MARK, text, text)),
    'Postman items': postmanIds(dist).map((id) => ({ id })),
    'lines of llms.txt': lines.map(([text, , id]) => ({ id: id!, text })),
  };
  const problems = Object.entries(places).flatMap(([name, entries]) => differences(name, entries, paths));
  const lost = lines.filter(([, address]) => !existsSync(join(dist, address!)));
  return {
    figure: [paths.size, ...Object.values(places).map(({ length }) => length)].join(' = '),
    problems: [...problems, ...lost.map(([, address]) => `llms.txt names ${address}, which is not there`)],
  };
}

function differences(name: string, entries: readonly Entry[], paths: ReadonlyMap<string, string>): string[] {
  const ids = entries.map(({ id }) => id);
  const hidden = entries.filter(({ id, text }) => text !== undefined && !text.includes(paths.get(id) ?? ''));
  return [
    ...[...paths.keys()].filter((id) => !ids.includes(id)).map((id) => `${name}: ${id} is missing`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${name}: ${id} is there twice`),
    ...ids.filter((id) => !paths.has(id)).map((id) => `${name}: ${id} is no operation`),
    ...hidden.map(({ id }) => `${name}: ${id} does not show ${paths.get(id)}`),
  ];
}

const entry = (mark: RegExp, source: string, text: string): Entry[] => {
  const id = mark.exec(source)?.[1];
  return id ? [{ id, text }] : [];
};

/** The path of every operation of the contract, by id. */
function operationPaths(): Map<string, string> {
  const items = Object.entries(contract['paths'] as Record<string, Record<string, { operationId: string }>>);
  return new Map(
    items.flatMap(([path, item]) =>
      VERBS.flatMap((verb) => (item[verb] ? [[item[verb].operationId, path] as const] : [])),
    ),
  );
}

function markdownCopiesIn(dist: string): string[] {
  const folder = join(dist, 'reference');
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return files.filter((path) => path.endsWith('.md')).map((path) => readFileSync(join(folder, path), 'utf8'));
}

function postmanIds(dist: string): string[] {
  const collection = JSON.parse(readFileSync(join(dist, 'downloads/refold.postman_collection.json'), 'utf8')) as Item;
  return (collection.item ?? []).flatMap(({ item }) => (item ?? []).flatMap(({ id }) => id ?? []));
}
