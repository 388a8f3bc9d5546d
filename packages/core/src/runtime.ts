/** What generated code imports. */
export { call } from './call.ts';
export { callPaged, type PagedCall } from './paged-call.ts';
export { ResourceSet, type Methods } from './resource.ts';
export { binary, multipart, multipartIfFiles, urlEncoded, type Upload } from './encoders.ts';
export type { ApiCall } from './api-call.ts';
export type { Caller } from './caller.ts';
export type { CallOptions } from './options.ts';
export type { Operation } from './operation.ts';
export type { EncodedOperation, OperationText } from './operation-text.ts';
