/** Names that generated code imports, and checks that the other packages share. */
export { operation, pagedOperation, plainOperation, singleOrListOperation } from './call/call.ts';
export type {
  Operation,
  OptionalOperation,
  OptionalPagedOperation,
  PagedOperation,
  PlainOperation,
  SingleOrListOperation,
} from './call/call.ts';
export type { ApiCall, PagedCall } from './call/api-call.ts';
export type { Connection } from './call/connection.ts';
export type { CallOptions } from './call/options.ts';
export { Resource } from './call/resource.ts';
export { binary, body, fields, multipart, multipartIfFiles, urlEncoded } from './operation/body.ts';
export type { Upload } from './operation/multipart.ts';
export { failureIn } from './operation/result.ts';
export type { Credential } from './operation/operation.ts';
export { idempotent, safe, unsafe } from './operation/retry-policy.ts';
export { accountHeader, accountQuery, headers, path, pathExcept, query, required } from './operation/writers.ts';
export {
  assertGiven,
  callback,
  checkedOptions,
  count,
  flag,
  invalid,
  milliseconds,
  oneOf,
  positive,
  positiveNumber,
  share,
  text,
  withMethods,
  word,
  type Checks,
} from './errors/checks.ts';
