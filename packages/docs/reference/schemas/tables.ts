import { contract, refName, type Schema } from '../contract.ts';
import { code, sections, table } from '../markdown.ts';
import { fieldsOf, isStructure, typeText, valuesOf } from './type-text.ts';

type Row = { readonly name: string; readonly schema: Schema; readonly required: boolean };

/** The fields of a schema, those of objects without a name dotted behind them. */
export function fieldRows(schema: Schema, prefix = ''): Row[] {
  const { properties, required } = fieldsOf(schema);
  return Object.entries(properties).flatMap(([name, property]) => {
    const path = prefix + name;
    const row = { name: path, schema: property, required: required.includes(name) };
    const { inner, step } = inlineObject(property);
    return inner ? [row, ...fieldRows(inner, `${path}${step}.`)] : [row];
  });
}

/** The object without a name in a property, and how a path goes on to it. */
function inlineObject(schema: Schema): { readonly inner?: Schema; readonly step: string } {
  if (refName(schema)) return { step: '' };
  if (schema.type === 'array' && schema.items) {
    const { inner, step } = inlineObject(schema.items);
    return { inner, step: `[]${step}` };
  }
  if (schema.properties) return { inner: schema, step: '' };
  const inner = schema.anyOf?.map((part) => inlineObject(part)).find((found) => found.inner)?.inner;
  return { inner, step: '' };
}

/** The table of a schema's fields with what is true of them together. */
export function fieldTable(schema: Schema, direction: 'sent' | 'received'): string {
  const rows = fieldRows(schema);
  const { oneOf, open } = fieldsOf(schema);
  const needed = direction === 'sent' ? 'Required' : 'Always there';
  const lines = rows.map((row) => [
    code(row.name),
    typeText(row.schema),
    row.required ? 'yes' : 'no',
    aboutField(row.schema),
  ]);
  return sections(
    lines.length > 0 && table(['Field', 'Type', needed, 'Meaning'], lines),
    oneOf.length > 0 && `At least one is needed: ${oneOf.map((set) => set.map(code).join(' with ')).join(' or ')}.`,
    open !== false && `May have other fields${typeof open === 'object' ? `, each ${typeText(open)}` : ''}.`,
  );
}

/** Description of a schema, with its values, default and limits. */
export function aboutField(schema: Schema): string {
  const description = schema.description ?? describedBy(schema);
  return [
    schema.deprecated && '**Deprecated.**',
    description?.trim(),
    valuesText(schema),
    schema.not?.enum && `None of: ${schema.not.enum.map(code).join(', ')}, which are addresses of their own.`,
    schema.default !== undefined && `Default ${code(schema.default)}.`,
    schema.maxItems !== undefined && `At most ${schema.maxItems}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function describedBy(schema: Schema): string | undefined {
  const name = refName(schema) ?? (schema.allOf?.length === 1 ? refName(schema.allOf[0]!) : undefined);
  return name && contract.components.schemas[name]!.description;
}

function valuesText(schema: Schema): string {
  const { values, open } = valuesOf(schema);
  if (values.length === 0) return '';
  return `${open ? 'Known values' : 'One of'}: ${values.map(code).join(', ')}.`;
}

/** Names of all types with a table that are reachable from these schemas, nearest first. */
export function reachable(schemas: readonly Schema[]): string[] {
  const found = new Set<string>();
  const queue = [...schemas];
  for (let schema = queue.shift(); schema; schema = queue.shift()) {
    const name = refName(schema);
    if (name) {
      if (found.has(name)) continue;
      if (isStructure(schema)) found.add(name);
      queue.push(contract.components.schemas[name]!);
      continue;
    }
    queue.push(...partsOf(schema));
  }
  return [...found];
}

/** Schemas inside a schema. Types that are merged into it have no table of their own. */
function partsOf(schema: Schema): Schema[] {
  const more = schema.additionalProperties;
  return [
    ...Object.values(fieldsOf(schema).properties),
    ...(schema.items ? [schema.items] : []),
    ...(schema.anyOf ?? []),
    ...(schema.allOf?.length === 1 && !schema.properties ? schema.allOf : []),
    ...(typeof more === 'object' ? [more] : []),
  ];
}

/** A heading and a table for each type that is named on the page. */
export function typeSections(
  schemas: readonly Schema[],
  direction: 'sent' | 'received',
  but: readonly string[] = [],
): string {
  return sections(
    ...reachable(schemas)
      .filter((name) => !but.includes(name))
      .map((name) => {
        const schema = contract.components.schemas[name]!;
        return sections(`### ${name}`, schema.description?.trim(), fieldTable(schema, direction));
      }),
  );
}
