import { TimeoutError } from '../../errors.ts';
import { AttemptScope } from '../attempt-scope.ts';
import type { Layer } from './layer.ts';

/** Bounds one attempt. The scope stays open after the headers have come, so that it covers the body as well. */
export const limitTime: Layer = (request, context, next) => {
  context.scope?.end();
  const scope = new AttemptScope(context.signal, context.options.timeout!, () => new TimeoutError(context));
  context.scope = scope;
  return scope.run(next(request, context));
};
