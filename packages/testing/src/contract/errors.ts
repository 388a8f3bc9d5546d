import { errors } from '../generated/errors.ts';
import type { JsonObject } from '../model/json.ts';
import type { ErrorExample, OperationData } from '../model/operation.ts';

/** Values of a request by the values of an example that they replace. */
export type Replacements = Readonly<Record<string, string>>;

/** An error response, thrown by what handles a request. */
export class ResponseError extends Error {
  readonly status: number;
  readonly body: JsonObject;

  constructor(status: number, body: JsonObject, replacements: Replacements = {}) {
    super(String(body['message']));
    this.status = status;
    this.body = withReplacements(body, replacements);
  }
}

/** The documented errors of an operation, of one status or of all, its own ones before those that many operations share. */
export function documentedErrors(operationId: string, status?: number): readonly ErrorExample[] {
  const all = errors[operationId] ?? [];
  return status === undefined ? all : all.filter((example) => example.status === status);
}

/**
 * A documented error by the name of its example, with values of the request in place of those of the example.
 *
 * @throws Error if the operation has no such example.
 */
export function documentedError(operation: OperationData, label: string, replacements?: Replacements): ResponseError {
  const example = documentedErrors(operation.id).find((candidate) => candidate.label === label);
  if (!example) throw new Error(`${operation.id} has no documented error "${label}".`);
  return new ResponseError(example.status, example.body, replacements);
}

const ERROR_TYPES: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  501: 'NOT_IMPLEMENTED',
};

/** An error for which the contract has no example, in the most common envelope. */
export function undocumentedError(status: number, code: string, message: string): ResponseError {
  const type = ERROR_TYPES[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR');
  return new ResponseError(status, { status_code: status, http_error_type: type, error_code: code, message });
}

function withReplacements(body: JsonObject, replacements: Replacements): JsonObject {
  const replace = (text: string): string =>
    Object.entries(replacements).reduce((result, [from, to]) => result.replaceAll(from, to), text);
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key, typeof value === 'string' ? replace(value) : value]),
  );
}
