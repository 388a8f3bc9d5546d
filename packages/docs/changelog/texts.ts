/** One text of a release, with the packages that it is about. */
export type Entry = { readonly text: string; readonly packages: readonly string[] };

const RELEASE = /^## (\d\S*)$/m;
const COMMIT = /^[0-9a-f]{7,40}: /;
/** Only says that one package of the group depends on another. */
const DEPENDENCIES = /^Updated dependencies/;

/** The releases of one `CHANGELOG.md`, newest first, with their entries. */
export function releasesOf(changelog: string): ReadonlyMap<string, readonly string[]> {
  const [, ...parts] = changelog.split(RELEASE);
  const releases = new Map<string, readonly string[]>();
  for (let at = 0; at < parts.length; at += 2) releases.set(parts[at]!, entriesOf(parts[at + 1]!));
  return releases;
}

function entriesOf(section: string): string[] {
  return section
    .split(/^- /m)
    .slice(1)
    .map((entry) =>
      entry
        .replace(/^#[\s\S]*/m, '')
        .replace(COMMIT, '')
        .replace(/\n {2}/g, '\n')
        .trim(),
    )
    .filter((entry) => entry !== '' && !DEPENDENCIES.test(entry));
}

/** A waiting changeset: the packages that its head names, and its text. */
export function changesetOf(file: string): Entry {
  const [, head = '', text = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  return { text: text.trim(), packages: [...head.matchAll(/@refold\/[\w-]+/g)].map(([name]) => name) };
}

/** The same text of several packages becomes one. */
export function merged(entries: readonly Entry[]): Entry[] {
  const texts = new Map<string, readonly string[]>();
  for (const { text, packages } of entries) texts.set(text, [...(texts.get(text) ?? []), ...packages]);
  return [...texts].map(([text, packages]) => ({ text, packages }));
}
