import { checkedSecret } from '../guards.ts';
import type { Layer } from './layer.ts';

/** Adds the credential, read anew for each attempt. */
export const authenticate: Layer = (request, context, next) => {
  const { caller, operation } = context;
  if (operation.credentials.length === 0) return next(request, context);
  const { scheme, requireEnvironment } = caller.settings;
  const send = (value: unknown): Promise<Response> => {
    const secret = checkedSecret(value, scheme.field, requireEnvironment);
    context.secrets.push(secret);
    return next({ ...request, headers: { ...request.headers, ...scheme.headers(secret) } }, context);
  };
  const secret = context.renewed ?? caller.secret();
  return typeof secret === 'string' ? send(secret) : Promise.resolve(secret).then(send);
};
