import { hasSchema, problemsOf } from '../contract/issues.ts';
import { documentedErrors } from '../contract/errors.ts';
import type { Json, OperationData, Row } from '../model/operation.ts';
import { knownValues } from '../generated/known-values.ts';

/** `error` breaks the contract, `warning` goes beyond it, `info` is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** One difference between a live API and the contract. Holds names and kinds, never values of replies. */
export type Finding = {
  readonly operationId: string;
  readonly status: number;
  readonly severity: Severity;
  readonly kind:
    | 'status'
    | 'content-type'
    | 'body'
    | 'schema'
    | 'unknown-field'
    | 'unknown-value'
    | 'pagination'
    | 'envelope'
    | 'headers'
    | 'journey'
    | 'unreachable';
  /** JSON pointer into the reply. */
  readonly pointer: string;
  readonly message: string;
};

/** A reply as the checks look at it. */
export type LiveReply = { readonly status: number; readonly contentType: string | null; readonly text: string };

/** What the checks expect of a reply. */
export type Expected = {
  /** The documented error that was provoked. */
  readonly error?: { readonly status: number; readonly label: string };
  /** The page that was asked for. */
  readonly page?: { readonly page: number; readonly limit: number };
};

type Place = Pick<Finding, 'operationId' | 'status'>;

/** Every difference between a reply and the contract. */
export function findingsIn(operation: OperationData, reply: LiveReply, expected: Expected = {}): Finding[] {
  const { status, text } = reply;
  const place: Place = { operationId: operation.id, status };
  const make = (rest: Omit<Finding, keyof Place>): Finding => ({ ...place, ...rest });
  if (!operation.statuses.includes(status))
    return [
      make({
        severity: 'error',
        kind: 'status',
        pointer: '',
        message: `is not documented; documented are ${operation.statuses.join(', ')}`,
      }),
    ];
  if (expected.error && expected.error.status !== status)
    return [
      make({
        severity: 'error',
        kind: 'status',
        pointer: '',
        message: `came instead of the documented ${expected.error.status} (${expected.error.label})`,
      }),
    ];
  if (!hasSchema(`${operation.id} ${status}`))
    return text === ''
      ? []
      : [make({ severity: 'warning', kind: 'body', pointer: '', message: 'has a body, and should have none' })];
  if (!/[/+]json\b/i.test(reply.contentType ?? ''))
    return [make({ severity: 'error', kind: 'content-type', pointer: '', message: 'is not declared as JSON' })];
  const body = parsed(text);
  if (body === undefined) return [make({ severity: 'error', kind: 'body', pointer: '', message: 'is not JSON' })];
  return [
    ...schemaFindings(`${operation.id} ${status}`, body, make),
    ...pageFindings(operation, body, expected, make),
    ...envelopeFindings(operation, body, expected, make),
  ];
}

type Make = (rest: Omit<Finding, keyof Place>) => Finding;

export function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function schemaFindings(key: string, body: Json, make: Make): Finding[] {
  const problems = problemsOf(key, body).map(({ pointer, message, kind }) =>
    kind === 'unknown-field'
      ? make({ severity: 'warning', kind: 'unknown-field', pointer, message })
      : make({ severity: 'error', kind: 'schema', pointer, message }),
  );
  const values = Object.entries(knownValues[key] ?? {}).flatMap(([pattern, known]) =>
    placesOf(body, pattern.split('/').slice(1), '').flatMap(({ pointer, value }) =>
      typeof value !== 'string' || known.includes(value)
        ? []
        : [
            make({
              severity: 'warning',
              kind: 'unknown-value',
              pointer,
              message: `is none of the known values ${known.join(', ')}`,
            }),
          ],
    ),
  );
  return [...problems, ...values];
}

function placesOf(value: Json, names: readonly string[], pointer: string): { pointer: string; value: Json }[] {
  const [name, ...rest] = names;
  if (name === undefined) return [{ pointer, value }];
  if (typeof value !== 'object' || value === null) return [];
  if (name === '*')
    return Array.isArray(value) ? value.flatMap((item, index) => placesOf(item, rest, `${pointer}/${index}`)) : [];
  const member = (value as Row)[name];
  return member === undefined || Array.isArray(value) ? [] : placesOf(member, rest, `${pointer}/${name}`);
}

function pageFindings(operation: OperationData, body: Json, { page }: Expected, make: Make): Finding[] {
  if (
    operation.items === undefined ||
    typeof body !== 'object' ||
    body === null ||
    Array.isArray(body) ||
    !Array.isArray(body[operation.items])
  )
    return [];
  const items = body[operation.items] as Json[];
  const wrong = (pointer: string, message: string): Finding =>
    make({ severity: 'error', kind: 'pagination', pointer, message });
  const { limit, totalPages, hasNextPage, totalDocs, nextPage } = body as Record<string, number | boolean | null>;
  const number = Number(body['page']);
  return [
    ...(page && number !== page.page ? [wrong('/page', 'is not the page that was asked for')] : []),
    ...(page && limit !== page.limit ? [wrong('/limit', 'is not the limit that was asked for')] : []),
    ...(items.length > Number(limit) ? [wrong(`/${operation.items}`, 'has more items than the limit')] : []),
    ...(hasNextPage !== number < Number(totalPages)
      ? [wrong('/hasNextPage', 'does not agree with page and totalPages')]
      : []),
    ...(Number(totalPages) !== Math.ceil(Number(totalDocs) / Number(limit))
      ? [wrong('/totalPages', 'does not agree with totalDocs and limit')]
      : []),
    ...(typeof nextPage === 'number' && nextPage !== number + 1
      ? [wrong('/nextPage', 'is not the page after this one')]
      : []),
  ];
}

// Which of the envelopes an error comes in is part of what is documented.
function envelopeFindings(operation: OperationData, body: Json, { error }: Expected, make: Make): Finding[] {
  if (!error) return [];
  const example = documentedErrors(operation.id, error.status).find(({ label }) => label === error.label);
  if (!example || typeof body !== 'object' || body === null || Array.isArray(body)) return [];
  const names = (row: Row): string =>
    Object.keys(row)
      .filter((name) => name !== 'request_id')
      .toSorted()
      .join(', ');
  if (names(body) !== names(example.body))
    return [
      make({
        severity: 'error',
        kind: 'envelope',
        pointer: '',
        message: `has ${names(body)} instead of ${names(example.body)}`,
      }),
    ];
  const code = 'error_code' in example.body ? 'error_code' : 'error';
  if (body[code] === example.body[code] || !('status_code' in example.body)) return [];
  return [
    make({ severity: 'error', kind: 'envelope', pointer: `/${code}`, message: `is not ${String(example.body[code])}` }),
  ];
}
