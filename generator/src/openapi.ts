// The parts of an OpenAPI document that the generator reads. Only `load.ts` and `lower/` may import this.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export type Reference = { $ref: string };
export type Maybe<T> = T | Reference;

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

export type PathItem = { parameters?: Maybe<RawParameter>[] } & { [verb: string]: unknown };

export type RawOperation = {
  operationId?: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  tags?: string[];
  security?: Record<string, unknown>[];
  parameters?: Maybe<RawParameter>[];
  requestBody?: Maybe<RawBody>;
  responses?: Record<string, Maybe<RawReply>>;
  'x-refold-resource'?: string;
  'x-refold-method'?: string;
  'x-refold-scope'?: 'organization' | 'linked-account' | 'public';
  'x-refold-retry'?: 'safe' | 'idempotent' | 'unsafe';
  'x-refold-agent'?: string;
  'x-refold-pagination'?: { page: string; limit: string; items: string; hasNext: string };
  'x-refold-body'?: 'fields';
  'x-refold-failure'?: { field: string; values?: (string | boolean)[] }[];
};

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

export type Media = { schema?: Schema; example?: Json; examples?: Record<string, Maybe<{ value?: Json }>> };
export type RawBody = { required?: boolean; description?: string; content?: Record<string, Media> };
export type RawReply = { description?: string; content?: Record<string, Media> };

/** A schema of OpenAPI 3.0 or 3.1. `true` is what anything matches, `false` what nothing does. */
export type Schema = boolean | SchemaObject;
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
