import type { Caller } from '../../caller.ts';
import type { Middleware } from '../../middleware.ts';
import { attemptOnce } from './attempt-once.ts';
import { authenticate, renew } from './authenticate.ts';
import type { Chain, Layer } from './layer.ts';
import { limitTime } from './limit-time.ts';
import { send } from './send.ts';
import { watchDeadline } from './watch-deadline.ts';

/** Puts the layers around `fetch`, from the outside in: log, deadline, retry, yours, renewal, limiter, auth, timeout. */
export function composeLayers({ settings, limiter }: Caller, canRenewSecret: boolean): Chain {
  const { layers, middleware = [] } = settings;
  const innermost = around(send, [
    canRenewSecret ? renew : undefined,
    limiter && layers.pace?.layer,
    authenticate,
    limitTime,
  ]);
  const attempt: Chain = (request, context) => {
    const own = context.options.middleware;
    return own ? around(innermost, own.map(layerOf))(request, context) : innermost(request, context);
  };
  return around(attempt, [
    settings.logger || settings.tracer ? layers.observe : undefined,
    settings.checkReply && layers.check,
    watchDeadline,
    layers.retry ?? attemptOnce,
    ...middleware.map(layerOf),
  ]);
}

function around(innermost: Chain, layers: readonly (Layer | undefined)[]): Chain {
  return layers.reduceRight<Chain>(
    (next, layer) => (layer ? (request, context) => layer(request, context, next) : next),
    innermost,
  );
}

const layerOf =
  (middleware: Middleware): Layer =>
  (request, context, next) =>
    middleware(request, (changed) => next(changed, context), context);
