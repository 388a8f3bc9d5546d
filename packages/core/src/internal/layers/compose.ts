import type { Caller } from '../../caller.ts';
import { attemptOnce } from './attempt-once.ts';
import { authenticate } from './authenticate.ts';
import type { Chain } from './layer.ts';
import { send } from './send.ts';

/** Puts the layers that are wanted around `fetch`; here they stand from the outside in. */
export function composeLayers({ settings, limiter }: Caller, canRenewSecret: boolean): Chain {
  const { observe, check, bound, retry, middleware, renew, pace } = settings.layers;
  return [
    (settings.logger || settings.tracer) && observe,
    settings.checkReply && check,
    bound?.call,
    retry ?? attemptOnce,
    middleware,
    canRenewSecret && renew,
    limiter && pace?.layer,
    authenticate,
    bound?.attempt,
  ].reduceRight<Chain>((next, layer) => (layer ? (request, context) => layer(request, context, next) : next), send);
}
