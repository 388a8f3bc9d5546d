/** What generated code imports. */
export { call } from './call.ts';
export { callPaged, type PagedCall } from './paged-call.ts';
export { ResourceSet, type Methods } from './resource.ts';
export { binary, multipart, multipartIfFiles, urlEncoded, type Upload } from './encoders.ts';
export { writeBody } from './internal/parts/body.ts';
export { doubt } from './internal/parts/doubt.ts';
export { throwIfFailed } from './internal/parts/failed-reply.ts';
export { writeHeaders } from './internal/parts/headers.ts';
export { writePath } from './internal/parts/path.ts';
export { writeQuery } from './internal/parts/query.ts';
export { checkRequired } from './internal/parts/required.ts';
export type { ApiCall } from './api-call.ts';
export type { Caller } from './caller.ts';
export type { CallOptions } from './options.ts';
export type { Operation } from './operation.ts';
