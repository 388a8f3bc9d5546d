import type { CallContext } from '../context.ts';
import { checkedText } from './guards.ts';

/** Adds a header that `fetch` will take; `field` is where its value came from. */
export function addHeader(
  headers: Record<string, string>,
  name: string,
  value: unknown,
  context: CallContext,
  field: string = name,
): void {
  const problem = 'must be a string of Latin characters on one line';
  headers[name.toLowerCase()] = checkedText(value, /^[\t\x20-\x7e\x80-\xff]*$/, field, problem, context);
}
