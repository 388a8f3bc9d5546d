// The contract as one document, as it stands in the sources.
import { fileURLToPath } from 'node:url';
import { Resolver } from '../lower/resolver.ts';
import type { Document, PathItem, RawOperation } from '../openapi/document.ts';
import { load } from '../openapi/load.ts';

/** The contract of this repository. */
export const contract: Document = await load(
  fileURLToPath(new URL('../../../spec/openapi/refold.yaml', import.meta.url)),
);

/** A deep copy, to change. */
export const copyOf = <T>(value: T): T => structuredClone(value);

/** Every operation of a document with its path and verb. */
export const operationsOf = (document: Document): { path: string; verb: string; raw: RawOperation }[] =>
  Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(new Resolver(document, () => {}).follow<PathItem>(item, path) ?? {}).flatMap(([verb, raw]) =>
      /^(get|put|post|patch|delete)$/.test(verb) ? [{ path, verb, raw: raw as RawOperation }] : [],
    ),
  );
