// The parts of an OpenAPI document that the generator reads. Only `load.ts` and `lower/` may import this.

/** Any value of JSON. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A reference to another place of the document. */
export type Reference = { $ref: string };
/** Something, or a reference to it. */
export type Maybe<T> = T | Reference;

/** A document of OpenAPI, with the keys of ours. */
export type Document = {
  openapi?: string;
  info?: { title?: string; version?: string };
  tags?: { name: string; description?: string }[];
  paths?: Record<string, Maybe<PathItem>>;
  webhooks?: Record<string, Maybe<PathItem>>;
  security?: Record<string, unknown>[];
  components?: Record<string, Record<string, unknown>>;
  'x-refold-rate-limit'?: { requestsPerSecond: number; burst: number };
};

/** One path: its parameters, and an operation for each of its verbs. */
export type PathItem = { parameters?: Maybe<RawParameter>[] } & { [verb: string]: unknown };

/** An operation as the document has it. */
export type RawOperation = {
  operationId?: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  tags?: string[];
  security?: Record<string, unknown>[];
  parameters?: Maybe<RawParameter>[];
  requestBody?: Maybe<RawBody>;
  responses?: Record<string, Maybe<RawResponse>>;
  'x-refold-resource'?: string;
  'x-refold-method'?: string;
  'x-refold-scope'?: 'organization' | 'linked-account' | 'public';
  'x-refold-retry'?: 'safe' | 'idempotent' | 'unsafe';
  'x-refold-agent'?: string;
  'x-refold-pagination'?: { page: string; limit: string; items: string; hasNext: string };
  'x-refold-body'?: 'fields';
  'x-refold-single'?: string;
  'x-refold-failure'?: { field: string; values?: (string | boolean)[] }[];
};

/** A parameter as the document has it. */
export type RawParameter = {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  deprecated?: boolean;
  style?: string;
  explode?: boolean;
  schema?: Schema;
  content?: Record<string, Media>;
  'x-refold-name'?: string;
};

/** One format of a body or response. */
export type Media = { schema?: Schema; example?: Json; examples?: Record<string, Maybe<{ value?: Json }>> };
/** A request body as the document has it. */
export type RawBody = { required?: boolean; description?: string; content?: Record<string, Media> };
/** A response as the document has it. */
export type RawResponse = { description?: string; content?: Record<string, Media> };

/** A schema of OpenAPI 3.0 or 3.1. `true` is what anything matches, `false` what nothing does. */
export type Schema = boolean | SchemaObject;
/** Keywords of a schema that say something of its type. */
export type SchemaObject = {
  $ref?: string;
  type?: string | string[];
  nullable?: boolean;
  format?: string;
  contentMediaType?: string;
  description?: string;
  deprecated?: boolean;
  default?: Json;
  enum?: Json[];
  const?: Json;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema;
  items?: Schema;
  prefixItems?: Schema[];
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  not?: Schema;
};
