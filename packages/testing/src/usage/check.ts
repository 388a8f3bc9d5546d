import { unescapePointer } from '../model/json.ts';
import type { Usage } from './usage.ts';

type Node = { readonly [key: string]: unknown };

/** One use of the API by a program that a document breaks. */
export type BreakingChange = {
  readonly operationId: string;
  /** JSON pointer into the response or request, `` for the operation itself. */
  readonly pointer: string;
  readonly message: string;
  /** Places in the program that read it, as `file:line`. */
  readonly at: readonly string[];
};

/** Checks the usage of a program against a new OpenAPI document. What the program does not use may change as it likes. */
export function checkUsage(usage: Usage, document: Node): BreakingChange[] {
  const found = operationsById(document);
  return Object.entries(usage.operations).flatMap(([operationId, { sent, read, statuses }]) => {
    const operation = found.get(operationId);
    if (!operation) return [{ operationId, pointer: '', message: 'the operation is gone', at: [] }];
    const success = statuses.filter((status) => status < 300);
    const responses = success.map((status) => schemaOf(document, nodeAt(operation['responses'], String(status))));
    const request = schemaOf(document, operation['requestBody']);
    const reads = Object.entries(read).flatMap(([pointer, { types, at }]) => {
      if (responses.length === 0) return [];
      const schemas = responses.flatMap((schema) => membersAt(document, [schema], pointer));
      const message = incompatibility(document, schemas, types);
      return message === undefined ? [] : [{ operationId, pointer, message, at }];
    });
    const sends = sent.flatMap((pointer) =>
      membersAt(document, [request], pointer).length > 0
        ? []
        : [{ operationId, pointer, message: 'is no longer accepted in requests', at: [] }],
    );
    return [...reads, ...sends];
  });
}

function incompatibility(document: Node, schemas: readonly Node[], types: readonly string[]): string | undefined {
  // A member that was absent whenever it was read may stay so.
  if (types.every((type) => type === 'absent')) return undefined;
  if (schemas.length === 0) return 'is read by your program and no longer in the response';
  const allowed = schemas.flatMap((schema) => typesOf(document, schema));
  if (allowed.includes('any')) return undefined;
  const broken = types.filter(
    (type) => type !== 'absent' && !allowed.includes(type) && !(type === 'integer' && allowed.includes('number')),
  );
  return broken.length === 0
    ? undefined
    : `was ${broken.join(' or ')} when your program read it, and is now ${[...new Set(allowed)].join(' or ')}`;
}

function operationsById(document: Node): Map<string, Node> {
  const items = Object.values((document['paths'] ?? {}) as Node) as Node[];
  const all = items.flatMap((item) => Object.values(item) as Node[]);
  return new Map(
    all
      .filter((operation) => typeof operation?.['operationId'] === 'string')
      .map((operation) => [String(operation['operationId']), operation]),
  );
}

function schemaOf(document: Node, owner: unknown): Node {
  const content = nodeAt(resolve(document, (owner ?? {}) as Node), 'content');
  const [media] = Object.values(content) as Node[];
  return (media?.['schema'] ?? {}) as Node;
}

function membersAt(document: Node, schemas: readonly Node[], pointer: string): Node[] {
  let current = schemas.flatMap((schema) => parts(document, schema));
  for (const name of pointer.split('/').slice(1)) {
    const next = current.flatMap((schema) => memberOf(schema, unescapePointer(name)));
    current = next.flatMap((schema) => parts(document, schema));
  }
  return current;
}

function memberOf(schema: Node, name: string): Node[] {
  const items = schema['items'];
  if (name === '*' && items !== undefined) return [items as Node];
  const own = nodeAt(schema['properties'], name);
  if (nodeHas(schema['properties'], name)) return [own];
  const rest = schema['additionalProperties'];
  if (rest === true) return [{}];
  if (typeof rest === 'object' && rest !== null) return [rest as Node];
  // An empty schema allows everything.
  return Object.keys(schema).every((key) => key === 'description') ? [{}] : [];
}

function parts(document: Node, schema: Node): Node[] {
  const own = resolve(document, schema);
  const inner = ['allOf', 'anyOf', 'oneOf'].flatMap((key) =>
    ((own[key] ?? []) as Node[]).flatMap((branch) => parts(document, branch)),
  );
  const hasOnlyParts = inner.length > 0 && own['properties'] === undefined && own['type'] === undefined;
  return hasOnlyParts ? inner : [own, ...inner];
}

function typesOf(document: Node, schema: Node): string[] {
  const own = resolve(document, schema);
  if (own['type'] !== undefined) return [own['type']].flat() as string[];
  if (own['properties'] !== undefined) return ['object'];
  if ('const' in own) return [typeof own['const']];
  return ['any'];
}

function resolve(document: Node, node: Node): Node {
  const reference = node['$ref'];
  if (typeof reference !== 'string') return node;
  const path = reference.slice(2).split('/').map(unescapePointer);
  const target = path.reduce<unknown>((at, part) => (at as Node | undefined)?.[part], document);
  return target === undefined ? {} : resolve(document, target as Node);
}

const nodeAt = (node: unknown, name: string): Node => (((node ?? {}) as Node)[name] ?? {}) as Node;
const nodeHas = (node: unknown, name: string): boolean => Object.hasOwn((node ?? {}) as object, name);
