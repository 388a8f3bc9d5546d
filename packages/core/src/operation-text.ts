import type { Credential } from './credential.ts';
import type { BodyEncoder, Operation, RetryClass } from './operation.ts';

/**
 * An operation as one line of text, which a program loads several times faster than an object:
 * `<id> <METHOD> <path> <credentials or -> <retry class>`, then its other members as JSON where it has any. What stands
 * for what is in the tables below. The generator writes them; nobody else needs to.
 */
export type OperationText = string;

/** An operation whose body can travel in another format than JSON. */
export interface EncodedOperation {
  readonly text: OperationText;
  readonly encode: BodyEncoder | undefined;
}

/** Every form in which an operation may be given. */
export type DescribedOperation = Operation | OperationText | EncodedOperation;

const parsed = new Map<OperationText, Operation>();

/** The operation that is described, always the same object for one text. An operation stays what it is. */
export function operationOf(described: DescribedOperation): Operation {
  if (typeof described === 'object' && 'id' in described) return described;
  const { text, encode } = typeof described === 'string' ? { text: described, encode: undefined } : described;
  let operation = parsed.get(text);
  if (!operation) parsed.set(text, (operation = parse(text, encode)));
  return operation;
}

const CREDENTIALS: Readonly<Record<string, Credential>> = { a: 'apiKey', l: 'linkedAccount', s: 'sessionToken' };
const RETRY: Readonly<Record<string, RetryClass>> = { s: 'safe', i: 'idempotent', u: 'unsafe' };

function parse(text: OperationText, encode: BodyEncoder | undefined): Operation {
  const [, id, method, path, credentials, retry, rest] = /^(\S+) (\S+) (\S+) (\S+) (\S) ?(.*)/.exec(text)!;
  const { q, h, r, w, v, a, b, n, p, f } = rest ? JSON.parse(rest) : ({} as any);
  return {
    id: id!,
    method: method as Operation['method'],
    path: path!,
    credentials: [...credentials!].flatMap((letter) => CREDENTIALS[letter] ?? []),
    retry: RETRY[retry!]!,
    query: q,
    header: h,
    required: r,
    wire: w,
    reserved: v,
    account: a,
    body: b,
    bodyRequired: n,
    pagination: p && { page: p[0], limit: p[1], items: p[2], hasNext: p[3] },
    failure: f,
    encode,
  };
}
