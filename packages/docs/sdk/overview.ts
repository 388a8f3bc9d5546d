import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { page, sections, table } from '../reference/markdown.ts';
import { pageName, pageUrl } from './page.ts';
import type { Entry, SdkPackage } from './packages.ts';

const SHOWN_NAMES = 5;

/** An entry as the site shows it. */
export type EntryPage = { readonly entry: Entry; readonly names: readonly string[]; readonly body: string };

/** The entry of the SDK reference. */
export function overviewPage(packages: readonly SdkPackage[]): string {
  const rows = packages.map((sdk) => [
    `[\`${sdk.title}\`](/sdk/${sdk.name}/)`,
    sdk.description,
    String(sdk.entries.length),
  ]);
  return page(
    {
      title: 'SDK reference',
      description: 'Every package of the SDK, and what each of its entries exports.',
      sidebar: { label: 'Overview', order: 0 },
    },
    sections(
      'Exports of each package, read from its source. The methods of the clients, one per operation of the API, and the types of their parameters and results are in the [API reference](/reference/).',
      table(['Package', 'Description', 'Entries'], rows),
    ),
  );
}

/** One package with its entries. */
export function packagePage(sdk: SdkPackage, pages: readonly EntryPage[]): string {
  const rows = pages.map((one) => [`[\`${one.entry.specifier}\`](${pageUrl(sdk, one.entry)})`, describe(sdk, one)]);
  return page(
    { title: sdk.title, description: sdk.description, sidebar: { label: 'Overview', order: 0 } },
    sections(sdk.description, table(['Entry', 'Exports'], rows)),
  );
}

/** Page of one entry. */
export function entryPage(sdk: SdkPackage, one: EntryPage): string {
  const { entry, body } = one;
  const found = descriptionOf(sdk, entry);
  const whole = entry.whole.map((name) => `It re-exports all of [\`${name}\`](${urlOf(name)}).`).join(' ');
  const description = plain(describe(sdk, one));
  return page(
    { title: entry.specifier, description, sidebar: { label: pageName(entry), order: entry.name === 'index' ? 1 : 2 } },
    sections(found && `${found}.`, whole, body),
  );
}

function describe(sdk: SdkPackage, { entry, names }: EntryPage): string {
  const found = descriptionOf(sdk, entry);
  if (found) return found;
  if (names.length === 0) return entry.whole.map((name) => `All of \`${name}\``).join(', ');
  const shown = names.slice(0, SHOWN_NAMES).map((name) => `\`${name}\``);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

/** Description of an entry, from the table in the package's README. */
function descriptionOf(sdk: SdkPackage, { specifier }: Entry): string | undefined {
  const rows = readFileSync(join(sdk.folder, 'README.md'), 'utf8').split('\n');
  const found = rows
    .find((line) => line.startsWith(`| \`${specifier}\` `))
    ?.split('|')[2]
    ?.trim();
  return found && capital(withoutLinks(found));
}

const withoutLinks = (text: string): string => text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
const plain = (text: string): string => text.replaceAll('`', '');
const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** Address of `@refold/core/helpers` on the site. */
function urlOf(specifier: string): string {
  const [, name, entry = 'main'] = specifier.split('/');
  return `/sdk/${name}/${entry}/`;
}
