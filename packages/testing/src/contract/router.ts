import { distance } from 'fastest-levenshtein';
import { addRoute, createRouter as createRouteTree, findRoute } from 'rou3';
import { operations } from '../generated/operations.ts';
import type { OperationData } from '../model/operation.ts';

/** The operation of a request, and the decoded values of its path parameters. */
export type Match = { readonly operation: OperationData; readonly path: Readonly<Record<string, string>> };

/** Finds the operations of requests. */
export type Router = {
  readonly match: (method: string, pathname: string) => Match | undefined;
  /** The HTTP methods that a path takes: HEAD wherever it takes GET. */
  readonly methods: (pathname: string) => readonly string[];
  /** The three operations that are most similar to a request that none matches, best first. */
  readonly nearest: (method: string, pathname: string) => readonly OperationData[];
};

let shared: Router | undefined;

/** The router of all operations of the contract. */
export const contractRouter = (): Router => (shared ??= createRouter(operations));

/** Creates a router. Literal segments win over parameters: `/workflow/enabled` is never a workflow with the id "enabled". */
export function createRouter(all: readonly OperationData[]): Router {
  const tree = createRouteTree<OperationData>();
  for (const operation of all)
    addRoute(tree, operation.method, operation.path.replaceAll(/\{(\w+)\}/g, ':$1'), operation);

  // Of equally similar operations, those with more literal segments are named first.
  const byLiterals = all.toSorted((a, b) => literalsOf(b) - literalsOf(a));

  // The vendor's own clients send empty segments, such as a trailing slash in place of an id.
  const find = (method: string, pathname: string): ReturnType<typeof findRoute<OperationData>> =>
    findRoute(tree, method === 'HEAD' ? 'GET' : method, pathname.replaceAll(/\/{2,}/g, '/'));

  return {
    match: (method, pathname) => {
      const found = find(method, pathname);
      if (!found) return undefined;
      const values = Object.entries(found.params ?? {}).map(([name, value]) => [name, decoded(value)]);
      return { operation: found.data, path: Object.fromEntries(values) as Record<string, string> };
    },
    methods: (pathname) => METHODS.filter((method) => find(method, pathname)),
    nearest: (method, pathname) => {
      const requested = segments(pathname);
      const scored = byLiterals.map((operation) => ({ operation, score: difference(operation, method, requested) }));
      return scored
        .toSorted((a, b) => a.score - b.score)
        .slice(0, 3)
        .map(({ operation }) => operation);
    },
  };
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

const segments = (path: string): string[] => path.split('/').filter(Boolean);
const isParameter = (segment: string): boolean => segment.startsWith('{');
const literalsOf = ({ path }: OperationData): number =>
  segments(path).filter((segment) => !isParameter(segment)).length;

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

// A missing segment is a smaller mistake than a different one, and another HTTP method the smallest of all.
const MISSING = 0.7;
const DIFFERENT = 1.5;
const OTHER_METHOD = 0.4;
const PARAMETER = 0.3;

function difference({ method, path }: OperationData, requestedMethod: string, requested: readonly string[]): number {
  const own = segments(path);
  let total = method === requestedMethod ? 0 : OTHER_METHOD;
  for (let index = 0; index < Math.max(own.length, requested.length); index++) {
    const [segment, other] = [own[index], requested[index]];
    if (segment === undefined || other === undefined) total += MISSING;
    else if (isParameter(segment)) total += PARAMETER;
    else total += (DIFFERENT * distance(segment, other)) / Math.max(segment.length, other.length);
  }
  return total;
}
