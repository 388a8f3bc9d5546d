import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { write } from '../scripts/write.ts';
import { convert } from './convert.ts';
import { entryPage, overviewPage, packagePage, type EntryPage } from './overview.ts';
import { readPackages, type SdkPackage } from './packages.ts';
import { entryOf, namesOn, pageBody, pageName } from './page.ts';

/** Writes a page for each entry of each package, in place of what was in the folder. */
export async function writeSdk(folder: string): Promise<void> {
  const packages = await readPackages();
  await rm(folder, { recursive: true, force: true });
  await write(join(folder, 'index.md'), overviewPage(packages));
  for (const sdk of packages) {
    const pages = await entryPages(sdk);
    await write(join(folder, sdk.name, 'index.md'), packagePage(sdk, pages));
    for (const one of pages) await write(join(folder, sdk.name, `${pageName(one.entry)}.md`), entryPage(sdk, one));
  }
}

/** Pages of a package's entries, from TypeDoc. */
async function entryPages(sdk: SdkPackage): Promise<EntryPage[]> {
  const raw = await mkdtemp(join(tmpdir(), 'refold-typedoc-'));
  try {
    await convert(sdk, raw);
    const pages = new Map<string, EntryPage>();
    for (const file of await readdir(raw, { recursive: true })) {
      const entry = file.endsWith('.md') ? entryOf(sdk, file) : undefined;
      if (!entry) continue;
      const text = await readFile(join(raw, file), 'utf8');
      pages.set(entry.name, { entry, names: namesOn(text), body: pageBody(sdk, file, text) });
    }
    return sdk.entries.map((entry) => {
      const one = pages.get(entry.name);
      if (!one) throw new Error(`TypeDoc wrote no page for ${entry.specifier}.`);
      return one;
    });
  } finally {
    await rm(raw, { recursive: true, force: true });
  }
}
