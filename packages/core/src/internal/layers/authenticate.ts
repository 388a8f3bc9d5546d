import type { Middleware } from '../../middleware.ts';
import { checkedSecret } from '../guards.ts';
import { discard } from './send.ts';

/** Adds the credential, read anew for each attempt. A supplier is asked once more when the server refuses its value. */
export const authenticate: Middleware = async (request, next, context) => {
  const { caller, operation, secrets } = context;
  if (operation.credentials.length === 0) return next(request);
  const isToken = caller.credential === 'sessionToken';
  const name = isToken ? 'token' : 'apiKey';
  const withSecret = (value: unknown): typeof request => {
    const secret = checkedSecret(value, name, isToken ? undefined : caller.settings.requireEnvironment);
    secrets.add(secret);
    const headers = { ...request.headers };
    if (isToken) headers.authorization = `Bearer ${secret}`;
    else headers['x-api-key'] = secret;
    return { ...request, headers };
  };
  const supplied = caller.secret(false);
  const secret = typeof supplied === 'string' ? supplied : await supplied;
  const response = await next(withSecret(secret));
  if (response.status !== 401 || !caller.canRenewSecret) return response;
  const renewed = await caller.secret(true);
  if (renewed === secret) return response;
  void discard(response);
  return next(withSecret(renewed));
};
