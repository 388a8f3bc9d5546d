/** A JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A JSON object: a stored record, a request body, a response body. */
export type JsonObject = { [key: string]: Json };

/** The value if it is text. */
export const asString = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** The value if it is an object, else an empty one. */
export const asObject = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};

/** The value if it is an array, else an empty one. */
export const asArray = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

/** The items of an array; those that are no objects become empty ones. */
export const asObjects = (value: Json | undefined): JsonObject[] => asArray(value).map(asObject);

/** The JSON value of a text, `undefined` if it is not JSON. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** The value at a JSON pointer (RFC 6901), `undefined` if there is none. */
export function valueAt(value: Json | undefined, pointer: string): Json | undefined {
  return pointer
    .split('/')
    .slice(1)
    .reduce<Json | undefined>((found, name) => {
      if (Array.isArray(found)) return found[Number(name)];
      return typeof found === 'object' && found !== null ? found[unescapePointer(name)] : undefined;
    }, value);
}

/** A member's name as a JSON pointer writes it. */
export const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** The name of a member that a JSON pointer writes so. */
export const unescapePointer = (name: string): string => name.replaceAll('~1', '/').replaceAll('~0', '~');

/** Length of a text as JSON Schema counts it: in characters, not in UTF-16 units. The validators import it. */
export function textLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
