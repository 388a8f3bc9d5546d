import { checkedSecret } from '../guards.ts';
import type { Layer } from './layer.ts';
import { discard } from './send.ts';

/** Adds the credential, read anew for each attempt. A supplier is asked once more when the server refuses its value. */
export const authenticate: Layer = async (request, context, next) => {
  const { caller, operation, secrets } = context;
  if (operation.credentials.length === 0) return next(request, context);
  const { scheme, requireEnvironment } = caller.settings;
  const environment = scheme.field === 'apiKey' ? requireEnvironment : undefined;
  const withSecret = (value: unknown): typeof request => {
    const secret = checkedSecret(value, scheme.field, environment);
    secrets.add(secret);
    return { ...request, headers: { ...request.headers, [scheme.header]: scheme.prefix + secret } };
  };
  const supplied = caller.secret();
  const secret = typeof supplied === 'string' ? supplied : await supplied;
  const response = await next(withSecret(secret), context);
  if (response.status !== 401) return response;
  const renewed = await caller.secret(secret);
  if (renewed === secret) return response;
  void discard(response);
  return next(withSecret(renewed), context);
};
