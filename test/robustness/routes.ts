import { operations, type ContractOperation } from '../contract/operations.ts';

/** Arrival of a request: an operation, and the values of its path parameters. */
export interface Arrival {
  readonly operation: ContractOperation;
  readonly values: Readonly<Record<string, string>>;
}

const literals = ({ route }: ContractOperation): number =>
  route.split('/').filter((part) => !part.startsWith('{')).length;
const bySpecificity = operations.toSorted((left, right) => literals(right) - literals(left));

/**
 * The operation that a server takes a request for, by rules of its own, as generous as Express': letters of any case, and a
 * slash at the end that means nothing. Literal segments go before parameters.
 */
export function arrivalOf(verb: string, path: string): Arrival | undefined {
  const segments = path.replace(/\/$/, '').split('/');
  for (const operation of bySpecificity) {
    const values = operation.verb === verb && valuesIn(operation.route.split('/'), segments);
    if (values) return { operation, values };
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
