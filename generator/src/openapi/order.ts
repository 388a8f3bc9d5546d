// Forms of a document that do not depend on the order in which keys were written.
import { createHash } from 'node:crypto';
import type { Document, Json } from './document.ts';

/** A copy with the keys of all objects in one order. */
export const inOrder = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map((key) => [key, inOrder(value[key] ?? null)]),
  );
};

/** The same for two documents that differ only in the order of their keys. */
export const fingerprintOf = (document: Document): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(document as Json)))
    .digest('hex');
