// Values that a path parameter cannot take, because another route has them as a literal.
import type { Schema } from '../openapi/document.ts';

/** Values by path parameter. */
export type Reserved = Record<string, string[]>;

const parameterIn = (segment: string): string | undefined => /^\{([^}]+)\}$/.exec(segment)?.[1];

/** The path with one segment left open. Names of parameters make no difference. */
const around = (segments: string[], open: number): string =>
  segments
    .map((segment, index) => (index === open ? '*' : parameterIn(segment) === undefined ? segment : '{}'))
    .join('/');

/** Every literal of all paths, by what stands around it. */
export const literalsOf = (paths: string[]): ReadonlyMap<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  for (const segments of paths.map((path) => path.split('/'))) {
    for (const [index, segment] of segments.entries()) {
      if (parameterIn(segment) !== undefined) continue;
      const key = around(segments, index);
      found.set(key, (found.get(key) ?? new Set()).add(segment));
    }
  }
  return found;
};

/** Values that lead from this path to another. Only a single literal in place of a parameter counts. */
export const reservedValues = (path: string, literals: ReadonlyMap<string, Set<string>>): Reserved => {
  const segments = path.split('/');
  return Object.fromEntries(
    segments.flatMap((segment, index) => {
      const name = parameterIn(segment);
      const values = name === undefined ? undefined : literals.get(around(segments, index));
      return name !== undefined && values ? [[name, [...values].toSorted()]] : [];
    }),
  );
};

/**
 * Values with slashes that lead from this path to a longer one, behind a server that decodes them: what stands in the longer
 * path where this one has a single parameter, with `*` for its own parameters.
 */
export const longerRoutes = (path: string, others: string[]): Reserved => {
  const segments = path.split('/');
  const same = (one: string | undefined, other: string | undefined): boolean =>
    one === other || parameterIn(one ?? '') !== undefined || parameterIn(other ?? '') !== undefined;
  return Object.fromEntries(
    segments.flatMap((segment, index) => {
      const name = parameterIn(segment);
      if (name === undefined) return [];
      const after = segments.slice(index + 1);
      const patterns = others.flatMap((other) => {
        const longer = other.split('/');
        const end = longer.length - after.length;
        if (longer.length <= segments.length || end <= index) return [];
        const fits =
          segments.slice(0, index).every((part, at) => same(part, longer[at])) &&
          after.every((part, at) => same(part, longer[end + at]));
        return fits
          ? [
              longer
                .slice(index, end)
                .map((part) => (parameterIn(part) === undefined ? part : '*'))
                .join('/'),
            ]
          : [];
      });
      return patterns.length > 0 ? [[name, [...new Set(patterns)].toSorted()]] : [];
    }),
  );
};

/** Values that either of the two reserves. */
export const bothReserved = (one: Reserved, other: Reserved): Reserved => {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].toSorted();
  return Object.fromEntries(
    names.map((name) => [name, [...new Set([...(one[name] ?? []), ...(other[name] ?? [])])].toSorted()]),
  );
};

/** Values that the contract itself excludes, with `not: { enum: […] }`. */
export const excludedValues = (schema: Schema | undefined): string[] => {
  const not = typeof schema === 'object' && typeof schema.not === 'object' ? schema.not : undefined;
  return (not?.enum ?? []).filter((value) => typeof value === 'string');
};
