import { readBody } from '../read-body.ts';
import type { Layer } from './layer.ts';

/** Stands where `retry` would: one attempt, and its body. */
export const attemptOnce: Layer = async (request, context, next) => {
  try {
    return await readBody(await next(request, context), context);
  } catch (error) {
    throw context.doubt?.outcomeOf(error, context) ?? error;
  } finally {
    context.scope?.end();
  }
};
