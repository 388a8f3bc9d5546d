// Which values a path parameter cannot take, because another route has them as a literal.
import type { Schema } from '../openapi.ts';

type Route = { path: string; reserved: Record<string, string[]> };

const nameOf = (segment: string): string | undefined => /^\{([^}]+)\}$/.exec(segment)?.[1];

/** Values that lead from this path to one of the others. Only a single literal in place of a parameter counts. */
export const reservedValues = (path: string, others: string[]): Route['reserved'] => {
  const own = path.split('/');
  const found = new Map<string, Set<string>>();
  for (const other of others) {
    const segments = other.split('/');
    if (segments.length !== own.length) continue;
    const literals = own.flatMap((segment, index) => {
      const theirs = segments[index]!;
      const name = nameOf(segment);
      if (name === undefined) return segment === theirs ? [] : [undefined];
      return nameOf(theirs) === undefined ? [{ name, value: theirs }] : [];
    });
    const [only] = literals;
    if (literals.length !== 1 || only === undefined) continue;
    found.set(only.name, (found.get(only.name) ?? new Set()).add(only.value));
  }
  return Object.fromEntries([...found].map(([name, values]) => [name, [...values].toSorted()]));
};

/** Values that the contract itself excludes, with `not: { enum: […] }`. */
export const excludedValues = (schema: Schema | undefined): string[] => {
  const not = typeof schema === 'object' && typeof schema.not === 'object' ? schema.not : undefined;
  return (not?.enum ?? []).filter((value) => typeof value === 'string');
};
