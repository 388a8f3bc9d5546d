import manifest from '@refold/core/manifest.json' with { type: 'json' };
import { operationCalls } from '../contract/calls.ts';
import type { OperationCall } from '../contract/call.ts';

/** Route of an operation, with the client's names of its path parameters. */
export interface Route {
  readonly id: string;
  readonly verb: string;
  readonly path: string;
}

/** Every route of the contract. */
export const routes: readonly Route[] = Object.entries(manifest.operations).map(([id, { verb, path }]) => ({
  id,
  verb,
  path,
}));

/** A path parameter of an operation, and a call that gives it a value. */
export interface PathParameter {
  readonly call: OperationCall;
  readonly route: Route;
  readonly name: string;
  withId(id: string): OperationCall;
}

/** Every path parameter of every operation. */
export const pathParameters: readonly PathParameter[] = operationCalls.flatMap((call) => {
  const route = routes.find(({ id }) => id === call.id)!;
  return namesIn(route).map((name) => {
    if (!(name in call.input)) throw new Error(`${call.id} is called without ${name}.`);
    return { call, route, name, withId: (id) => ({ ...call, input: { ...call.input, [name]: id } }) };
  });
});

/** Names of the parameters in a path. */
export function namesIn({ path }: Route): string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name!);
}

/** Arrival of a request: a route, and the values of its path parameters. */
export interface Arrival {
  readonly route: Route;
  readonly values: Readonly<Record<string, string>>;
}

/** Of as many parameters, the path with a literal further to the left goes first: a brace sorts behind every letter. */
const bySpecificity = routes.toSorted(
  (left, right) => namesIn(left).length - namesIn(right).length || (left.path < right.path ? -1 : 1),
);

/**
 * The operation that a server takes a request for, by rules of its own, as generous as Express': letters of any case, and a
 * slash at the end that means nothing. Literal segments go before parameters.
 */
export function arrivalOf(verb: string, path: string): Arrival | undefined {
  const segments = path.replace(/\/$/, '').split('/');
  for (const route of bySpecificity) {
    const values = route.verb === verb && valuesIn(route.path.split('/'), segments);
    if (values) return { route, values };
  }
  return undefined;
}

function valuesIn(parts: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (parts.length !== segments.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const segment = segments[index]!;
    if (part.startsWith('{')) {
      if (segment === '') return undefined;
      values[part.slice(1, -1)] = decoded(segment);
    } else if (part.toLowerCase() !== decoded(segment).toLowerCase()) return undefined;
  }
  return values;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
