import { resolve, type Node } from './shapes.ts';

/** An operation of a document, with where it is. */
export type Located = {
  readonly method: string;
  readonly path: string;
  readonly operation: Node;
  readonly parameters: readonly Node[];
  /** Names of the security schemes that it takes, each with its scheme; empty if it takes none. */
  readonly security: readonly Node[];
};

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];

/** The operations of a document by their id. */
export function operationsIn(document: Node): Map<string, Located> {
  const located = Object.entries((document['paths'] ?? {}) as Record<string, Node>).flatMap(([path, item]) =>
    METHODS.filter((method) => typeof item[method] === 'object').map((method) => locate(document, path, method, item)),
  );
  return new Map(
    located
      .filter(({ operation }) => typeof operation['operationId'] === 'string')
      .map((one) => [String(one.operation['operationId']), one]),
  );
}

function locate(document: Node, path: string, method: string, item: Node): Located {
  const operation = item[method] as Node;
  const lists = [item['parameters'], operation['parameters']] as (Node[] | undefined)[];
  const schemes = nodeAt(nodeAt(document, 'components'), 'securitySchemes');
  const required = (operation['security'] ?? document['security'] ?? []) as Node[];
  return {
    method: method.toUpperCase(),
    path,
    operation,
    parameters: lists.flatMap((list) => (list ?? []).map((parameter) => resolve(document, parameter))),
    security: required.flatMap((entry) => Object.keys(entry)).map((name) => resolve(document, nodeAt(schemes, name))),
  };
}

/** The member of a node, an empty node if there is none. */
export const nodeAt = (node: unknown, name: string): Node => (((node ?? {}) as Node)[name] ?? {}) as Node;

/** The schemas of a body by media type. */
export function contentOf(document: Node, owner: unknown): Record<string, Node> {
  const content = nodeAt(resolve(document, (owner ?? {}) as Node), 'content') as Record<string, Node>;
  return Object.fromEntries(Object.entries(content).map(([type, media]) => [type, nodeAt(media, 'schema')]));
}
