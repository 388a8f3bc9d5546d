import type { ContractChange } from '../../../test/changes/contract/classify.ts';
import { contractReport } from '../../../test/changes/report.ts';
import { page, sections } from '../reference/markdown.ts';
import type { Said } from './texts.ts';

/** One release, or the one that is being prepared. */
export type Release = {
  readonly title: string;
  /** Version of the contract, where it is known. */
  readonly contract?: string;
  readonly said: readonly Said[];
  /** What the contract changed, where there was one before it. */
  readonly changes?: readonly ContractChange[];
};

export function changelogPage(releases: readonly Release[]): string {
  return page(
    { title: 'Changelog', description: 'What each release of the SDK and of the API contract brought.' },
    sections(
      'All `@refold/*` packages have one version. Each release says which version of the API contract it was made from, and what that contract changed: **breaking** for code that compiled before, **additive**, or **documentation** only.',
      ...releases.map(releaseText),
    ),
  );
}

function releaseText({ title, contract, said, changes }: Release): string {
  return sections(
    `## ${title}`,
    contract && `Contract: Refold API ${contract}.`,
    said.length > 0 && `### Packages\n\n${said.map(saidText).join('\n')}`,
    changes && `### Contract\n\n${contractReport(changes).replace(/^### /gm, '#### ')}`,
  );
}

function saidText({ text, packages }: Said): string {
  const names = packages.map((name) => `\`${name}\``).join(', ');
  return `- ${text.replaceAll('\n', '\n  ')} (${names})`;
}
