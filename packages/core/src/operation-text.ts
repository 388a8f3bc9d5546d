import type { BodyEncoder, Operation } from './operation.ts';

/**
 * An operation as one line of text, which a program loads several times faster than an object:
 * `<id> <METHOD> <path> <credentials or -> <retry class>`, then its other members as JSON where it has any. The generator
 * writes them; nobody else needs to.
 */
export type OperationText = string;

/** An operation whose body can travel in another format than JSON. */
export interface EncodedOperation {
  readonly text: OperationText;
  readonly encode: BodyEncoder;
}

/** Every form in which an operation may be given. */
export type DescribedOperation = Operation | OperationText | EncodedOperation;

const parsed = new Map<DescribedOperation, Operation>();

/** The operation that is described, always the same object for one text. An operation stays what it is. */
export function operationOf(described: DescribedOperation): Operation {
  if (typeof described === 'object' && 'id' in described) return described;
  let operation = parsed.get(described);
  if (!operation) {
    operation =
      typeof described === 'string' ? parse(described) : { ...parse(described.text), encode: described.encode };
    parsed.set(described, operation);
  }
  return operation;
}

function parse(text: OperationText): Operation {
  const [, id, method, path, credentials, retry, rest] = /^(\S+) (\S+) (\S+) (\S+) (\S+) ?(.*)/.exec(text)!;
  return {
    id,
    method,
    path,
    credentials: credentials === '-' ? [] : credentials!.split(','),
    retry,
    ...(rest && JSON.parse(rest)),
  };
}
