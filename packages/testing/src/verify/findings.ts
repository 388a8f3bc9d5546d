import { documentedErrors } from '../contract/errors.ts';
import { hasSchema, findIssues } from '../contract/issues.ts';
import { knownValues } from '../generated/known-values.ts';
import { parseJson, type Json, type JsonObject } from '../model/json.ts';
import type { OperationData } from '../model/operation.ts';

/** Severity of a finding: `error` breaks the contract, `warning` goes beyond it, `info` is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** One difference between a live API and the contract. Holds names and kinds, never values of responses. */
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
    | 'arazzo'
    | 'unreachable';
  /** JSON pointer into the response body. */
  readonly pointer: string;
  readonly message: string;
};

/** A response before it is parsed. */
export type RawResponse = { readonly status: number; readonly contentType: string | null; readonly text: string };

/** Expectations of a response. */
export type Expected = {
  /** The documented error that the request causes. */
  readonly error?: { readonly status: number; readonly label: string };
  /** The page that was requested. */
  readonly page?: { readonly page: number; readonly limit: number };
};

type Location = Pick<Finding, 'operationId' | 'status'>;

/** Compares a response with the contract. */
export function findingsIn(operation: OperationData, response: RawResponse, expected: Expected = {}): Finding[] {
  const { status, text } = response;
  const location: Location = { operationId: operation.id, status };
  const make = (rest: Omit<Finding, keyof Location>): Finding => ({ ...location, ...rest });
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
  if (!/[/+]json\b/i.test(response.contentType ?? ''))
    return [make({ severity: 'error', kind: 'content-type', pointer: '', message: 'is not declared as JSON' })];
  const body = parseJson(text);
  if (body === undefined) return [make({ severity: 'error', kind: 'body', pointer: '', message: 'is not JSON' })];
  return [
    ...schemaFindings(`${operation.id} ${status}`, body, make),
    ...pageFindings(operation, body, expected, make),
    ...envelopeFindings(operation, body, expected, make),
  ];
}

type Make = (rest: Omit<Finding, keyof Location>) => Finding;

function schemaFindings(key: string, body: Json, make: Make): Finding[] {
  const issues = findIssues(key, body).map(({ pointer, message, kind }) =>
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
  return [...issues, ...values];
}

function placesOf(value: Json, names: readonly string[], pointer: string): { pointer: string; value: Json }[] {
  const [name, ...rest] = names;
  if (name === undefined) return [{ pointer, value }];
  if (typeof value !== 'object' || value === null) return [];
  if (name === '*')
    return Array.isArray(value) ? value.flatMap((item, index) => placesOf(item, rest, `${pointer}/${index}`)) : [];
  const member = (value as JsonObject)[name];
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
    ...(page && number !== page.page ? [wrong('/page', 'is not the page that was requested')] : []),
    ...(page && limit !== page.limit ? [wrong('/limit', 'is not the limit that was requested')] : []),
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

// The envelope of an error is documented too.
function envelopeFindings(operation: OperationData, body: Json, { error }: Expected, make: Make): Finding[] {
  if (!error) return [];
  const example = documentedErrors(operation.id, error.status).find(({ label }) => label === error.label);
  if (!example || typeof body !== 'object' || body === null || Array.isArray(body)) return [];
  const names = (row: JsonObject): string =>
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
