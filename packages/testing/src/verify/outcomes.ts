import { operations } from '../generated/operations.ts';
import type { OperationData } from '../model/operation.ts';
import type { Finding } from './findings.ts';
import { LIFECYCLES } from './lifecycle-steps.ts';

/** Result of one operation: it agrees with the contract, it differs, or it was not checked, and why. */
export type OperationOutcome = {
  readonly operationId: string;
  readonly result: 'checked' | 'differing' | 'unchecked';
  /** Reason for which it was not checked. */
  readonly reason?: string;
};

/** Numbers of operations by result. They add up to all operations of the contract. */
export type Counts = { readonly checked: number; readonly differing: number; readonly unchecked: number };

/** Way on which an operation is reached: by reading, by creating and deleting, or by neither. */
export type Way = 'read' | 'write' | 'none';

const written = new Set([
  'createLinkedAccount',
  'deleteLinkedAccount',
  ...LIFECYCLES.flatMap((steps) => steps.map(({ operationId }) => operationId)),
]);

/** Tells whether an operation can be asked without changing anything, with an API key or without a credential. */
export const isReading = ({ agent, credentials }: OperationData): boolean =>
  agent === 'read' && (credentials.length === 0 || credentials.includes('apiKey'));

/** The way on which each operation is reached. */
export const plan = (): readonly { readonly operationId: string; readonly way: Way }[] =>
  operations.map((operation) => ({
    operationId: operation.id,
    way: isReading(operation) ? 'read' : written.has(operation.id) ? 'write' : 'none',
  }));

/** The least number of checked operations: half of those that a run of this kind can reach. */
export function defaultLeast(write: boolean): number {
  const reachable = plan().filter(({ way }) => way === 'read' || (write && way === 'write'));
  return Math.ceil(reachable.length / 2);
}

/** Observations of a run. */
export type Seen = {
  /** Pairs of operation and status. */
  readonly observed: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  /** Reasons for which operations were not asked. */
  readonly skipped: ReadonlyMap<string, string>;
  readonly write: boolean;
};

/** The result of every operation of the contract. */
export function outcomes({ observed, findings, skipped, write }: Seen): OperationOutcome[] {
  return operations.map(({ id }) => {
    if (findings.some(({ operationId, severity }) => operationId === id && severity === 'error'))
      return { operationId: id, result: 'differing' };
    const statuses = [...observed].filter((pair) => pair.startsWith(`${id} `)).map((pair) => pair.slice(id.length + 1));
    if (statuses.some((status) => Number(status) < 300)) return { operationId: id, result: 'checked' };
    return { operationId: id, result: 'unchecked', reason: reasonOf(id, statuses) };
  });

  function reasonOf(id: string, statuses: readonly string[]): string {
    const { way } = plan().find(({ operationId }) => operationId === id)!;
    if (way === 'write' && !write) return 'needs --write';
    const reason = skipped.get(id);
    if (reason !== undefined) return reason;
    if (statuses.length > 0) return `only errors came: ${statuses.join(', ')}`;
    return 'nothing in this run asks for it';
  }
}

/** The numbers of operations by result. */
export function countsOf(all: readonly OperationOutcome[]): Counts {
  const count = (result: OperationOutcome['result']): number => all.filter((one) => one.result === result).length;
  return { checked: count('checked'), differing: count('differing'), unchecked: count('unchecked') };
}
