import type { RequestPart } from '../../operation.ts';
import { invalid } from '../guards.ts';

/** Refuses a call without the parameters that the server wants. */
export const checkRequired: RequestPart = (_, params, context) => {
  for (const one of context.operation.required ?? []) {
    const names = [one].flat();
    if (names.every((name) => params[name] === undefined)) {
      throw invalid(names[0]!, names[1] ? `or ${names.slice(1).join(' or ')} is needed` : 'is needed', context);
    }
  }
};
