import type { CallContext } from '../context.ts';
import { InvalidInputError } from '../errors.ts';
import type { Operation } from '../operation.ts';

/**
 * Fills path parameters in. A value that could make the request reach another route is refused: servers and proxies
 * resolve dot segments, and many take a trailing slash for the parent.
 */
export function fillPath(
  operation: Operation,
  params: Readonly<Record<string, unknown>>,
  context: CallContext,
): string {
  if (!operation.path.includes('{')) return operation.path;
  return operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = params[name];
    if (typeof value !== 'string') {
      throw new InvalidInputError(
        name,
        `${operation.id} needs ${name} as a string, received ${typeof value}.`,
        context,
      );
    }
    if (value.trim() === '') throw new InvalidInputError(name, `${name} must not be empty.`, context);
    if (/^(\.|%2e){1,2}$/i.test(value) || value.includes('\0')) {
      throw new InvalidInputError(
        name,
        `${name} must not be a dot segment or hold NUL: it would reach another route.`,
        context,
      );
    }
    if (operation.reserved?.[name]?.includes(value)) {
      throw new InvalidInputError(name, `${name} must not be "${value}": that is the name of another route.`, context);
    }
    try {
      return encodeURIComponent(value);
    } catch {
      throw new InvalidInputError(name, `${name} holds half of a surrogate pair, which no URL can carry.`, context);
    }
  });
}
