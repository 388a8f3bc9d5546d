// What a rule sees of one operation: references followed, parameters of the path included.
import type { Oas3Rule, UserContext } from '@redocly/openapi-core';

export type Node = Record<string, unknown>;

/** A node with its references followed, and where it was written, so that references inside it can be followed too. */
export type Place = {
  node: Node;
  file: string;
  /** Last part of the reference that led here, such as `LinkedAccountPage`. */
  name: string | undefined;
};

export type Content = { mediaType: string; media: Place };
export type ResponseView = { status: string; response: Place; content: Content[] };

export type OperationView = {
  path: string;
  method: string;
  node: Node;
  parameters: Place[];
  body: Content[];
  responses: ResponseView[];
  /** Undefined where the operation says nothing of its own. */
  schemes: string[] | undefined;
  open: (node: unknown, file: string) => Place;
};

export type Finding = { message: string; at?: (string | number)[] };

/** A rule about each operation under `paths`. Webhooks are other people's operations. */
export const operationRule =
  (check: (operation: OperationView) => Finding[]): Oas3Rule =>
  () => {
    let path = '';
    return {
      Paths: {
        PathItem: {
          enter: (_item: unknown, context: UserContext) => {
            path = String(context.key);
          },
          Operation: (node: unknown, context: UserContext, parents: { PathItem: Node }) => {
            const view = viewOf({ node: node as Node, item: parents.PathItem, path, context });
            for (const { message, at = [] } of check(view)) {
              context.report({ message: `${labelOf(view)}: ${message}`, location: placeOf(context, at) });
            }
          },
        },
      },
    };
  };

// The most precise place that exists; a missing member is shown at what should hold it.
const placeOf = (context: UserContext, at: (string | number)[]) =>
  at.length === 0 ? context.location.key() : context.location.child(at);

const labelOf = (view: OperationView): string => String(view.node['operationId'] ?? `${view.method} ${view.path}`);

type ViewSource = { node: Node; item: Node; path: string; context: UserContext };

const viewOf = ({ node, item, path, context }: ViewSource): OperationView => {
  const file = context.location.source.absoluteRef;
  const open = openerOf(context);
  const contentOf = (place: Place): Content[] =>
    Object.entries((place.node['content'] ?? {}) as Node).map(([mediaType, media]) => ({
      mediaType,
      media: open(media, place.file),
    }));
  const responses = Object.entries((node['responses'] ?? {}) as Node).map(([status, raw]) => {
    const response = open(raw, file);
    return { status, response, content: contentOf(response) };
  });
  const security = node['security'] as Node[] | undefined;
  return {
    path,
    method: String(context.key),
    node,
    parameters: [...listOf(item['parameters']), ...listOf(node['parameters'])].map((parameter) =>
      open(parameter, file),
    ),
    body: node['requestBody'] === undefined ? [] : contentOf(open(node['requestBody'], file)),
    responses,
    schemes: security?.flatMap((entry) => Object.keys(entry)),
    open,
  };
};

export const openerOf =
  (context: Pick<UserContext, 'resolve'>) =>
  (raw: unknown, file: string): Place => {
    const reference = (raw as Node | undefined)?.['$ref'];
    if (typeof reference !== 'string') return { node: (raw ?? {}) as Node, file, name: undefined };
    const { node, location } = context.resolve<Node>(raw as { $ref: string }, file);
    if (node === undefined) return { node: {}, file, name: undefined };
    const name = location.pointer.split('/').at(-1)?.replaceAll('~1', '/').replaceAll('~0', '~');
    return { node, file: location.source.absoluteRef, name };
  };

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** All properties of a schema and of what it is composed of. */
export const propertiesOf = (
  view: Pick<OperationView, 'open'>,
  raw: unknown,
  file: string,
  depth = 0,
): Map<string, Place> => {
  const schema = view.open(raw, file);
  const own = Object.entries((schema.node['properties'] ?? {}) as Node);
  const found = new Map(own.map(([name, property]) => [name, view.open(property, schema.file)]));
  if (depth > 8) return found;
  for (const part of ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => listOf(schema.node[keyword]))) {
    for (const [name, place] of propertiesOf(view, part, schema.file, depth + 1)) found.set(name, place);
  }
  return found;
};
