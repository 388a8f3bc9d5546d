// Reads the bundled contract: as much of OpenAPI as the build step needs.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Schema = { [keyword: string]: Json };
export type Media = { schema: Schema; examples?: Record<string, { value?: Json }> };
export type Parameter = { name: string; in: string; required?: boolean; schema: Schema };
export type OpenApiResponse = { $ref?: string; content?: Record<string, Media> };
export type Operation = {
  operationId: string;
  tags: string[];
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, Media> };
  responses: Record<string, OpenApiResponse>;
  'x-refold-resource': string;
  'x-refold-method': string;
  'x-refold-scope': string;
  'x-refold-retry': string;
  'x-refold-agent': string;
  'x-refold-pagination'?: { items: string };
};
export type Document = {
  info: { version: string };
  security: Record<string, string[]>[];
  paths: Record<string, Record<string, Operation> & { parameters?: Parameter[] }>;
  webhooks: Record<string, { post: Operation }>;
  components: { schemas: Record<string, Schema> };
};

export const packageFile = (specifier: string): string => fileURLToPath(import.meta.resolve(specifier));

export function readContract(): Document {
  return JSON.parse(readFileSync(packageFile('@refold/spec/openapi.json'), 'utf8')) as Document;
}

/** What a local reference points to, or the value itself. */
export function resolve<T extends object>(document: Document, value: T): T {
  const reference = (value as { $ref?: unknown }).$ref;
  if (typeof reference !== 'string') return value;
  const parts = reference
    .slice(2)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const found = parts.reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], document);
  if (found === undefined) throw new Error(`The contract has nothing at ${reference}.`);
  return resolve(document, found as T);
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

export type Placed = { path: string; method: string; operation: Operation; parameters: Parameter[] };

/** Every operation with its own and its path's parameters, in the order of the contract. */
export function operationsOf(document: Document): Placed[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const operation = item[method] as Operation;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      return { path, method, operation, parameters: parameters.map((parameter) => resolve(document, parameter)) };
    }),
  );
}
