import { build } from 'astro';

/** Turns the Markdown below `src/content` into pages, and indexes them for the search. */
export async function buildPages(root: string): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // What Astro keeps of earlier builds names style sheets that a changed configuration no longer makes.
  await build({ root, logLevel: 'error', force: true });
}
