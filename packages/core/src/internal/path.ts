import type { CallContext } from '../context.ts';
import { invalid } from './guards.ts';

/**
 * Fills path parameters in. A value that could make the request reach another route is refused: servers and proxies
 * resolve dot segments, and many take a trailing slash for the parent.
 */
export function fillPath(context: CallContext, params: Readonly<Record<string, unknown>>): string {
  const { path, reserved } = context.operation;
  return path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = params[name];
    try {
      const isFit = !/^(\s*|(\.|%2e){1,2})$|\0/i.test(value as string) && !reserved?.[name]?.includes(value as string);
      if (typeof value === 'string' && isFit) return encodeURIComponent(value);
    } catch {
      // Half of a surrogate pair, or a symbol, which are refused in the same words.
    }
    const shown = typeof value === 'string' ? `"${value}"` : typeof value;
    throw invalid(name, `must be a string that fits in a URL and reaches no other route, not ${shown}`, context);
  });
}
