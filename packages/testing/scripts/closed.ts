// Turns the contract's schemas, which let unknown fields pass, into closed ones, in which every field must be declared.
import type { Json, Schema } from './document.ts';

const REFERENCE = '#/components/schemas/';
const OPEN = '~open';
const PARTS = ['allOf', 'anyOf', 'oneOf'] as const;
const TEXT = ['description', 'example', 'examples', 'title', 'deprecated', 'readOnly', 'writeOnly', 'default'];

/** Each schema twice: closed, and open at its top, which is how a composition uses it. */
export function closedSchemas(schemas: Record<string, Schema>): Record<string, Schema> {
  const pairs = Object.entries(schemas).flatMap(([name, schema]) => [
    [name, closed(schema)] as const,
    [name + OPEN, open(schema)] as const,
  ]);
  return Object.fromEntries(pairs);
}

/** A schema that no undeclared field passes, at any depth. */
export function closed(schema: Schema): Schema {
  if (typeof schema['$ref'] === 'string') return { ...withoutText(schema), $ref: nameOf(schema['$ref']) };
  const inner = open(schema);
  if (PARTS.some((part) => part in schema)) return { ...inner, unevaluatedProperties: false };
  const isClosable = 'properties' in schema && !('additionalProperties' in schema);
  return isClosable ? { ...inner, additionalProperties: false } : inner;
}

function open(schema: Schema): Schema {
  const result = withoutText(schema);
  if (typeof schema['$ref'] === 'string') return { ...result, $ref: nameOf(schema['$ref']) + OPEN };
  for (const part of PARTS) if (part in schema) result[part] = (schema[part] as Schema[]).map(open);
  if ('properties' in schema) result['properties'] = mapped(schema['properties'] as Record<string, Schema>);
  for (const key of ['items', 'additionalProperties'])
    if (typeof schema[key] === 'object') result[key] = closed(schema[key] as Schema);
  return result;
}

const mapped = (members: Record<string, Schema>): Schema =>
  Object.fromEntries(Object.entries(members).map(([name, member]) => [name, closed(member)]));

const nameOf = (reference: string): string => `contract#/$defs/${reference.slice(REFERENCE.length)}`;

const withoutText = (schema: Schema): Schema =>
  Object.fromEntries(Object.entries(schema).filter(([key, value]) => !TEXT.includes(key) || isMember(key, value)));

// `description` may also be the name of a property, but then it stands inside `properties`, which is mapped on its own.
const isMember = (key: string, value: Json): boolean => key === 'title' && typeof value === 'object';
