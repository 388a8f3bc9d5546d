import type { Layer } from './layer.ts';
import { discard } from './send.ts';

/** Asks a supplier once more when the server refuses its value. It stands around the limiter, as it sends a second request. */
export const renew: Layer = async (request, context, next) => {
  const response = await next(request, context);
  const { caller, secrets } = context;
  const secret = secrets.at(-1);
  if (response.status !== 401 || secret === undefined) return response;
  const renewed = await caller.secret(secret);
  if (renewed === secret) return response;
  void discard(response);
  context.renewed = renewed;
  try {
    return await next(request, context);
  } finally {
    context.renewed = undefined;
  }
};
