import type { Credential } from './credential.ts';
import { doubt } from './internal/parts/doubt.ts';
import { partsOf } from './internal/parts/parts-of.ts';
import type { BodyEncoder, Operation, OperationFacts } from './operation.ts';

const CREDENTIALS: Readonly<Record<string, Credential>> = { a: 'apiKey', l: 'linkedAccount', s: 'sessionToken' };
const RETRY = {
  s: { retry: 'safe', doubt: undefined },
  i: { retry: 'idempotent', doubt: undefined },
  u: { retry: 'unsafe', doubt },
} as const;

/**
 * Reads an operation from one line of text, which a program loads several times faster than an object:
 * `<id> <METHOD> <path> <credentials or -> <retry class>`, then its other members as JSON where it has any. What stands
 * for what is in the tables above. The generator writes the lines.
 */
export function operationFrom(text: string, encode: BodyEncoder | undefined): Operation {
  const [, id, method, path, credentials, retry, rest] = /^(\S+) (\S+) (\S+) (\S+) (\S) ?(.*)/.exec(text)!;
  const { q, h, r, w, v, a, b, n, p, f } = rest ? JSON.parse(rest) : ({} as any);
  const facts: OperationFacts = {
    id: id!,
    method: method as Operation['method'],
    path: path!,
    credentials: [...credentials!].flatMap((letter) => CREDENTIALS[letter] ?? []),
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
  return { ...facts, ...partsOf(facts), ...RETRY[retry as keyof typeof RETRY] };
}
