import type { Json } from '../model/operation.ts';
import { CONTRACT_VERSION } from '../generated/operations.ts';

/** What a program does with one operation. Pointers write `*` for any item of a list or member of a map. */
export type OperationUsage = {
  readonly statuses: readonly number[];
  /** Members of the request body that were sent. */
  readonly sent: readonly string[];
  /** Members of replies that were read, with the types that they had and the places in the program. */
  readonly read: Readonly<Record<string, ReadUsage>>;
};

export type ReadUsage = { readonly types: readonly string[]; readonly at: readonly string[] };

/** A program's own contract: what it sends and reads, and nothing else. */
export type Usage = { readonly contract: string; readonly operations: Readonly<Record<string, OperationUsage>> };

type Noted = { statuses: Set<number>; sent: Set<string>; read: Map<string, { types: Set<string>; at: Set<string> }> };

/** Collects what a program uses. */
export class UsageNotes {
  readonly #operations: Map<string, Noted> = new Map();

  noteStatus(operationId: string, status: number): void {
    this.#of(operationId).statuses.add(status);
  }

  noteSent(operationId: string, body: Json): void {
    for (const pointer of pointersOf(body)) this.#of(operationId).sent.add(pointer);
  }

  noteRead(operationId: string, pointer: string, value: unknown): void {
    const { read } = this.#of(operationId);
    const known = read.get(pointer) ?? { types: new Set(), at: new Set() };
    known.types.add(typeOf(value));
    const place = callerPlace();
    if (place !== undefined) known.at.add(place);
    read.set(pointer, known);
  }

  toJSON(): Usage {
    const operations = [...this.#operations]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(
        ([id, noted]) =>
          [
            id,
            {
              statuses: [...noted.statuses].toSorted((a, b) => a - b),
              sent: [...noted.sent].toSorted(),
              read: Object.fromEntries(
                [...noted.read]
                  .toSorted(([a], [b]) => a.localeCompare(b))
                  .map(([pointer, { types, at }]) => [
                    pointer,
                    { types: [...types].toSorted(), at: [...at].toSorted() },
                  ]),
              ),
            },
          ] as const,
      );
    return { contract: CONTRACT_VERSION, operations: Object.fromEntries(operations) };
  }

  #of(operationId: string): Noted {
    const known = this.#operations.get(operationId) ?? { statuses: new Set(), sent: new Set(), read: new Map() };
    this.#operations.set(operationId, known);
    return known;
  }
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

// The first place in the stack that is neither beside this module nor a dependency.
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
