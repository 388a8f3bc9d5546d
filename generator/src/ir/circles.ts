// Named types that are made of themselves.
import type { TypeNode } from './api.ts';

type Reach = (node: TypeNode) => string[];

/** Named types that a node is, in part or in whole, rather than holds in its fields or lists. */
export const partsOf: Reach = (node) => {
  if (node.kind === 'ref') return [node.key];
  return node.kind === 'union' || node.kind === 'intersection' ? node.members.flatMap(partsOf) : [];
};

/** The same, and what stands behind undeclared fields. */
export const partsAndRestOf: Reach = (node) => {
  if (node.kind === 'ref') return [node.key];
  if (node.kind === 'object') return typeof node.rest === 'object' ? partsAndRestOf(node.rest) : [];
  return node.kind === 'union' || node.kind === 'intersection' ? node.members.flatMap(partsAndRestOf) : [];
};

/** Tells whether a named type leads back to itself. */
export const isCircular = (key: string, nodeOf: (key: string) => TypeNode | undefined, reach: Reach): boolean => {
  const seen = new Set<string>();
  const queue = [key];
  for (let current = queue.pop(); current !== undefined; current = queue.pop()) {
    const node = nodeOf(current);
    for (const part of node ? reach(node) : []) {
      if (part === key) return true;
      if (!seen.has(part)) queue.push(part);
      seen.add(part);
    }
  }
  return false;
};
