// Where a check gets our contract, the vendor's surface and the decisions from.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { bundleContract } from '../build.ts';
import { parseDecisions, type Decision } from './decisions.ts';
import { operationsOf, type Document, type Operation, type Parameter, type RawOperation } from './document.ts';
import { messageOf } from './message.ts';
import { readEvidence } from './shared.ts';
import type { Contract } from './surface-differences.ts';

export type Options = { bundle: string | undefined; decisions: string[]; operations: string[] | undefined };

export const optionsOf = (args: string[]): Options => {
  const { values } = parseArgs({
    args,
    options: {
      bundle: { type: 'string' },
      decisions: { type: 'string', multiple: true, default: [] },
      operations: { type: 'string' },
    },
  });
  return { bundle: values.bundle, decisions: values.decisions, operations: values.operations?.split(',') };
};

export const loadDocument = async (file: string | undefined): Promise<Document> =>
  file === undefined ? bundleContract() : (parse(readFileSync(file, 'utf8')) as Document);

export const loadDecisions = (files: string[]): Decision[] => {
  const main = fileURLToPath(new URL('../DECISIONS.md', import.meta.url));
  return [...(existsSync(main) ? [main] : []), ...files].flatMap((file) => {
    try {
      return parseDecisions(readFileSync(file, 'utf8'));
    } catch (error) {
      throw new Error(`${file}: ${messageOf(error)}`, { cause: error });
    }
  });
};

type VendorOperation = Omit<RawOperation, 'security'> & { method: string; path: string; security: string[] };
type Surface = { operations: VendorOperation[]; components: Document['components'] };

const schemeNames: Record<string, string> = { 'Org API Key': 'ApiKey', 'Linked Account Token': 'SessionToken' };

/** The vendor's surface is a list of operations; here it becomes what our own documents become. */
export const vendorContract = (surface: Surface): Contract => {
  const paths: Document['paths'] = {};
  for (const { method, path, security, ...operation } of surface.operations) {
    const schemes = security.map((name) => ({ [schemeNames[name] ?? name]: [] }));
    paths[path] = { ...paths[path], [method.toLowerCase()]: { ...operation, security: schemes } };
  }
  const document: Document = { paths, ...(surface.components && { components: surface.components }) };
  return { root: document, operations: operationsOf(document) };
};

export const loadVendor = (): Contract => vendorContract(JSON.parse(readEvidence('surface.json')) as Surface);

export const contractOf = (document: Document): Contract => ({ root: document, operations: operationsOf(document) });

export const only = <T extends { id: string }>(items: T[], ids: string[] | undefined): T[] =>
  ids === undefined ? items : items.filter((item) => ids.includes(item.id));

export type { Operation, Parameter };
