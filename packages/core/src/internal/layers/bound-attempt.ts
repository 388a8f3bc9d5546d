import { TimeoutError } from '../../errors.ts';
import { Scope } from '../scope.ts';
import type { Layer } from './layer.ts';
import { discard } from './send.ts';

/** Bounds one attempt. The scope stays open after the headers have come, so that it covers the body as well. */
export const boundAttempt: Layer = (request, context, next) => {
  const { timeout = 60_000 } = context.options;
  const timedOut = (): TimeoutError => new TimeoutError(`No complete reply within ${timeout} ms.`, { context });
  context.scope?.end();
  const scope = new Scope(context.signal, timeout, timedOut);
  context.scope = scope;
  return scope.run(next(request, context), discard);
};
