/** Class of the error for a status, as in packages/core/src/errors/api-error.ts. A test compares the two. */
const BY_STATUS: Readonly<Record<number, string>> = {
  400: 'BadRequestError',
  401: 'AuthenticationError',
  403: 'PermissionDeniedError',
  404: 'NotFoundError',
  409: 'ConflictError',
  429: 'RateLimitError',
};

export const classOf = (status: number): string => BY_STATUS[status] ?? (status >= 500 ? 'ServerError' : 'ApiError');
