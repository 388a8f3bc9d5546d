import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { write } from '../scripts/write.ts';
import { llmsFull, llmsIndex } from './llms.ts';
import { readSources, type Source } from './sources.ts';
import { markdownCopyOf, markdownUrl } from './markdown-copy.ts';

type Folders = {
  /** The Markdown of the pages that the site is built from. */
  readonly content: string;
  readonly dist: string;
  /** Pages that are made without such Markdown. */
  readonly others: readonly Source[];
};

/** Writes the Markdown of every page beside it, what lists it, and a link to it into the page. */
export async function writeForAgents({ content, dist, others }: Folders): Promise<void> {
  const sources = [...readSources(content), ...others];
  const urls = new Set(sources.map(({ url }) => url));
  const copyOf = (source: Source): string => markdownCopyOf(source, (url) => urls.has(url));
  for (const source of sources) {
    await write(join(dist, markdownUrl(source.url)), copyOf(source));
    await markPage(join(dist, source.url, 'index.html'), source);
  }
  await write(join(dist, 'llms.txt'), llmsIndex(sources));
  await write(join(dist, 'llms-full.txt'), llmsFull(sources, copyOf));
}

/** Adds the address of its Markdown, and its operation, to a page. */
async function markPage(file: string, { url, operationId }: Source): Promise<void> {
  const html = await readFile(file, 'utf8');
  const link = `<link rel="alternate" type="text/markdown" href="${markdownUrl(url)}">`;
  const mark = operationId ? `<meta name="refold-operation" content="${operationId}">` : '';
  await writeFile(file, html.replace('</head>', `${link}${mark}</head>`));
}
