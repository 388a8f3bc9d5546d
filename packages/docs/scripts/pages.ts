import { build } from 'astro';

/** Turns the Markdown below `src/content` into pages, and indexes them for the search. */
export async function buildPages(root: string): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Astro's cache refers to style sheets that a changed configuration no longer makes.
  await build({ root, logLevel: 'error', force: true });
}
