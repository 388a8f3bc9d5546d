// Building type nodes, and looking into them.
import type { Property, TypeNode } from './api.ts';

/** A node with the references at its top followed. */
export type Open = (node: TypeNode) => TypeNode;

/** Any value. */
export const unknown: TypeNode = { kind: 'unknown' };

/** Any of its members. Where one is any value, the whole is. */
export const union = (members: TypeNode[]): TypeNode => merged('union', members);

/** All of its members at once. Those that say nothing are left out. */
export const combined = (members: TypeNode[], open: Open): TypeNode =>
  merged(
    'intersection',
    members.filter((member) => member.kind !== 'unknown' && !(members.length > 1 && isEmptyObject(open(member)))),
  );

/** A part of a composition that declares nothing, and only forbids what the other parts do not have. */
const isEmptyObject = (node: TypeNode): boolean =>
  node.kind === 'object' && node.properties.length === 0 && typeof node.rest === 'object' && node.rest.kind === 'never';

const merged = (kind: 'union' | 'intersection', members: TypeNode[]): TypeNode => {
  const flat = members.flatMap((member) => (member.kind === kind ? member.members : [member]));
  if (kind === 'union' && flat.some((member) => member.kind === 'unknown')) return unknown;
  const texts = flat.map((member) => JSON.stringify(member));
  const distinct = flat.filter((_, index) => texts.indexOf(texts[index]!) === index);
  const [first = unknown] = distinct;
  return distinct.length > 1 ? { kind, members: distinct } : first;
};

/** Fields of an object type; undefined where the type is no plain object, or holds fields that are not declared. */
export const fieldsOf = (node: TypeNode, open: Open): Property[] | undefined => {
  const target = open(node);
  if (target.kind === 'object')
    return target.rest === undefined || isEmptyObject(target) ? target.properties : undefined;
  if (target.kind !== 'intersection') return undefined;
  const parts = target.members.map((member) => fieldsOf(member, open));
  if (parts.includes(undefined)) return undefined;
  const byName = new Map<string, Property>();
  for (const field of parts.flatMap((part) => part ?? [])) {
    const known = byName.get(field.name);
    byName.set(field.name, known?.required ? known : field);
  }
  return [...byName.values()];
};

/** A property of an object type by its name, required if any of its declarations says so. */
export const propertyOf = (node: TypeNode, name: string, open: Open, depth = 0): Property | undefined => {
  const target = open(node);
  if (target.kind === 'object') return target.properties.find((property) => property.name === name);
  if (depth > 8 || (target.kind !== 'intersection' && target.kind !== 'union')) return undefined;
  const found = target.members.flatMap((member) => propertyOf(member, name, open, depth + 1) ?? []);
  return found.find(({ required }) => required) ?? found[0];
};

/** Every declared property of an object type, those of its parts included. */
export const propertiesOf = (node: TypeNode, open: Open): Property[] => {
  const target = open(node);
  if (target.kind === 'object') return target.properties;
  return target.kind === 'intersection' || target.kind === 'union'
    ? target.members.flatMap((member) => propertiesOf(member, open))
    : [];
};

/** Tells whether an object type takes properties which it does not declare. */
export const isOpen = (node: TypeNode, open: Open): boolean => {
  const target = open(node);
  if (target.kind === 'object') return target.rest === 'any';
  return (
    (target.kind === 'intersection' || target.kind === 'union') && target.members.some((part) => isOpen(part, open))
  );
};

/** Tells whether the properties that an object type does not declare are files. */
export const takesFiles = (node: TypeNode, open: Open): boolean => {
  const target = open(node);
  return target.kind === 'object' && typeof target.rest === 'object' && open(target.rest).kind === 'file';
};

/** Every node inside, itself included; references are not followed. */
export function* nodesIn(node: TypeNode): Generator<TypeNode> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesIn(child);
}

/** Nodes directly inside. */
export const childrenOf = (node: TypeNode): TypeNode[] => {
  switch (node.kind) {
    case 'array':
      return [node.items];
    case 'tuple':
      return node.rest ? [...node.items, node.rest] : node.items;
    case 'object':
      return [
        ...node.properties.map(({ type }) => type),
        ...(node.rest === undefined || node.rest === 'any' ? [] : [node.rest]),
      ];
    case 'union':
    case 'intersection':
      return node.members;
    default:
      return [];
  }
};

/** A single value tells variants apart, and true and false are all there is; other sets may grow. */
export const isOpenable = (values: (string | number | boolean)[]): boolean =>
  values.length > 1 && values.every((value) => typeof value !== 'boolean');
