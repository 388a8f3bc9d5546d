import { operations } from '../generated/operations.ts';
import type { RecordedRequest } from '../model/recordings.ts';

/** Number of calls of one operation, in total, by status (`none` without a response) and by credential. */
export type OperationCoverage = {
  readonly calls: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly credentials: Readonly<Record<string, number>>;
};

/** Coverage of a test run, by the id of the operation. */
export type Coverage = {
  readonly operations: Readonly<Record<string, OperationCoverage>>;
  /** Method and path of requests that no operation of the contract matches. */
  readonly unhandled: readonly string[];
};

/** Covered operations, statuses and credentials, each with the number that the contract has. */
export type CoverageSummary = {
  readonly operations: number;
  readonly ofOperations: number;
  /** Pairs of operation and documented status. */
  readonly statuses: number;
  readonly ofStatuses: number;
  /** Pairs of operation and credential that it takes. */
  readonly credentials: number;
  readonly ofCredentials: number;
  /** Ids of operations that were never called. */
  readonly missing: readonly string[];
};

type CoveredRequest = Pick<RecordedRequest, 'operationId' | 'status' | 'credential' | 'method' | 'path'>;

/** Counts recorded requests. */
export function createCoverage(requests: readonly CoveredRequest[]): Coverage {
  const byId: Record<string, { calls: number; statuses: Record<string, number>; credentials: Record<string, number> }> =
    {};
  const unhandled: string[] = [];
  for (const { operationId, status, credential, method, path } of requests) {
    if (operationId === undefined) {
      unhandled.push(`${method} ${path}`);
      continue;
    }
    const entry = (byId[operationId] ??= { calls: 0, statuses: {}, credentials: {} });
    entry.calls += 1;
    const outcome = status === undefined ? 'none' : String(status);
    entry.statuses[outcome] = (entry.statuses[outcome] ?? 0) + 1;
    entry.credentials[credential] = (entry.credentials[credential] ?? 0) + 1;
  }
  return { operations: byId, unhandled };
}

/** Adds up the coverage of several test runs, or shards of one. */
export function mergeCoverage(shards: readonly Coverage[]): Coverage {
  const ids = [...new Set(shards.flatMap((shard) => Object.keys(shard.operations)))];
  const merged = ids.map((id) => {
    const parts = shards.flatMap((shard) => shard.operations[id] ?? []);
    return [
      id,
      {
        calls: parts.reduce((total, { calls }) => total + calls, 0),
        statuses: sum(parts.map(({ statuses }) => statuses)),
        credentials: sum(parts.map(({ credentials }) => credentials)),
      },
    ] as const;
  });
  return { operations: Object.fromEntries(merged), unhandled: shards.flatMap(({ unhandled }) => unhandled) };
}

/** Compares coverage with the contract. */
export function summarize(coverage: Coverage): CoverageSummary {
  const covered = coverage.operations;
  const count = (of: (id: string) => readonly (string | number)[], member: 'statuses' | 'credentials'): number[] => {
    const pairs = operations.flatMap(({ id }) => of(id).map((name) => (covered[id]?.[member][String(name)] ?? 0) > 0));
    return [pairs.filter(Boolean).length, pairs.length];
  };
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const [statuses, ofStatuses] = count((id) => byId.get(id)!.statuses, 'statuses');
  const [credentials, ofCredentials] = count((id) => {
    const taken = byId.get(id)!.credentials;
    return taken.length > 0 ? taken : ['none'];
  }, 'credentials');
  const missing = operations.filter(({ id }) => !covered[id]).map(({ id }) => id);
  return {
    operations: operations.length - missing.length,
    ofOperations: operations.length,
    statuses: statuses!,
    ofStatuses: ofStatuses!,
    credentials: credentials!,
    ofCredentials: ofCredentials!,
    missing,
  };
}

function sum(parts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const part of parts) for (const [name, count] of Object.entries(part)) total[name] = (total[name] ?? 0) + count;
  return total;
}
