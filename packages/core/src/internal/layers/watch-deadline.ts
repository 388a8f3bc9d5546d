import { AbortError, DeadlineError } from '../../errors.ts';
import type { Layer } from './layer.ts';

/** Turns the user's signal and the deadline into one signal, whose reason is the error to throw. */
export const watchDeadline: Layer = (request, context, next) => {
  const { signal, deadline } = context.options;
  if (!signal && !deadline) return next(request, context);
  const controller = new AbortController();
  context.signal = controller.signal;
  const abort = (): void => controller.abort(new AbortError(context, signal!.reason));
  if (signal?.aborted) abort();
  else signal?.addEventListener('abort', abort);
  let timer: ReturnType<typeof setTimeout> | undefined;
  if (deadline) {
    context.deadlineAt = Date.now() + deadline;
    timer = setTimeout(() => controller.abort(new DeadlineError(context)), deadline);
  }
  return next(request, context).finally(() => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  });
};
