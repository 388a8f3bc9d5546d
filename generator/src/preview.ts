// Operations that are announced and not documented: those of the preview overlay, as functions whose names say so.
import { readFileSync } from 'node:fs';
import { applyOverlay, type Overlay } from '../../spec/checks/overlay.ts';
import type { FileSet } from './emit/file.ts';
import { emitFunctions } from './emit/functions.ts';
import { emitResources } from './emit/resources.ts';
import { emitTypes } from './emit/types.ts';
import type { Generated } from './generate.ts';
import { Diagnostics } from './lower/diagnostics.ts';
import { lower } from './lower/index.ts';
import type { Document, PathItem } from './openapi/document.ts';

const VERBS = ['get', 'put', 'post', 'delete', 'patch'];
const MARK = 'x-refold-preview';

type RawPreview = { readonly operationId: string; readonly [MARK]?: boolean };

/** The operations that an overlay adds to a contract, with `preview` before their ids. */
export const previewDocument = (contract: Document, overlay: Overlay): Document => {
  const document = applyOverlay(contract as never, overlay) as unknown as Document;
  const paths: Record<string, PathItem> = {};
  for (const [path, item] of Object.entries(document.paths ?? {}) as [string, PathItem][]) {
    const added = VERBS.flatMap((verb) => {
      const operation = item[verb] as RawPreview | undefined;
      if (!operation?.[MARK]) return [];
      return [[verb, { ...operation, operationId: previewName(operation.operationId) }] as const];
    });
    if (added.length > 0) paths[path] = { parameters: item.parameters ?? [], ...Object.fromEntries(added) };
  }
  return { ...document, paths, webhooks: {} };
};

/** Generates types and functions of the preview. No client has its operations, so there are no classes. */
export const generatePreview = async (contract: Document, overlayFile: string, runtime: string): Promise<Generated> => {
  const { parse } = await import('yaml');
  const diagnostics = new Diagnostics();
  const overlay = parse(readFileSync(overlayFile, 'utf8')) as Overlay;
  const whole = lower(previewDocument(contract, overlay), diagnostics.report);
  const api = { ...whole, resources: whole.resources.map((resource) => ({ ...resource, className: '' })) };
  const parts: FileSet[] = [emitTypes(api, runtime), emitResources(api, runtime), emitFunctions(api)];
  return { files: new Map(parts.flatMap((part) => [...part])), api, diagnostics };
};

const previewName = (id: string): string => `preview${id.charAt(0).toUpperCase()}${id.slice(1)}`;
