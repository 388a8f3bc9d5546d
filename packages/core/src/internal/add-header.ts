import type { CallContext } from '../context.ts';
import { invalid } from './guards.ts';

/** Adds a header that `fetch` will take; `field` is where its value came from. */
export function addHeader(
  headers: Record<string, string>,
  name: string,
  value: unknown,
  context: CallContext,
  field: string = name,
): void {
  if (typeof value !== 'string' || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
    throw invalid(field, 'must be Latin text on one line', context);
  }
  headers[name.toLowerCase()] = value;
}
