// Follows local references.
import type { Report } from '../diagnostics.ts';
import type { Document, Maybe, Reference } from '../openapi.ts';

export const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && typeof (value as Reference).$ref === 'string';

export class Resolver {
  readonly #document: Document;
  readonly #report: Report;

  constructor(document: Document, report: Report) {
    this.#document = document;
    this.#report = report;
  }

  /** What a reference leads to, through any number of references; undefined, and reported, where it leads nowhere. */
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
    for (const part of reference.slice(2).split('/')) {
      const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
      current = (current as Record<string, unknown> | undefined)?.[key];
    }
    return current;
  }
}
