// Builds dist/: the bundle as YAML and JSON, and a typed import of it. `--preview` builds the preview bundle too.
import { bundle, createConfig } from '@redocly/openapi-core';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import type { Document } from './checks/document.ts';
import { messageOf } from './checks/message.ts';
import { applyOverlay, type Overlay } from './checks/overlay.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** One document with only local references, in the order of the sources. */
export const bundleContract = async (root: string = here('openapi/refold.yaml')): Promise<Document> => {
  const { bundle: result, problems } = await bundle({ ref: root, config: await createConfig({}) });
  const problem = problems.find((candidate) => candidate.severity === 'error');
  if (problem) {
    const source = problem.location[0]?.source.absoluteRef ?? root;
    throw new Error(`${source}: ${problem.message} Correct the reference, then build again.`);
  }
  return result.parsed as Document;
};

const toYaml = (document: object): string => stringify(document, { lineWidth: 0, aliasDuplicateObjects: false });

const write = (name: string, text: string): void => {
  mkdirSync(here('dist/'), { recursive: true });
  writeFileSync(here(`dist/${name}`), text);
};

const declaration = `/** A JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The members of an OpenAPI 3.1 document that tools read most. The rest is there too, as JSON. */
export type OpenApiDocument = {
  openapi: string;
  info: { title: string; version: string; [key: string]: Json };
  servers: { url: string; [key: string]: Json }[];
  tags: { name: string; description: string }[];
  paths: { [path: string]: { [method: string]: Json } };
  webhooks?: { [event: string]: { [method: string]: Json } };
  components: { [kind: string]: { [name: string]: Json } };
  [extension: \`x-\${string}\`]: Json;
};

/** The Refold API contract. */
export declare const document: OpenApiDocument;
`;

export const writeDist = (document: Document): void => {
  const json = JSON.stringify(document, null, 2);
  write('openapi.json', `${json}\n`);
  write('openapi.yaml', toYaml(document));
  write('index.js', `export const document = ${json};\n`);
  write('index.d.ts', declaration);
  write('index.cjs', "exports.document = require('./openapi.json');\n");
  write('index.d.cts', declaration);
};

export const previewOf = (document: Document): Document => {
  const file = here('preview.overlay.yaml');
  if (!existsSync(file)) throw new Error(`${file} is missing. Write the overlay, or build without --preview.`);
  return applyOverlay(document, parse(readFileSync(file, 'utf8')) as Overlay);
};

if (import.meta.main) {
  try {
    const document = await bundleContract();
    writeDist(document);
    const built = ['openapi.yaml', 'openapi.json', 'index.js', 'index.cjs', 'index.d.ts', 'index.d.cts'];
    if (process.argv.includes('--preview')) {
      write('openapi.preview.yaml', toYaml(previewOf(document)));
      built.push('openapi.preview.yaml');
    }
    console.log(`Built ${built.join(', ')} in spec/dist.`);
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
