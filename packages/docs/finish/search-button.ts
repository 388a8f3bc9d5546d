import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Starlight's search button, up to the keys that it shows. */
const BUTTON = /(<button data-open-modal[^>]*?) aria-label="([^"]+)"([^>]*>)([\s\S]*?)<kbd(?= class="sl-hidden)/;

/**
 * The button is labelled "Search" and shows "Search Ctrl K", which speech control would not find. It is named by a text of
 * its own instead, and the keys are told by its `aria-keyshortcuts` alone.
 */
export function mendSearchButton(html: string): string {
  if (!html.includes('data-open-modal')) return html;
  if (!BUTTON.test(html)) throw new Error('The search button is not as it was: look at its name with axe.');
  return html.replace(BUTTON, '$1$3<span class="sr-only">$2</span>$4<kbd aria-hidden="true"');
}

/** Mends the button on every page of a built site. */
export async function mendSearchButtons(dist: string): Promise<void> {
  for (const path of await readdir(dist, { recursive: true })) {
    if (!path.endsWith('.html')) continue;
    const file = join(dist, path);
    await writeFile(file, mendSearchButton(await readFile(file, 'utf8')));
  }
}
