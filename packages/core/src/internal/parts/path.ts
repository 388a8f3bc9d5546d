import type { RequestPart } from '../../operation.ts';
import { invalid } from '../guards.ts';

/**
 * Writes the path parameters into the URL. A value that could make the request reach another route is refused: servers and
 * proxies resolve dot segments, and many take a trailing slash for the parent.
 */
export const writePath: RequestPart = (request, params, context) => {
  request.url = request.url.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value: any = params[name];
    try {
      const isFit = !/^(\s*|(\.|%2e){1,2})$|\0/i.test(value) && !context.operation.reserved?.[name]?.includes(value);
      if (typeof value === 'string' && isFit) return encodeURIComponent(value);
    } catch {
      // Half of a surrogate pair, or a symbol, which are refused in the same words.
    }
    const shown = typeof value === 'string' ? `"${value}"` : typeof value;
    throw invalid(name, `must be a string that fits in a URL and reaches no other route, not ${shown}`, context);
  });
};
