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
    if (typeof value !== 'string') throw invalid(name, `must be a string, not ${typeof value}`, context);
    try {
      const isFit = !/^(\s*|(\.|%2e){1,2})$|\0/i.test(value) && !reserved?.[name]?.includes(value);
      if (isFit) return encodeURIComponent(value);
    } catch {
      // Half of a surrogate pair, which is refused in the same words.
    }
    throw invalid(name, `cannot be "${value}": it is empty, would reach another route, or fits in no URL`, context);
  });
}
