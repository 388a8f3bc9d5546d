import { contract, refName, type Schema } from '../contract.ts';
import { anchorOf, code } from '../markdown.ts';

/** The fields of a schema, of all that it is made of. */
export type Fields = {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  /** Sets of fields of which one must be there. */
  readonly oneOf: readonly (readonly string[])[];
  /** Further fields, if they are allowed, and their schema. */
  readonly open: boolean | Schema;
};

const named = (name: string): Schema => contract.components.schemas[name]!;
const followed = (schema: Schema): Schema => (refName(schema) ? followed(named(refName(schema)!)) : schema);

/** Merges what `allOf` names. */
export function fieldsOf(given: Schema): Fields {
  const schema = followed(given);
  const parts = (schema.allOf ?? []).map(fieldsOf);
  const own = schema.additionalProperties;
  return {
    properties: Object.assign({}, ...parts.map(({ properties }) => properties), schema.properties),
    required: [...parts.flatMap(({ required }) => required), ...(schema.required ?? [])],
    oneOf: [
      ...parts.flatMap(({ oneOf }) => oneOf),
      ...(schema.anyOf ?? []).flatMap(({ required, ...rest }) => (required && isBare(rest) ? [required] : [])),
    ],
    open: own ?? parts.find(({ open }) => open)?.open ?? false,
  };
}

const isBare = (schema: Schema): boolean => Object.keys(schema).length === 0;

/** Tells whether a schema has fields, and so a table of its own. */
export function isStructure(given: Schema): boolean {
  const schema = followed(given);
  return Object.keys(fieldsOf(schema).properties).length > 0;
}

/** The values that a schema lists, and whether there may be others. */
export function valuesOf(given: Schema): { readonly values: readonly unknown[]; readonly open: boolean } {
  const schema = followed(given);
  if (schema.enum) return { values: schema.enum, open: false };
  if (schema.type === 'array' && schema.items) return valuesOf(schema.items);
  const parts = schema.anyOf ?? [];
  const listed = parts.filter((part) => followed(part).enum);
  const open = parts.some((part) => !followed(part).enum && followed(part).type === 'string');
  return { values: listed.flatMap((part) => followed(part).enum!), open };
}

/** A type in words, with a link where it has a table on the page. */
export function typeText(schema: Schema): string {
  const name = refName(schema);
  if (name) return isStructure(schema) ? `[${name}](#${anchorOf(name)})` : typeText(named(name));
  if (schema.const !== undefined) return code(schema.const);
  if (schema.allOf?.length === 1 && !schema.properties) return typeText(schema.allOf[0]!);
  if (schema.anyOf && !schema.properties && !schema.allOf) return either(schema.anyOf.map(typeText));
  if (Array.isArray(schema.type)) return either(schema.type.map((type) => typeText({ ...schema, type })));
  if (schema.type === 'array') return `list of ${schema.items ? typeText(schema.items) : 'anything'}`;
  if (schema.type === 'string' && schema.format) return `string (${schema.format})`;
  if (schema.type === 'object' && typeof schema.additionalProperties === 'object' && !schema.properties)
    return `object of ${typeText(schema.additionalProperties)}`;
  return typeof schema.type === 'string' ? schema.type : isStructure(schema) ? 'object' : 'anything';
}

const either = (texts: readonly string[]): string => [...new Set(texts)].join(' or ');
