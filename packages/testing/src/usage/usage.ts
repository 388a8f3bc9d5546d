import { CONTRACT_VERSION } from '../generated/operations.ts';
import type { Json } from '../model/json.ts';

/** Usage of one operation. JSON pointers have `*` for any item of an array or member of a map. */
export type OperationUsage = {
  /** Statuses of the responses. */
  readonly statuses: readonly number[];
  /** Members of the request body that were sent, by pointer. */
  readonly sent: readonly string[];
  /** Members of responses that were read, by pointer. */
  readonly read: Readonly<Record<string, ReadUsage>>;
};

/** JSON types that a member had when it was read (`absent` for none), and places in the program that read it (`file:line`). */
export type ReadUsage = { readonly types: readonly string[]; readonly at: readonly string[] };

/** Usage of the API by a program: what it sends and reads. `contract` is the version of the contract. */
export type Usage = { readonly contract: string; readonly operations: Readonly<Record<string, OperationUsage>> };

type Recorded = {
  statuses: Set<number>;
  sent: Set<string>;
  read: Map<string, { types: Set<string>; at: Set<string> }>;
};

/** Collects the usage of a program. */
export class UsageLog {
  readonly #operations: Map<string, Recorded> = new Map();

  /** Adds the status of a response. */
  addStatus(operationId: string, status: number): void {
    this.#of(operationId).statuses.add(status);
  }

  /** Adds the members of a request body. */
  addSent(operationId: string, body: Json): void {
    for (const pointer of pointersOf(body)) this.#of(operationId).sent.add(pointer);
  }

  /** Adds a member of a response that the program has just read. */
  addRead(operationId: string, pointer: string, value: unknown): void {
    const { read } = this.#of(operationId);
    const known = read.get(pointer) ?? { types: new Set(), at: new Set() };
    known.types.add(typeOf(value));
    const place = callerPlace();
    if (place !== undefined) known.at.add(place);
    read.set(pointer, known);
  }

  /** The usage so far, in a stable order. */
  toJSON(): Usage {
    const operations = [...this.#operations]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([id, recorded]) => [id, sorted(recorded)] as const);
    return { contract: CONTRACT_VERSION, operations: Object.fromEntries(operations) };
  }

  #of(operationId: string): Recorded {
    const known = this.#operations.get(operationId) ?? { statuses: new Set(), sent: new Set(), read: new Map() };
    this.#operations.set(operationId, known);
    return known;
  }
}

function sorted({ statuses, sent, read }: Recorded): OperationUsage {
  const members = [...read]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([pointer, { types, at }]) => [pointer, { types: [...types].toSorted(), at: [...at].toSorted() }] as const);
  return {
    statuses: [...statuses].toSorted((a, b) => a - b),
    sent: [...sent].toSorted(),
    read: Object.fromEntries(members),
  };
}

function typeOf(value: unknown): string {
  if (value === undefined) return 'absent';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function pointersOf(value: Json, at = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => pointersOf(item, `${at}/*`)))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [`${at}/${name}`, ...pointersOf(member, `${at}/${name}`)]);
}

// The first place in the stack that is neither beside this module nor in a dependency.
function callerPlace(): string | undefined {
  const here = import.meta.url?.replace(/[^/]*$/, '');
  const lines = (new Error('place').stack ?? '').split('\n').slice(1);
  const line = lines.find(
    (text) => /:\d+:\d+/.test(text) && !/node_modules|node:/.test(text) && !(here && isBeside(text, here)),
  );
  return line && /((?:file:\/\/)?[^\s()]+):(\d+):\d+\)?$/.exec(line)?.slice(1, 3).join(':').replace('file://', '');
}

const isBeside = (line: string, folder: string): boolean =>
  line.includes(folder) || line.includes(folder.replace('file://', ''));
