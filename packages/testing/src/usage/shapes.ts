import { unescapePointer } from '../model/json.ts';

/** A node of an OpenAPI document. */
export type Node = { readonly [key: string]: unknown };

/** One alternative of a schema, with its references, `allOf` and `anyOf` worked in. */
export type Shape = {
  /** JSON types, `undefined` if any is allowed. */
  readonly types: readonly string[] | undefined;
  readonly properties: Readonly<Record<string, Node>>;
  readonly required: readonly string[];
  readonly items: Node | undefined;
  /** Schema of other members; `true` for any, `undefined` if the schema does not say. */
  readonly others: Node | boolean | undefined;
  readonly values: readonly unknown[] | undefined;
};

/** A place in a schema. */
export type Place = { readonly shapes: readonly Shape[]; readonly required: boolean };

const ANY: Shape = {
  types: undefined,
  properties: {},
  required: [],
  items: undefined,
  others: undefined,
  values: undefined,
};

/** The alternatives of a schema. */
export function shapesOf(document: Node, schema: Node): Shape[] {
  const own = resolve(document, schema);
  const type = own['type'];
  const values = 'const' in own ? [own['const']] : (own['enum'] as unknown[] | undefined);
  const base: Shape = {
    types: type === undefined ? typesOfValues(values) : ([type].flat() as string[]),
    properties: (own['properties'] ?? {}) as Record<string, Node>,
    required: (own['required'] ?? []) as string[],
    items: own['items'] as Node | undefined,
    others: own['additionalProperties'] as Node | boolean | undefined,
    values,
  };
  let shapes: Shape[] = [base];
  for (const part of (own['allOf'] ?? []) as Node[]) shapes = combined(shapes, shapesOf(document, part));
  for (const key of ['anyOf', 'oneOf']) {
    const branches = own[key] as Node[] | undefined;
    if (branches)
      shapes = combined(
        shapes,
        branches.flatMap((branch) => shapesOf(document, branch)),
      );
  }
  return shapes;
}

const typesOfValues = (values: readonly unknown[] | undefined): readonly string[] | undefined =>
  values && [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))];

const combined = (left: readonly Shape[], right: readonly Shape[]): Shape[] =>
  left.flatMap((a) => right.map((b) => merged(a, b)));

function merged(a: Shape, b: Shape): Shape {
  const both = a.types && b.types ? a.types.filter((type) => b.types!.includes(type)) : (a.types ?? b.types);
  return {
    types: both,
    properties: { ...a.properties, ...b.properties },
    required: [...new Set([...a.required, ...b.required])],
    items: b.items ?? a.items,
    others: b.others ?? a.others,
    values: b.values ?? a.values,
  };
}

/** The place of a JSON pointer in a schema, `undefined` if there is none. `*` stands for any item or member of a map. */
export function placeAt(document: Node, schemas: readonly Node[], pointer: string): Place | undefined {
  let place: Place = { shapes: schemas.flatMap((schema) => shapesOf(document, schema)), required: true };
  for (const name of pointer.split('/').slice(1)) {
    const next = childOf(document, place.shapes, unescapePointer(name));
    if (!next) return undefined;
    place = next;
  }
  return place;
}

/** The place of a member or item. */
export function childOf(document: Node, shapes: readonly Shape[], name: string): Place | undefined {
  const holders = shapes.filter((shape) => !isOnlyNull(shape) && !isScalar(shape));
  const found = holders.flatMap((shape): { shapes: Shape[]; required: boolean }[] => {
    if (name === '*' && shape.items) return [{ shapes: shapesOf(document, shape.items), required: true }];
    const own = shape.properties[name];
    if (own) return [{ shapes: shapesOf(document, own), required: shape.required.includes(name) }];
    if (shape.others === true || isEmpty(shape)) return [{ shapes: [ANY], required: false }];
    if (typeof shape.others === 'object') return [{ shapes: shapesOf(document, shape.others), required: false }];
    return [];
  });
  if (found.length === 0) return undefined;
  return {
    shapes: found.flatMap((one) => one.shapes),
    required: found.length === holders.length && found.every(({ required }) => required),
  };
}

/** The JSON types that a place may have, `undefined` for any. */
export function typesOf({ shapes }: Place): readonly string[] | undefined {
  if (shapes.some(({ types, properties }) => types === undefined && Object.keys(properties).length === 0))
    return undefined;
  return [...new Set(shapes.flatMap(({ types }) => types ?? ['object']))];
}

/** The values that a place may have, `undefined` for any. */
export function valuesOf({ shapes }: Place): readonly string[] | undefined {
  const real = shapes.filter((shape) => !isOnlyNull(shape));
  if (real.length === 0 || real.some(({ values }) => values === undefined)) return undefined;
  return [...new Set(real.flatMap(({ values }) => values!.map(String)))];
}

const isOnlyNull = ({ types }: Shape): boolean => types?.length === 1 && types[0] === 'null';
const isScalar = ({ types }: Shape): boolean =>
  types !== undefined && types.every((type) => type !== 'object' && type !== 'array');
// An empty schema allows everything.
const isEmpty = ({ types, properties, items, others }: Shape): boolean =>
  types === undefined && Object.keys(properties).length === 0 && items === undefined && others === undefined;

/** Resolves a reference; other nodes are returned as they are. */
export function resolve(document: Node, node: Node): Node {
  const reference = node['$ref'];
  if (typeof reference !== 'string') return node;
  const path = reference.slice(2).split('/').map(unescapePointer);
  const target = path.reduce<unknown>((at, part) => (at as Node | undefined)?.[part], document);
  return target === undefined ? {} : resolve(document, target as Node);
}
