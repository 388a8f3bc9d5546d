import type { ContractChange } from '../../../test/changes/contract/classify.ts';
import { contractReport } from '../../../test/changes/report.ts';
import { page, sections } from '../reference/markdown.ts';
import type { Entry } from './texts.ts';

/** One release, or the one that is being prepared. */
export type Release = {
  readonly title: string;
  /** Version of the contract, where it is known. */
  readonly contract?: string;
  readonly entries: readonly Entry[];
  /** Changes of the contract since the release before. */
  readonly changes?: readonly ContractChange[];
};

export function changelogPage(releases: readonly Release[]): string {
  return page(
    { title: 'Changelog', description: 'Changes of each release of the SDK and of the API contract.' },
    sections(
      'All `@refold/*` packages have one version. Each release names the version of the API contract that it was generated from, and the changes of that contract: **breaking** for code that compiled before, **additive**, or **documentation** only.',
      ...releases.map(releaseText),
    ),
  );
}

function releaseText({ title, contract, entries, changes }: Release): string {
  return sections(
    `## ${title}`,
    contract && `Contract: Refold API ${contract}.`,
    entries.length > 0 && `### Packages\n\n${entries.map(entryText).join('\n')}`,
    changes && `### Contract\n\n${contractReport(changes).replace(/^### /gm, '#### ')}`,
  );
}

function entryText({ text, packages }: Entry): string {
  const names = packages.map((name) => `\`${name}\``).join(', ');
  return `- ${text.replaceAll('\n', '\n  ')} (${names})`;
}
