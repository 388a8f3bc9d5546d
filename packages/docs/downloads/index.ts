import { join } from 'node:path';
import { write } from '../scripts/write.ts';
import { checksums, downloads } from './files.ts';
import { downloadsPage } from './page.ts';

/** Writes the page that lists the downloads, before the pages are built. */
export async function writeDownloadsPage(content: string): Promise<void> {
  await write(join(content, 'downloads.md'), downloadsPage(downloads()));
}

/** Writes the files themselves into the built site. */
export async function writeDownloads(dist: string): Promise<void> {
  const files = downloads();
  const folder = join(dist, 'downloads');
  for (const { path, text } of files) await write(join(folder, path), text);
  await write(join(folder, 'SHA256SUMS'), checksums(files));
}
