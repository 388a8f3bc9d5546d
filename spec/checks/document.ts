// Reading an OpenAPI document: types as far as the checks need them, references, operations.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export type Schema = {
  $ref?: string;
  type?: string | string[];
  enum?: Json[];
  const?: Json;
  format?: string;
  default?: Json;
  description?: string;
  nullable?: boolean;
  required?: string[];
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
};

export type Example = { $ref?: string; summary?: string; value?: Json };
export type Media = { schema?: Schema; example?: Json; examples?: Record<string, Example> };
export type Parameter = {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
  example?: Json;
};
export type Body = { $ref?: string; required?: boolean; content?: Record<string, Media> };
export type Response = { $ref?: string; headers?: Record<string, unknown>; content?: Record<string, Media> };
export type Components = { schemas?: Record<string, Schema>; [kind: string]: Record<string, unknown> | undefined };

export type RawOperation = {
  operationId: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: Body;
  responses: Record<string, Response>;
  [extension: `x-refold-${string}`]: unknown;
};

export type Document = {
  paths: Record<string, Record<string, unknown>>;
  webhooks?: Record<string, Record<string, unknown>>;
  components?: Components;
  security?: Record<string, string[]>[];
};

export type Operation = {
  id: string;
  method: string;
  path: string;
  raw: RawOperation;
  parameters: Parameter[];
  body: Body | undefined;
  responses: Record<string, Response>;
  security: string[];
};

/** Follows local references until something else is found. */
export const resolve = <T extends object>(root: object, node: T): T => {
  let found: unknown = node;
  for (let hops = 0; hops < 50; hops++) {
    const reference = (found as { $ref?: unknown }).$ref;
    if (typeof reference !== 'string') return found as T;
    found = at(root, reference);
  }
  throw new Error(`The reference ${JSON.stringify(node)} goes round in a circle. Break the circle.`);
};

export const at = (root: object, reference: string): unknown => {
  let found: unknown = root;
  for (const part of reference.replace(/^#\/?/, '').split('/').filter(Boolean)) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    found = (found as Record<string, unknown> | undefined)?.[key];
  }
  if (found === undefined) throw new Error(`Nothing stands at ${reference}. Correct the reference or add its target.`);
  return found;
};

export const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'] as const;

export const operationsOf = (document: Document): Operation[] =>
  Object.entries(document.paths).flatMap(([path, rawItem]) => {
    const item = resolve(document, rawItem);
    const shared = (item['parameters'] ?? []) as Parameter[];
    return methods
      .filter((method) => item[method] !== undefined)
      .map((method) => toOperation({ document, method, path, raw: item[method] as RawOperation, shared }));
  });

type OperationSource = { document: Document; method: string; path: string; raw: RawOperation; shared: Parameter[] };

const toOperation = ({ document, method, path, raw, shared }: OperationSource): Operation => {
  const parameters = new Map<string, Parameter>();
  for (const parameter of [...shared, ...(raw.parameters ?? [])]) {
    const resolved = resolve(document, parameter);
    parameters.set(`${resolved.in} ${resolved.name}`, resolved);
  }
  const responses = Object.entries(raw.responses ?? {}).map(
    ([status, response]) => [status, resolve(document, response)] as const,
  );
  return {
    id: raw.operationId,
    method: method.toUpperCase(),
    path,
    raw,
    parameters: [...parameters.values()],
    body: raw.requestBody && resolve(document, raw.requestBody),
    responses: Object.fromEntries(responses),
    security: [...new Set((raw.security ?? document.security ?? []).flatMap((entry) => Object.keys(entry)))].toSorted(),
  };
};

/** Paths are the same route when they differ only in the names of their parameters. */
export const routeOf = (method: string, path: string): string =>
  `${method.toUpperCase()} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`;
