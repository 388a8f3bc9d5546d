import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { manifest } from './contract.ts';
import { operations, operationsOf } from './operations.ts';
import { errorsPage } from './pages/errors-page.ts';
import { eventsPage } from './pages/events-page.ts';
import { indexPage } from './pages/index-page.ts';
import { operationPage } from './pages/operation-page.ts';
import { resourcePage } from './pages/resource-page.ts';
import { fixturesFor } from './samples/fixtures.ts';
import { kebab } from './urls.ts';

/** The pages of the reference by their path below `/reference/`. */
export async function referencePages(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map([
    ['index.md', indexPage()],
    ['webhook-events.md', eventsPage()],
    ['errors.md', errorsPage()],
  ]);
  for (const resource of Object.keys(manifest.resources))
    pages.set(`${kebab(resource)}/index.md`, resourcePage(resource));
  for (const operation of operations) {
    const order = operationsOf(operation.resource).indexOf(operation) + 1;
    const path = `${kebab(operation.resource)}/${kebab(operation.method)}.md`;
    pages.set(path, operationPage(operation, await fixturesFor(operation), order));
  }
  return pages;
}

/** Writes the reference as Markdown. Files that are as they should be are left alone, since others may be reading them. */
export async function writeReference(folder: string): Promise<void> {
  const pages = await referencePages();
  await mkdir(folder, { recursive: true });
  for (const path of await readdir(folder, { recursive: true }))
    if (path.endsWith('.md') && !pages.has(path)) await rm(join(folder, path));
  for (const [path, text] of pages) {
    const file = join(folder, path);
    if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
