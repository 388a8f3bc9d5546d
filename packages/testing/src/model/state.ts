import type { Json, Row } from './operation.ts';
import type { FaultRule } from '../engine/faults.ts';

/** Everything that the mock remembers, as plain JSON, so that a copy of it is a snapshot. */
export type State = {
  /** By environment, then by collection. */
  environments: Record<string, Record<string, Row[]>>;
  /** The API key of each environment. */
  keys: Record<string, string>;
  /** Ids and random numbers given out so far. */
  drawn: number;
  tasks: Task[];
  /** What is left of each credential's rate, and when that was. */
  buckets: Record<string, { tokens: number; at: number }>;
  faults: FaultRule[];
};

/** Something that happens at a time. */
export type Task = {
  readonly at: number;
  readonly order: number;
  readonly kind: 'finish-execution' | 'stop-execution' | 'deliver-webhook';
  readonly environment: string;
  readonly data: Row;
};

export const ORGANIZATION = '0123456789abcdef01234567';

export function emptyState(keys: Readonly<Record<string, string>>): State {
  const environments = Object.fromEntries(Object.keys(keys).map((name) => [name, {}]));
  return { environments, keys: { ...keys }, drawn: 0, tasks: [], buckets: {}, faults: [] };
}

/** A record as a reply shows it: what begins with `$` is for the mock alone. */
export function visible(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !key.startsWith('$')));
}

export const asText = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
export const asRow = (value: Json | undefined): Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
export const asList = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
export const asRows = (value: Json | undefined): Row[] => asList(value).map(asRow);
