import type { Next } from '../../middleware.ts';
import type { Layer } from './layer.ts';

/** Runs the functions that users put around every attempt: those of the client, and inside them those of the call. */
export const middleware: Layer = (request, context, next) => {
  const ofClient = context.caller.settings.middleware;
  const ofCall = context.given?.middleware;
  if (!ofClient && !ofCall) return next(request, context);
  const all = [...(ofClient ?? []), ...(ofCall ?? [])];
  const from =
    (index: number): Next =>
    (changed) =>
      index < all.length ? all[index]!(changed, from(index + 1), context) : next(changed, context);
  return from(0)(request);
};
