import { AbortError, DeadlineError } from '../../errors.ts';
import { Scope } from '../scope.ts';
import type { Layer } from './layer.ts';

/** Turns the user's signal and the deadline into one signal, whose reason is the error to throw. */
export const boundCall: Layer = (request, context, next) => {
  const { signal, deadline } = context.options;
  if (!signal && !deadline) return next(request, context);
  const ended = (): { context: typeof context; outcomeUnknown: boolean } => ({
    context,
    outcomeUnknown: context.doubt !== undefined,
  });
  const scope = new Scope(
    signal,
    deadline,
    () => new DeadlineError(`The call did not finish within ${deadline} ms.`, ended()),
    (cause) => new AbortError('The call was aborted.', { ...ended(), cause }),
  );
  context.signal = scope.signal;
  if (deadline) context.deadlineAt = Date.now() + deadline;
  return next(request, context).finally(() => scope.end());
};
