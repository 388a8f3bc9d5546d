import type { Caller } from '../../caller.ts';
import type { CallContext } from '../../context.ts';
import type { Middleware, RefoldRequest } from '../../middleware.ts';
import { authenticate } from './authenticate.ts';
import { limitTime } from './limit-time.ts';
import { observe } from './observe.ts';
import { pace } from './pace.ts';
import { retry } from './retry.ts';
import { send } from './send.ts';
import { watchDeadline } from './watch-deadline.ts';

/** A request on its way in, a response on its way out. */
export type Chain = (request: RefoldRequest, context: CallContext) => Promise<Response>;

/** Puts the layers around `fetch`, from the outside in: log, deadline, retry, yours, limiter, auth, timeout. */
export function composeLayers({ settings, limiter }: Caller): Chain {
  const innermost = wrap([...(limiter ? [pace] : []), authenticate, limitTime], send);
  const attempt: Chain = (request, context) => {
    const own = context.options.middleware;
    return own ? wrap(own, innermost)(request, context) : innermost(request, context);
  };
  const outer = settings.logger || settings.tracer ? [observe, watchDeadline, retry] : [watchDeadline, retry];
  return wrap([...outer, ...(settings.middleware ?? [])], attempt);
}

function wrap(layers: readonly Middleware[], innermost: Chain): Chain {
  return layers.reduceRight<Chain>(
    (next, layer) => (request, context) => layer(request, (changed) => next(changed, context), context),
    innermost,
  );
}
