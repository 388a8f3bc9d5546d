import type { CallContext } from '../../context.ts';
import { invalid } from '../guards.ts';

/** A parameter as it travels in a URL or a header. */
export function textOf(name: string, value: unknown, context: CallContext): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || Number.isFinite(value)) return String(value);
  if (value instanceof Date && Number.isFinite(value.getTime())) return value.toISOString();
  throw invalid(name, 'must be a string, a finite number, a boolean or a date', context);
}
