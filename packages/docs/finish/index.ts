import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeForAgents } from '../agents/index.ts';
import { readSource } from '../agents/sources.ts';
import { writeDownloads } from '../downloads/index.ts';
import { writeTryIt } from '../try-it/index.ts';

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Puts into the built site what is not made of pages: downloads, the page to try things, and what agents read. */
export async function finishSite(dist: string): Promise<void> {
  await writeDownloads(dist);
  await writeTryIt(dist);
  const tryIt = readSource('try-it.md', await readFile(here('try-it/page.md'), 'utf8'));
  await writeForAgents({ content: here('src/content/docs'), dist, others: [tryIt] });
}
