import { operations, type Operation } from '../operations.ts';
import { classOf } from './classes.ts';
import { fixOf } from './fixes.ts';

/** One error that the contract documents for an operation. */
export type DocumentedError = {
  readonly operation: Operation;
  readonly status: number;
  readonly label: string;
  /** Refold's code, absent from envelopes that have none. */
  readonly code: string | undefined;
  /** Class of the SDK's error. */
  readonly className: string;
  /** Message of Refold. */
  readonly message: string;
  readonly cause: string;
  readonly fix: string | undefined;
  readonly body: unknown;
};

type Body = { readonly error_code?: unknown; readonly error?: unknown; readonly message?: unknown };

const isCode = (text: unknown): text is string => typeof text === 'string' && /^[A-Z][A-Z0-9_]*$/.test(text);

/** The errors of an operation, by status. */
export function errorsOf(operation: Operation): DocumentedError[] {
  return operation.errors
    .toSorted((one, other) => one.status - other.status)
    .flatMap(({ status, description, examples }) =>
      examples.map(({ label, value }) => {
        const { error_code: errorCode, error, message } = value as Body;
        const sentence = [error, message].find(
          (text) => typeof text === 'string' && !isCode(text) && text !== 'Server Error',
        );
        return {
          operation,
          status,
          label,
          code: [errorCode, error].find(isCode),
          className: classOf(status),
          message: String(sentence ?? message),
          cause: description,
          fix: fixOf(operation.id, label),
          body: value,
        };
      }),
    );
}

/** Errors that the contract documents. */
export const documentedErrors: readonly DocumentedError[] = operations.flatMap(errorsOf);
