// The `paths` types behind `refold.raw`, by openapi-typescript.
import type { Document } from './openapi.ts';
import { banner } from './emit/file.ts';
import type { FileSet } from './files.ts';

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
