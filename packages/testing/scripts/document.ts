// Reads the bundled contract: as much of OpenAPI as the build step needs.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
/** A JSON Schema. */
export type Schema = { [keyword: string]: Json };
/** A media type of a body. */
export type Media = { schema: Schema; examples?: Record<string, { value?: Json }> };
/** A parameter of an operation. */
export type Parameter = { name: string; in: string; required?: boolean; schema: Schema };
/** A response of an operation, or a reference to one. */
export type OpenApiResponse = { $ref?: string; content?: Record<string, Media> };
/** An operation. */
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
/** An OpenAPI document. */
export type Document = {
  info: { version: string };
  security: Record<string, string[]>[];
  paths: Record<string, Record<string, Operation> & { parameters?: Parameter[] }>;
  webhooks: Record<string, { post: Operation }>;
  components: { schemas: Record<string, Schema> };
};

/** Path of a file of an installed package. */
export const packageFile = (specifier: string): string => fileURLToPath(import.meta.resolve(specifier));

/** Reads the bundled contract. */
export function readContract(): Document {
  return JSON.parse(readFileSync(packageFile('@refold/spec/openapi.json'), 'utf8')) as Document;
}

/** Resolves a local reference; other values are returned as they are. */
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

/** An operation with its path, HTTP method and all its parameters. */
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
