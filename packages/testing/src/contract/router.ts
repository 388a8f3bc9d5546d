import type { OperationData } from '../model/operation.ts';

export type Match = { readonly operation: OperationData; readonly path: Readonly<Record<string, string>> };

/** Finds operations by their request. */
export type Router = {
  readonly match: (verb: string, pathname: string) => Match | undefined;
  /** The operations that look most like a request that none matches, best first. */
  readonly nearest: (verb: string, pathname: string) => readonly OperationData[];
};

type Route = { readonly operation: OperationData; readonly parts: readonly string[]; readonly literals: number };

/** Literal segments win over parameters: `/workflow/enabled` is never a workflow whose id is "enabled". */
export function createRouter(operations: readonly OperationData[]): Router {
  const routes: Route[] = operations
    .map((operation) => {
      const parts = segments(operation.path);
      return { operation, parts, literals: parts.filter((part) => !isParameter(part)).length };
    })
    .toSorted((a, b) => b.literals - a.literals);

  return {
    match: (verb, pathname) => {
      const given = segments(pathname);
      const route = routes.find(({ operation, parts }) => operation.verb === verb && fits(parts, given));
      return route && { operation: route.operation, path: valuesOf(route.parts, given) };
    },
    nearest: (verb, pathname) => {
      const given = segments(pathname);
      const scored = routes.map((route) => ({ route, score: distance(route, verb, given) }));
      return scored
        .toSorted((a, b) => a.score - b.score)
        .slice(0, 3)
        .map(({ route }) => route.operation);
    },
  };
}

const segments = (path: string): string[] => path.split('/').filter(Boolean);
const isParameter = (part: string): boolean => part.startsWith('{');

function fits(parts: readonly string[], given: readonly string[]): boolean {
  return parts.length === given.length && parts.every((part, index) => isParameter(part) || part === given[index]);
}

function valuesOf(parts: readonly string[], given: readonly string[]): Record<string, string> {
  const entries = parts.flatMap((part, index) =>
    isParameter(part) ? [[part.slice(1, -1), decoded(given[index]!)] as const] : [],
  );
  return Object.fromEntries(entries);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

// A segment that is missing is a smaller mistake than a quite different one, and another verb the smallest of all.
const MISSING = 0.7;
const DIFFERENT = 1.5;
const ANOTHER_VERB = 0.4;
const FILLED_IN = 0.3;

function distance({ operation, parts }: Route, verb: string, given: readonly string[]): number {
  let total = operation.verb === verb ? 0 : ANOTHER_VERB;
  for (let index = 0; index < Math.max(parts.length, given.length); index++) {
    const [part, other] = [parts[index], given[index]];
    if (part === undefined || other === undefined) total += MISSING;
    else if (isParameter(part)) total += FILLED_IN;
    else total += (DIFFERENT * edits(part, other)) / Math.max(part.length, other.length);
  }
  return total;
}

function edits(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitution, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  return previous[b.length]!;
}
