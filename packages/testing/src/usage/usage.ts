import { CONTRACT_VERSION } from '../generated/operations.ts';
import type { Form } from '../model/form.ts';
import type { Json } from '../model/json.ts';
import { escapePointer } from '../model/json.ts';
import { callerPlace } from './caller-place.ts';

/** Usage of one operation. JSON pointers have `*` for any item of an array or member of a map. */
export type OperationUsage = {
  /** Number of calls. */
  readonly calls?: number;
  /** Method and path, as the contract had them. */
  readonly route?: string;
  /** Places in the program that call it, as `file:line`. */
  readonly at?: readonly string[];
  readonly credentials?: readonly ('apiKey' | 'sessionToken' | 'none')[];
  /** Media types of request bodies. */
  readonly mediaTypes?: readonly string[];
  /** Statuses of the responses. */
  readonly statuses: readonly number[];
  /** Parts of requests that were sent, by pointer: `/body` and its members, `/query/limit`, `/header/slug`. */
  readonly sent: Readonly<Record<string, SentUsage>>;
  /** Members of responses that were read, by pointer. */
  readonly read: Readonly<Record<string, ReadUsage>>;
  /** Members by which errors are told apart, by the status of the error. */
  readonly errors?: Readonly<Record<string, readonly string[]>>;
  /** True if a further page was asked for. */
  readonly paging?: boolean;
};

/** Number of occurrences, JSON types, and values as far as the contract names them: other values are never kept. */
export type SentUsage = {
  readonly count: number;
  readonly types: readonly string[];
  readonly values: readonly string[];
};

/** JSON types that a member had when it was read (`absent` for none), places in the program, and what the contract promised. */
export type ReadUsage = { readonly types: readonly string[]; readonly at: readonly string[]; readonly form?: Form };

/** Usage of the API by a program: what it sends and reads. `contract` is the version of the contract. */
export type Usage = { readonly contract: string; readonly operations: Readonly<Record<string, OperationUsage>> };

type Recorded = {
  calls: number;
  route: string | undefined;
  at: Set<string>;
  credentials: Set<'apiKey' | 'sessionToken' | 'none'>;
  mediaTypes: Set<string>;
  statuses: Set<number>;
  sent: Map<string, { count: number; types: Set<string>; values: Set<string> }>;
  read: Map<string, { types: Set<string>; at: Set<string> }>;
  errors: Map<number, Set<string>>;
  paging: boolean;
};

/** A request as the log takes it. */
export type SentRequest = {
  readonly route: string;
  readonly credential: 'apiKey' | 'sessionToken' | 'none';
  readonly mediaType: string | undefined;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
};

/** Knowledge of the contract about an operation, as far as usage needs it. */
export type Knowledge = {
  /** Form of a member of a successful response. */
  readonly formOf: (operationId: string, statuses: readonly number[], pointer: string) => Form | undefined;
  /** Values that a part of a request may have. */
  readonly valuesOf: (operationId: string, pointer: string) => readonly string[] | undefined;
};

/** Collects the usage of a program. */
export class UsageLog {
  readonly #operations: Map<string, Recorded> = new Map();
  readonly #knowledge: Knowledge;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  /** Adds the status of a response, and the members of an error. */
  addStatus(operationId: string, status: number, error?: Json): void {
    const { statuses, errors } = this.#of(operationId);
    statuses.add(status);
    if (status < 400 || typeof error !== 'object' || error === null) return;
    const members = errors.get(status) ?? new Set();
    for (const name of ERROR_MEMBERS) if (name in error) members.add(name);
    errors.set(status, members);
  }

  /** Adds a place in the program that calls an operation. */
  addPlace(operationId: string): void {
    const place = callerPlace();
    if (place !== undefined) this.#of(operationId).at.add(place);
  }

  /** Adds a request. */
  addRequest(operationId: string, { route, credential, mediaType, query, headers, body }: SentRequest): void {
    const recorded = this.#of(operationId);
    recorded.calls += 1;
    recorded.route = route;
    recorded.credentials.add(credential);
    for (const [name, value] of Object.entries(query)) this.#addSent(operationId, `/query/${name}`, value);
    for (const [name, value] of Object.entries(headers)) this.#addSent(operationId, `/header/${name}`, value);
    if (Number(query['page'] ?? 1) > 1) recorded.paging = true;
    if (body === undefined) return;
    if (mediaType !== undefined) recorded.mediaTypes.add(mediaType);
    this.#addBody(operationId, '/body', body);
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
      .map(([id, recorded]) => [id, this.#sorted(id, recorded)] as const);
    return { contract: CONTRACT_VERSION, operations: Object.fromEntries(operations) };
  }

  #addBody(id: string, pointer: string, value: Json): void {
    this.#addSent(id, pointer, value);
    if (Array.isArray(value)) for (const item of value) this.#addBody(id, `${pointer}/*`, item);
    else if (typeof value === 'object' && value !== null)
      for (const [name, member] of Object.entries(value))
        this.#addBody(id, `${pointer}/${escapePointer(name)}`, member);
  }

  #addSent(id: string, pointer: string, value: Json): void {
    const { sent } = this.#of(id);
    const known = sent.get(pointer) ?? { count: 0, types: new Set(), values: new Set() };
    known.count += 1;
    known.types.add(typeOf(value));
    if (this.#knowledge.valuesOf(id, pointer)?.includes(String(value))) known.values.add(String(value));
    sent.set(pointer, known);
  }

  #sorted(id: string, recorded: Recorded): OperationUsage {
    const statuses = [...recorded.statuses].toSorted((a, b) => a - b);
    const read = byName(recorded.read).map(([pointer, { types, at }]) => {
      const form = this.#knowledge.formOf(id, statuses, pointer);
      return [pointer, { types: [...types].toSorted(), at: [...at].toSorted(), ...(form && { form }) }] as const;
    });
    const sent = byName(recorded.sent).map(
      ([pointer, { count, types, values }]) =>
        [pointer, { count, types: [...types].toSorted(), values: [...values].toSorted() }] as const,
    );
    const errors = [...recorded.errors].map(([status, members]) => [String(status), [...members].toSorted()] as const);
    return {
      calls: recorded.calls,
      ...(recorded.route !== undefined && { route: recorded.route }),
      at: [...recorded.at].toSorted(),
      credentials: [...recorded.credentials].toSorted(),
      mediaTypes: [...recorded.mediaTypes].toSorted(),
      statuses,
      sent: Object.fromEntries(sent),
      read: Object.fromEntries(read),
      errors: Object.fromEntries(errors),
      paging: recorded.paging,
    };
  }

  #of(operationId: string): Recorded {
    const known = this.#operations.get(operationId) ?? {
      calls: 0,
      route: undefined,
      at: new Set(),
      credentials: new Set(),
      mediaTypes: new Set(),
      statuses: new Set(),
      sent: new Map(),
      read: new Map(),
      errors: new Map(),
      paging: false,
    };
    this.#operations.set(operationId, known);
    return known;
  }
}

// The members of an error that clients tell errors apart by.
const ERROR_MEMBERS = ['error', 'error_code', 'message'];

const byName = <T>(map: ReadonlyMap<string, T>): [string, T][] => [...map].toSorted(([a], [b]) => a.localeCompare(b));

function typeOf(value: unknown): string {
  if (value === undefined) return 'absent';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
