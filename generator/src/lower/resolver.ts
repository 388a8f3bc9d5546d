// Follows local references.
import type { Document, Maybe, Reference } from '../openapi/document.ts';
import type { Report } from './diagnostics.ts';

/** Tells a reference from what it may stand for. */
export const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && typeof (value as Reference).$ref === 'string';

/** The steps from the document to what a local reference names. */
export const keysOf = (reference: string): string[] =>
  reference
    .slice(2)
    .split('/')
    .map((part) => decoded(part).replaceAll('~1', '/').replaceAll('~0', '~'));

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Follows references within one document. */
export class Resolver {
  readonly #document: Document;
  readonly #report: Report;

  constructor(document: Document, report: Report) {
    this.#document = document;
    this.#report = report;
  }

  /** Follows a reference, through any number of references; undefined, and reported, where it leads nowhere. */
  follow<T extends object>(value: Maybe<T>, pointer: string): T | undefined {
    let current: unknown = value;
    for (let hops = 0; isReference(current); hops++) {
      const next = hops < 32 ? this.at(current.$ref) : undefined;
      if (next === undefined) {
        this.#report('reference-broken', pointer, `${current.$ref} leads nowhere.`);
        return undefined;
      }
      current = next;
    }
    return current as T;
  }

  at(reference: string): unknown {
    if (!reference.startsWith('#/')) return undefined;
    let current: unknown = this.#document;
    for (const key of keysOf(reference)) {
      if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
      current = (current as Record<string, unknown>)[key];
    }
    return current;
  }
}
