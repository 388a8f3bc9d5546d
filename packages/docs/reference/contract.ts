import { readFileSync } from 'node:fs';

/** A schema of the contract, as far as pages show it. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly not?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly deprecated?: boolean;
  readonly default?: unknown;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
};

type Media = { readonly schema: Schema; readonly examples?: Readonly<Record<string, Reference>> };
type Reference = { readonly $ref?: string; readonly value?: unknown };

export type RawParameter = {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description: string;
  readonly schema: Schema;
  readonly example?: unknown;
};

export type RawResponse = {
  readonly $ref?: string;
  readonly description: string;
  readonly content?: Readonly<Record<string, Media>>;
};

export type RawOperation = {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated?: boolean;
  readonly security: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly RawParameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, RawResponse>>;
};

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';
type PathItem = { readonly parameters?: readonly RawParameter[] } & { readonly [V in Verb]?: RawOperation };

type Contract = {
  readonly info: { readonly title: string; readonly version: string };
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly webhooks: Readonly<Record<string, { readonly post: RawOperation }>>;
};

export type ManifestOperation = {
  readonly resource: string;
  readonly method: string;
  readonly function: string;
  readonly verb: string;
  readonly path: string;
  readonly scope: 'organization' | 'linked-account' | 'public';
  readonly credentials: readonly Credential[];
  readonly account?: 'header' | 'query';
  readonly retry: 'safe' | 'idempotent' | 'unsafe';
  readonly deprecated?: boolean;
  readonly parameters: readonly { readonly name: string; readonly wireName?: string; readonly in: string }[];
  readonly body?: { readonly form: 'fields' | 'whole'; readonly encoding: string; readonly required: boolean };
  readonly failure?: readonly { readonly field: string; readonly values?: readonly unknown[] }[];
  readonly pagination?: {
    readonly items: string;
    readonly item: string;
    readonly page: string;
    readonly limit: string;
  };
};

export type Credential = 'apiKey' | 'linkedAccount' | 'sessionToken';

type Manifest = {
  readonly version: string;
  readonly rateLimit: { readonly requestsPerSecond: number; readonly burst: number };
  readonly resources: Readonly<Record<string, { readonly className: string; readonly description: string }>>;
  readonly operations: Readonly<Record<string, ManifestOperation>>;
  readonly events: Readonly<Record<string, { readonly id: string; readonly type: string }>>;
};

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** The bundled contract: `node spec/build.ts` makes it. */
export const contract: Contract = json('../../../spec/dist/openapi.json') as Contract;

/** Data from which the client is generated: `manifest.json` of the core. */
export const manifest: Manifest = json('../../core/src/generated/manifest.json') as Manifest;

/** The target of a `$ref`, or the value itself. */
export function resolved<T extends { readonly $ref?: string }>(value: T): T {
  if (value.$ref === undefined) return value;
  const parts = value.$ref.slice(2).split('/');
  const found = parts.reduce<unknown>(
    (at, part) => (at as Record<string, unknown>)[part.replaceAll('~1', '/').replaceAll('~0', '~')],
    contract,
  );
  return resolved(found as T);
}

/** The name of the schema that a `$ref` points to. */
export function refName(schema: Schema): string | undefined {
  return schema.$ref?.startsWith('#/components/schemas/') ? schema.$ref.split('/').at(-1) : undefined;
}

export type Example = { readonly label: string; readonly value: unknown };

/** The examples of the first media type, in the contract's order. */
export function examplesOf(content: Readonly<Record<string, Media>> | undefined): Example[] {
  const [media] = Object.values(content ?? {});
  return Object.entries(media?.examples ?? {}).map(([label, example]) => ({ label, value: resolved(example).value }));
}
