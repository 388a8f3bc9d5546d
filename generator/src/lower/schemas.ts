// Schemas become type nodes. References to named schemas stay references.
import type { Doc, Property, Rest, TypeNode } from '../ir/api.ts';
import { isCircular, partsOf } from '../ir/circles.ts';
import { sortedBy } from '../ir/names.ts';
import { combined, propertyOf, union, unknown } from '../ir/nodes.ts';
import type { Document, Schema, SchemaObject } from '../openapi/document.ts';
import { inOrder } from '../openapi/order.ts';
import { pointerOf, pointerPart, type Report } from './diagnostics.ts';
import { keysOf, type Resolver } from './resolver.ts';

/** Keywords that say nothing of a value's shape. */
const silent =
  /^(x-.*|description|title|examples?|default|deprecated|readOnly|writeOnly|xml|externalDocs|discriminator|not|min\w+|max\w+|pattern|format|uniqueItems|multipleOf|\$\w+|if|then|else|propertyNames|dependent\w+|unevaluated\w+|contains|exclusive\w+|content\w+)$/;

/** Lowers the schemas of one document, each named one once. */
export class SchemaLowering {
  readonly #schemas: Record<string, unknown>;
  readonly #resolver: Resolver;
  readonly #report: Report;
  /** Every named schema that something reached, by key; all of them once `complete` was called. */
  readonly nodes = new Map<string, TypeNode>();
  /** Named schemas that something refers to, and that nobody has looked into yet. */
  readonly #waiting = new Set<string>();
  /** References into the middle of something that are being written out. */
  #open = new Set<string>();

  constructor(document: Document, resolver: Resolver, report: Report) {
    this.#schemas = document.components?.['schemas'] ?? {};
    this.#resolver = resolver;
    this.#report = report;
  }

  lower(schema: Schema | undefined, pointer: string): TypeNode {
    if (schema === undefined || schema === true) return unknown;
    if (schema === false) return { kind: 'never' };
    const reference = schema.$ref === undefined ? undefined : this.#reference(schema.$ref, pointer);
    const parts = [
      ...(reference ? [reference] : []),
      ...(schema.allOf ?? []).flatMap((part, index) =>
        demandsOf(part) ? [] : [this.lower(part, `${pointer}/allOf/${index}`)],
      ),
      ...this.#alternatives(schema, pointer),
    ];
    const own = this.#own(schema, pointer, parts);
    const node = combined([...(own ? [own] : []), ...parts], this.open);
    const demanded = [...(schema.required ?? []), ...(schema.allOf ?? []).flatMap((part) => demandsOf(part) ?? [])];
    const undeclared = demanded.filter((name) => !(name in (schema.properties ?? {})));
    const complete = undeclared.length > 0 ? this.#withRequired(node, undeclared) : node;
    return schema.nullable === true ? union([complete, { kind: 'null' }]) : complete;
  }

