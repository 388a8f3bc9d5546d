// Reads a document from one file or many, and gives one document with local references only.
import { readFileSync } from 'node:fs';
import type { Document } from './document.ts';

const hasForeignReference = (text: string): boolean => /"?\$ref"?\s*:\s*["']?(?!["'#])\S/.test(text);

/** Loads a document. References to other files become references within it. */
export const load = async (file: string): Promise<Document> => {
  const text = readFileSync(file, 'utf8');
  if (hasForeignReference(text)) return bundled(file);
  if (/^\s*\{/.test(text)) return JSON.parse(text) as Document;
  const { parse } = await import('yaml');
  return parse(text, { maxAliasCount: -1 }) as Document;
};

// Loaded only where there is something to bundle: it takes longer than everything else together.
const bundled = async (file: string): Promise<Document> => {
  const { bundle, createConfig } = await import('@redocly/openapi-core');
  const { bundle: result, problems } = await bundle({ ref: file, config: await createConfig({}) });
  const problem = problems.find(({ severity }) => severity === 'error');
  if (problem) throw new Error(`${problem.location[0]?.source.absoluteRef ?? file}: ${problem.message}`);
  return result.parsed as Document;
};
