// What a schema says about a value, with references and compositions folded together, one level at a time.
import { resolve, type Json, type Schema } from './document.ts';

export type Shape = {
  /** Undefined means any type. Null is kept apart in `nullable`. */
  types: Set<string> | undefined;
  nullable: boolean;
  /** The values that are named. */
  values: Set<Json>;
  /** True when values that are not named are allowed too. */
  open: boolean;
  properties: Map<string, Schema[]>;
  required: Set<string>;
  items: Schema[];
  /** Schemas of members without a name of their own. Undefined where none are declared. */
  map: Schema[] | undefined;
};

const anything = (): Shape => ({
  types: undefined,
  nullable: false,
  values: new Set(),
  open: true,
  properties: new Map(),
  required: new Set(),
  items: [],
  map: undefined,
});

export const shapeOf = (root: object, schemas: Schema[]): Shape => all(schemas.map((schema) => single(root, schema)));

const single = (root: object, schema: Schema): Shape => {
  if (schema.$ref !== undefined) {
    const { $ref: _, ...siblings } = schema;
    const target = single(root, resolve(root, schema));
    return Object.keys(siblings).length === 0 ? target : all([target, single(root, siblings)]);
  }
  const parts = [own(schema)];
  for (const part of schema.allOf ?? []) parts.push(single(root, part));
  for (const choice of [schema.anyOf, schema.oneOf]) {
    if (choice !== undefined) parts.push(any(choice.map((branch) => single(root, branch))));
  }
  return all(parts);
};

const own = (schema: Schema): Shape => {
  const values = schema.const === undefined ? schema.enum : [schema.const];
  const types = declaredTypes(schema, values);
  const shape = anything();
  shape.nullable = schema.nullable === true || (types?.has('null') ?? false);
  types?.delete('null');
  shape.types = types;
  if (values !== undefined) {
    shape.values = new Set(values.filter((value) => value !== null));
    shape.open = false;
  }
  for (const [name, property] of Object.entries(schema.properties ?? {})) shape.properties.set(name, [property]);
  shape.required = new Set(schema.required);
  if (schema.items !== undefined) shape.items = [schema.items];
  const rest = schema.additionalProperties;
  if (rest !== undefined && rest !== false) shape.map = [rest === true ? {} : rest];
  if (schema.patternProperties !== undefined)
    shape.map = [...(shape.map ?? []), ...Object.values(schema.patternProperties)];
  return shape;
};

const declaredTypes = (schema: Schema, values: Json[] | undefined): Set<string> | undefined => {
  if (schema.type !== undefined) return new Set([schema.type].flat());
  if (values !== undefined) return new Set(values.map(typeName));
  if (schema.properties !== undefined || schema.additionalProperties !== undefined) return new Set(['object']);
  if (schema.items !== undefined) return new Set(['array']);
  return undefined;
};

export const typeName = (value: Json): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
};

const all = (shapes: Shape[]): Shape => {
  const [first, ...others] = shapes;
  return others.reduce(both, first ?? anything());
};

const both = (left: Shape, right: Shape): Shape => ({
  types: left.types && right.types ? intersection(left.types, right.types) : (left.types ?? right.types),
  nullable: left.nullable || right.nullable,
  values: new Set([...left.values, ...right.values]),
  open: left.open && right.open,
  properties: joined(left.properties, right.properties, (first, second) => [...first, ...second]),
  required: new Set([...left.required, ...right.required]),
  items: [...left.items, ...right.items],
  map: left.map && right.map ? [...left.map, ...right.map] : (left.map ?? right.map),
});

const any = (shapes: Shape[]): Shape => {
  const branches = shapes.filter((shape) => !isOnlyNull(shape));
  const nullable = shapes.some((shape) => shape.nullable);
  const [first, ...others] = branches;
  return { ...others.reduce(either, first ?? anything()), nullable };
};

const either = (left: Shape, right: Shape): Shape => ({
  types: left.types && right.types && new Set([...left.types, ...right.types]),
  nullable: left.nullable || right.nullable,
  values: new Set([...left.values, ...right.values]),
  open: left.open || right.open,
  properties: joined(left.properties, right.properties, oneOfTheTwo),
  required: intersection(left.required, right.required),
  items:
    left.items.length > 0 && right.items.length > 0
      ? oneOfTheTwo(left.items, right.items)
      : [...left.items, ...right.items],
  map: left.map && right.map ? oneOfTheTwo(left.map, right.map) : (left.map ?? right.map),
});

const oneOfTheTwo = (left: Schema[], right: Schema[]): Schema[] => [{ anyOf: [{ allOf: left }, { allOf: right }] }];

const isOnlyNull = (shape: Shape): boolean => shape.nullable && shape.types?.size === 0;

const intersection = (left: Set<string>, right: Set<string>): Set<string> =>
  new Set([...left].filter((item) => right.has(item)));

type Properties = Shape['properties'];
type Join = (left: Schema[], right: Schema[]) => Schema[];

const joined = (left: Properties, right: Properties, join: Join): Properties => {
  const properties = new Map(left);
  for (const [name, schemas] of right) {
    const known = properties.get(name);
    properties.set(name, known ? join(known, schemas) : schemas);
  }
  return properties;
};
