// The `paths` types behind `refold.raw`, by openapi-typescript.
import type { Document } from '../openapi/document.ts';
import { banner } from './file.ts';
import type { FileSet } from './file.ts';

/** Emits `openapi.ts`: the document as the types of openapi-typescript. */
export const emitRaw = async (document: Document): Promise<FileSet> => {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const nodes = await openapiTS(structuredClone(document) as never, {
    alphabetize: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
  });
  return new Map([['openapi.ts', `${banner}${astToString(nodes)}`]]);
};
