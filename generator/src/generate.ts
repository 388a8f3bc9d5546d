// From a document to files in memory.
import { Diagnostics } from './diagnostics.ts';
import { emitClients } from './emit/clients.ts';
import { emitFunctions } from './emit/functions.ts';
import { emitManifest } from './emit/manifest.ts';
import { emitReference } from './emit/reference.ts';
import { emitResources } from './emit/resources.ts';
import { emitTypes } from './emit/types.ts';
import type { FileSet } from './files.ts';
import type { Api } from './ir.ts';
import { lower } from './lower/index.ts';
import type { Document } from './openapi.ts';
import { emitRaw } from './raw.ts';

export type Settings = {
  /** Where the emitted modules find the runtime. */
  runtime: string;
  /** Whether to have openapi-typescript write the types of the raw client. */
  raw: boolean;
};

export type Generated = { files: FileSet; api: Api; diagnostics: Diagnostics };

/** No files when the document is wrong; the diagnostics say why. */
export const generate = async (document: Document, { runtime, raw }: Settings): Promise<Generated> => {
  const diagnostics = new Diagnostics();
  const api = lower(document, diagnostics.report);
  if (diagnostics.errors.length > 0) return { files: new Map(), api, diagnostics };
  const parts = [
    emitTypes(api, runtime),
    emitResources(api, runtime),
    emitClients(api, runtime),
    emitFunctions(api),
    emitManifest(api),
    emitReference(api),
    ...(raw ? [await emitRaw(document)] : []),
  ];
  return { files: new Map(parts.flatMap((part) => [...part])), api, diagnostics };
};
