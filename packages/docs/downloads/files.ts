import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { postmanCollection } from './postman.ts';

/** A file to download, by its path below `/downloads/`. */
export type Download = {
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly bytes: number;
  readonly sha256: string;
};

const spec = new URL('../../../spec/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, spec), 'utf8');

/** Files that the site offers to download. The same sources give the same bytes. */
export function downloads(): Download[] {
  return [
    download('openapi.yaml', 'OpenAPI 3.1, in one file', read('dist/openapi.yaml')),
    download('openapi.json', 'The same as JSON', read('dist/openapi.json')),
    download(
      'refold.postman_collection.json',
      'All operations as a Postman collection (format 2.1)',
      `${JSON.stringify(postmanCollection(), null, 2)}\n`,
    ),
    ...arazzoDocuments(),
  ];
}

/** In the format that `sha256sum --check` reads. */
export const checksums = (files: readonly Download[]): string =>
  files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');

function arazzoDocuments(): Download[] {
  return readdirSync(new URL('arazzo/', spec))
    .filter((name) => name.endsWith('.arazzo.yaml'))
    .map((name) => {
      const text = read(`arazzo/${name}`);
      const title = /^ {2}title: (.+)$/m.exec(text)![1]!;
      // The contract is in another folder here than in the package.
      return download(`arazzo/${name}`, title, text.replace('url: ../dist/openapi.yaml', 'url: ../openapi.yaml'));
    });
}

function download(path: string, title: string, text: string): Download {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { path, title, text, bytes: Buffer.byteLength(text), sha256 };
}
