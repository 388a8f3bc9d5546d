import { checkedSecret } from '../guards.ts';
import type { Layer } from './layer.ts';
import { discard } from './send.ts';

/** Adds the credential, read anew for each attempt. */
export const authenticate: Layer = (request, context, next) => {
  const { caller, operation } = context;
  if (operation.credentials.length === 0) return next(request, context);
  const { scheme, requireEnvironment } = caller.settings;
  const send = (value: unknown): Promise<Response> => {
    const secret = checkedSecret(value, scheme.field, scheme.field === 'apiKey' ? requireEnvironment : undefined);
    context.secrets.add(secret);
    context.secret = secret;
    context.renewed = undefined;
    return next({ ...request, headers: { ...request.headers, [scheme.header]: scheme.prefix + secret } }, context);
  };
  const secret = context.renewed ?? caller.secret();
  return typeof secret === 'string' ? send(secret) : Promise.resolve(secret).then(send);
};

/** Asks a supplier once more when the server refuses its value. It stands around the limiter, as it sends a second request. */
export const renew: Layer = async (request, context, next) => {
  const response = await next(request, context);
  const { caller, secret } = context;
  if (response.status !== 401 || secret === undefined) return response;
  const renewed = await caller.secret(secret);
  if (renewed === secret) return response;
  void discard(response);
  context.renewed = renewed;
  return next(request, context);
};
