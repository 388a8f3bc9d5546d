// Builds the whole site into `dist/`, without a network. `npm run build:site`
import { fileURLToPath } from 'node:url';
import { writeChangelog } from '../changelog/index.ts';
import { writeDownloadsPage } from '../downloads/index.ts';
import { finishSite } from '../finish/index.ts';
import { writeReference } from '../reference/index.ts';
import { writeSdk } from '../sdk/index.ts';
import { writeHeaders } from './headers.ts';
import { buildPages } from './pages.ts';
import { restrictPages } from './policy.ts';

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const content = here('src/content/docs');
const dist = here('dist');

await step('reference', () => writeReference(`${content}/reference`));
await step('SDK', () => writeSdk(`${content}/sdk`));
await step('changelog', () => writeChangelog(`${content}/changelog.md`));
await step('list of downloads', () => writeDownloadsPage(content));
await step('pages and search', () => buildPages(here('.')));
await step('content policy', async () => {
  await restrictPages(dist);
  writeHeaders(dist);
});
await step('Markdown copies, downloads, try-it', () => finishSite(dist));

async function step(name: string, work: () => Promise<void>): Promise<void> {
  const started = performance.now();
  await work();
  console.log(`${name.padEnd(28)} ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
