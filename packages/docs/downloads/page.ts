import { contract } from '../reference/contract.ts';
import { page, sections, table } from '../reference/markdown.ts';
import { operations } from '../reference/operations.ts';
import type { Download } from './files.ts';

/** The page that lists the downloads, as Markdown. */
export function downloadsPage(files: readonly Download[]): string {
  const { version } = contract.info;
  const isArazzo = ({ path }: Download): boolean => path.startsWith('arazzo/');
  const body = sections(
    `These files describe version **${version}** of the Refold API contract, with its ${operations.length} operations.`,
    '## OpenAPI document and Postman collection',
    listOf(files.filter((file) => !isArazzo(file))),
    'The Postman collection has a folder per resource and holds no secret. Fill in its variables first: `apiKey`, ' +
      '`linkedAccountId` for calls on behalf of a customer, and `sessionToken` for the calls that take only that.',
    '## Arazzo documents',
    'Sequences of calls, as [Arazzo](https://spec.openapis.org/arazzo/latest.html) workflows. Keep the folders as they are: ' +
      'the documents refer to the contract as `../openapi.yaml`.',
    listOf(files.filter(isArazzo)),
    '## Checksums',
    'SHA-256 of every file. Put [SHA256SUMS](/downloads/SHA256SUMS) beside the files, then:',
    '```sh\nsha256sum --check SHA256SUMS\n```',
    table(
      ['File', 'SHA-256'],
      files.map(({ path, sha256 }) => [`\`${path}\``, `\`${sha256}\``]),
    ),
    '## For agents and scripts',
    '[llms.txt](/llms.txt) lists every operation in a line, [llms-full.txt](/llms-full.txt) holds the guides and the reference ' +
      'as one text, and every page is there as Markdown: put `.md` in place of the last slash of its address.',
  );
  const description =
    'The OpenAPI document, a Postman collection and Arazzo documents of the Refold API, with checksums.';
  return page({ title: 'Downloads', description }, body);
}

function listOf(files: readonly Download[]): string {
  const rows = files.map(({ path, title, bytes }) => [
    `[${path.split('/').at(-1)}](/downloads/${path})`,
    title,
    sizeOf(bytes),
  ]);
  return table(['File', 'What', 'Size'], rows);
}

/** As people read sizes: 1 kB is 1000 bytes. */
const sizeOf = (bytes: number): string => `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`;
