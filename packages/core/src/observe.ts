/** Anything with the console's methods. */
export interface Logger {
  debug(message: string, fields: CallRecord): void;
  warn(message: string, fields: CallRecord): void;
}

/** What may be known of a call outside it: an allow-list, so neither header, parameter nor body can be among it. */
export interface CallRecord {
  readonly operationId: string;
  readonly method: string;
  /** The route with its parameter names, such as `/api/v2/public/webhook/{id}`. */
  readonly route: string;
  readonly attempts: number;
  readonly milliseconds: number;
  readonly status?: number;
  /** `code` of the error that the call ended with. */
  readonly error?: string;
  readonly requestId?: string;
}

/** A reply with a success status, to compare with the contract. */
export interface CheckedReply {
  readonly operationId: string;
  readonly status: number;
  /** The parsed body; undefined where there was none. */
  readonly reply: unknown;
}

/** A reply that is not as the contract says. */
export interface Drift extends Omit<CheckedReply, 'reply'> {
  /** What differs, in the words of `checkReply`. */
  readonly problems: readonly string[];
}

/** Makes a span of each call. `start` returns a function that is called once, when the call has ended. */
export interface Tracer {
  start(call: Pick<CallRecord, 'operationId' | 'method' | 'route'>): (ended: CallRecord) => void;
}