  /** Words of a named schema. */
  documentation(key: string): Doc {
    return docOf(this.#schemas[key] as Schema | undefined);
  }

  /** A node with the references at its top followed. */
  readonly open = (node: TypeNode): TypeNode => {
    let current = node;
    for (let hops = 0; current.kind === 'ref' && hops < 32; hops++) current = this.#named(current.key) ?? unknown;
    return current;
  };

  /** Lowers what was referred to and not looked into. */
  complete(): void {
    for (const name of this.#waiting) this.#named(name);
  }

  #reference(reference: string, pointer: string): TypeNode {
    const target = this.#resolver.at(reference) as Schema | undefined;
    if (target === undefined) {
      this.#report('reference-broken', pointer, `${reference} leads nowhere.`);
      return unknown;
    }
    const [parent, kind, name, ...inside] = keysOf(reference);
    if (parent === 'components' && kind === 'schemas' && name !== undefined && inside.length === 0) {
      if (!this.nodes.has(name)) this.#waiting.add(name);
      return { kind: 'ref', key: name };
    }
    // A reference into the middle of something has no name, so it is written out, unless it holds itself.
    if (this.#open.has(reference)) return unknown;
    this.#open.add(reference);
    const node = this.lower(target, reference);
    this.#open.delete(reference);
    return node;
  }

  // Each named schema is lowered by itself, so that it makes no difference who refers to it first.
  #named(name: string): TypeNode | undefined {
    const known = this.nodes.get(name);
    if (known || !this.#waiting.delete(name)) return known;
    const open = this.#open;
    this.#open = new Set();
    const pointer = pointerOf('components', 'schemas', name);
    this.nodes.set(name, unknown);
    this.nodes.set(name, this.lower(this.#schemas[name] as Schema, pointer));
    this.#open = open;
    if (isCircular(name, (key) => this.#named(key), partsOf)) {
      this.#report('schema-circular', pointer, `${name} is made of itself.`);
      this.nodes.set(name, unknown);
    }
    return this.nodes.get(name);
  }

  #alternatives(schema: SchemaObject, pointer: string): TypeNode[] {
    return (['anyOf', 'oneOf'] as const).flatMap((keyword) => {
      const members = (schema[keyword] ?? []).map((part, index) => this.lower(part, `${pointer}/${keyword}/${index}`));
      // Alternatives that only demand fields say nothing that a type can hold beside the rest.
      return members.length === 0 || members.some(({ kind }) => kind === 'unknown') ? [] : [union(members)];
    });
  }

  #own(schema: SchemaObject, pointer: string, parts: TypeNode[]): TypeNode | undefined {
    if (schema.const !== undefined) return literal([schema.const]);
    if (schema.enum !== undefined) return literal(schema.enum);
    const types = [schema.type ?? inferredTypes(schema)].flat();
    const nodes = types.map((type) => this.#typed(type, schema, pointer));
    const saysNothing =
      types.join() === 'object' && isEmpty(schema.properties) && schema.additionalProperties === undefined;
    if (nodes.length === 0 || (saysNothing && parts.length > 0)) return undefined;
    return union(nodes);
  }

  #typed(type: string, schema: SchemaObject, pointer: string): TypeNode {
    if (type === 'null') return { kind: 'null' };
    if (type === 'boolean') return { kind: 'boolean' };
    if (type === 'integer' || type === 'number') return { kind: 'number' };
    if (type === 'string') return { kind: isBinary(schema) ? 'file' : 'string' };
    if (type === 'array') return this.#list(schema, pointer);
    return type === 'object' ? this.#object(schema, pointer) : unknown;
  }

  #list(schema: SchemaObject, pointer: string): TypeNode {
    if (!schema.prefixItems) return { kind: 'array', items: this.lower(schema.items, `${pointer}/items`) };
    const items = schema.prefixItems.map((item, index) => this.lower(item, `${pointer}/prefixItems/${index}`));
    const rest = schema.items === false ? undefined : this.lower(schema.items, `${pointer}/items`);
    return { kind: 'tuple', items, rest };
  }

  #object(schema: SchemaObject, pointer: string): TypeNode {
    const required = new Set(schema.required);
    const properties = Object.entries(schema.properties ?? {}).map(([name, property]): Property => ({
      name,
      type: this.lower(property, `${pointer}/properties/${pointerPart(name)}`),
      required: required.has(name),
      doc: docOf(property),
    }));
    return { kind: 'object', properties: inReadingOrder(properties), rest: this.#rest(schema, pointer) };
  }

  #rest({ additionalProperties, properties }: SchemaObject, pointer: string): Rest {
    if (additionalProperties === false) return isEmpty(properties) ? { kind: 'never' } : undefined;
    if (additionalProperties === undefined) return isEmpty(properties) ? 'any' : undefined;
    const node = this.lower(additionalProperties, `${pointer}/additionalProperties`);
    return node.kind === 'unknown' ? 'any' : node;
  }

  // `required` may name fields that only another part of the composition declares.
  #withRequired(node: TypeNode, names: string[]): TypeNode {
    const properties = names.flatMap((name): Property[] => {
      const found = propertyOf(node, name, this.open);
      return !found || found.required ? [] : [{ ...found, required: true }];
    });
    return properties.length === 0
      ? node
      : combined([node, { kind: 'object', properties, rest: undefined }], this.open);
  }
}

/** Fields that a part of a composition demands, where it says nothing else. */
const demandsOf = (part: Schema): readonly string[] | undefined => {
  if (typeof part !== 'object' || part.required === undefined) return undefined;
  const isSilent = Object.keys(part).every(
    (key) => silent.test(key) || key === 'required' || (key === 'type' && part.type === 'object'),
  );
  return isSilent && part.$ref === undefined ? part.required : undefined;
};

const isEmpty = (properties: SchemaObject['properties']): boolean => Object.keys(properties ?? {}).length === 0;

/** Required fields first, then by name, so that the order in the contract makes no difference. */
export const inReadingOrder = <T extends { name: string; required: boolean }>(items: T[]): T[] =>
  sortedBy(items, ({ name, required }) => `${required ? 0 : 1} ${name}`);

/** Words of a schema. */
export const docOf = (schema: Schema | undefined): Doc =>
  typeof schema === 'object'
    ? {
        text: schema.description,
        deprecated: schema.deprecated === true,
        ...(schema.default !== undefined && { defaultValue: inOrder(schema.default) }),
      }
    : { text: undefined, deprecated: false };

const isBinary = ({ format, contentMediaType }: SchemaObject): boolean =>
  format === 'binary' || contentMediaType === 'application/octet-stream';

const literal = (values: unknown[]): TypeNode => {
  const plain = values.filter((value) => ['string', 'number', 'boolean'].includes(typeof value));
  return union([
    ...(plain.length > 0 ? [{ kind: 'enum' as const, values: plain as (string | number | boolean)[] }] : []),
    ...(values.includes(null) ? [{ kind: 'null' as const }] : []),
    // Objects and lists as values are rare, and their types would help nobody.
    ...(plain.length + Number(values.includes(null)) < values.length ? [unknown] : []),
  ]);
};

const inferredTypes = (schema: SchemaObject): string[] => {
  const keys = Object.keys(schema).filter((key) => !silent.test(key));
  if (keys.includes('properties') || keys.includes('additionalProperties')) return ['object'];
  return keys.includes('items') || keys.includes('prefixItems') ? ['array'] : [];
};
