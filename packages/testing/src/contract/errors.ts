import { errors } from '../generated/errors.ts';
import type { ErrorExample, OperationData, Row } from '../model/operation.ts';

/** The documented errors of an operation with a status, its own ones first. */
export function documentedErrors(operationId: string, status?: number): readonly ErrorExample[] {
  const all = errors[operationId] ?? [];
  return status === undefined ? all : all.filter((example) => example.status === status);
}

/** An error reply by its name in the contract, with the values of this request in place of those of the example. */
export class DocumentedError extends Error {
  readonly status: number;
  readonly body: Row;

  constructor(status: number, body: Row, fills: Readonly<Record<string, string>> = {}) {
    super(String(body['message']));
    this.status = status;
    this.body = filled(body, fills);
  }
}

export function documentedError(
  operation: OperationData,
  label: string,
  fills?: Readonly<Record<string, string>>,
): DocumentedError {
  const example = documentedErrors(operation.id).find((candidate) => candidate.label === label);
  if (!example) throw new Error(`${operation.id} has no documented error "${label}".`);
  return new DocumentedError(example.status, example.body, fills);
}

function filled(body: Row, fills: Readonly<Record<string, string>>): Row {
  const replace = (text: string): string =>
    Object.entries(fills).reduce((result, [from, to]) => result.replaceAll(from, to), text);
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key, typeof value === 'string' ? replace(value) : value]),
  );
}

const TYPES: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  501: 'NOT_IMPLEMENTED',
};

/** An error for which the contract has no example, in the commonest envelope. */
export function undocumentedError(status: number, code: string, message: string): DocumentedError {
  const type = TYPES[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR');
  return new DocumentedError(status, { status_code: status, http_error_type: type, error_code: code, message });
}
