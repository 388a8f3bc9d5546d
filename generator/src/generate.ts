// From a document to files in memory.
import { emitClients } from './emit/clients.ts';
import type { FileSet } from './emit/file.ts';
import { emitFunctions } from './emit/functions.ts';
import { emitManifest } from './emit/manifest.ts';
import { emitRaw } from './emit/raw.ts';
import { emitReference } from './emit/reference.ts';
import { emitResources } from './emit/resources.ts';
import { emitTypes } from './emit/types.ts';
import type { Api } from './ir/api.ts';
import { Diagnostics } from './lower/diagnostics.ts';
import { lower } from './lower/index.ts';
import type { Document } from './openapi/document.ts';

/** Settings of one run. */
export type Settings = {
  /** Module specifier of the runtime, as seen from the output folder. */
  runtime: string;
  /** Lets openapi-typescript write the types of the raw client. */
  raw: boolean;
};

/** Files, the API that they were made from, and complaints about the document. */
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
