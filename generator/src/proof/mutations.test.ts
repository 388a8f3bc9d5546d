import { describe, expect, test } from 'vitest';
import { generate } from '../generate.ts';
import type {
  Document,
  Maybe,
  PathItem,
  RawOperation,
  RawParameter,
  Schema,
  SchemaObject,
} from '../openapi/document.ts';
import { contract, copyOf, operationsOf } from '../testing/contract.ts';

/** Everything that users could notice: all generated text, without the fingerprint that changes with anything. */
const outputOf = async (document: Document): Promise<string[]> => {
  const { files, diagnostics } = await generate(document, { runtime: '../runtime.ts', raw: false });
  const problems = diagnostics.errors.map(({ code, pointer }) => `${code} ${pointer}`);
  return [...problems, ...files.values()].map((text) => (text.startsWith('{') ? text.replace(/sha256-\w+/, '') : text));
};

/** Examples are half of the contract and no part of any type. */
const withoutExamples = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutExamples);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !(key === 'examples' && 'schema' in value));
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutExamples(inner)]));
};

const lean = withoutExamples({ ...contract, components: { ...contract.components, examples: {} } }) as Document;
const unchanged = await outputOf(lean);

type Holder = Record<string, unknown>;

/** Objects of the document that hold the fields of a schema; those of what it refers to included. */
const fieldHolders = (document: Document, schema: Schema | undefined, seen = new Set<unknown>()): SchemaObject[] => {
  if (typeof schema !== 'object' || seen.has(schema)) return [];
  seen.add(schema);
  const target = schema.$ref === undefined ? undefined : (at(document, schema.$ref) as Schema);
  const inner = [
    target,
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    schema.items,
    schema.additionalProperties,
  ];
  const deeper = inner.flatMap((part) => fieldHolders(document, part, seen));
  return Object.keys(schema.properties ?? {}).length > 0 ? [schema, ...deeper] : deeper;
};

const at = (document: Document, reference: string): unknown =>
  reference
    .slice(2)
    .split('/')
    .reduce<unknown>((value, key) => (value as Holder)[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);

const followed = <T>(document: Document, value: T | { $ref: string }): T =>
  (typeof value === 'object' && value !== null && '$ref' in value ? at(document, value.$ref) : value) as T;

const bodySchemas = (document: Document, { requestBody }: RawOperation): (Schema | undefined)[] =>
  requestBody ? Object.values(followed(document, requestBody).content ?? {}).map(({ schema }) => schema) : [];

const responseSchemas = (document: Document, { responses = {} }: RawOperation): (Schema | undefined)[] =>
  Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, response]) => Object.values(followed(document, response).content ?? {}).map(({ schema }) => schema));

const firstKey = (holder: SchemaObject): string => Object.keys(holder.properties!)[0]!;

const removeField = (holder: SchemaObject): void => {
  delete holder.properties![firstKey(holder)];
};

const renameField = (holder: SchemaObject): void => {
  const key = firstKey(holder);
  holder.properties!['renamedField'] = holder.properties![key]!;
  delete holder.properties![key];
  if (holder.required) holder.required = holder.required.map((name) => (name === key ? 'renamedField' : name));
};

type Place = { document: Document; raw: RawOperation; item: PathItem };

/** Says whether there was something to change. */
type Mutation = { change: string; apply: (place: Place) => boolean };

const onFields = (change: string, schemasOf: typeof bodySchemas, edit: (holder: SchemaObject) => void): Mutation => ({
  change,
  apply: ({ document, raw }) => {
    const [holder] = schemasOf(document, raw).flatMap((schema) => fieldHolders(document, schema));
    if (holder) edit(holder);
    return holder !== undefined;
  },
});

const onParameters = (
  change: string,
  edit: (list: unknown[], index: number, parameter: RawParameter) => void,
): Mutation => ({
  change,
  apply: ({ document, raw, item }) => {
    // The client names the account, in one of several places, so it may do without one of them.
    const indexIn = (list: Maybe<RawParameter>[]): number =>
      list.findIndex((parameter) => followed(document, parameter).name !== 'linked_account_id');
    const list = [raw.parameters, item.parameters].find((candidate) => candidate && indexIn(candidate) >= 0);
    if (!list) return false;
    const index = indexIn(list);
    edit(list, index, copyOf(followed(document, list[index]!)));
    return true;
  },
});

const onResponse: Mutation = {
  change: 'the response becomes text',
  apply: ({ document, raw }) => {
    const media = Object.entries(raw.responses ?? {})
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([, response]) => Object.values(followed(document, response).content ?? {}));
    for (const entry of media) entry.schema = { type: 'string', enum: ['text'] };
    return media.length > 0;
  },
};

const mutations: Mutation[] = [
  onResponse,
  onFields('a field of the body goes', bodySchemas, removeField),
  onFields('a field of the body is renamed', bodySchemas, renameField),
  onFields('a field of the response goes', responseSchemas, removeField),
  onFields('a field of the response is renamed', responseSchemas, renameField),
  onParameters('a parameter goes', (list, index) => void list.splice(index, 1)),
  onParameters('a parameter is renamed', (list, index, parameter) => {
    list[index] = { ...parameter, name: `renamed_${parameter.name}` };
  }),
];

const tried = new Map<string, number>();

describe.each(operationsOf(lean).map(({ path, verb, raw }) => ({ id: raw.operationId!, path, verb })))(
  '$id',
  ({ id, path, verb }) => {
    test('no change of its fields or parameters goes unnoticed', async () => {
      const unnoticed: string[] = [];
      for (const { change, apply } of mutations) {
        const document = copyOf(lean);
        const item = document.paths![path] as PathItem;
        if (!apply({ document, item, raw: item[verb] as RawOperation })) continue;
        tried.set(id, (tried.get(id) ?? 0) + 1);
        const output = await outputOf(document);
        if (output.length === unchanged.length && output.every((text, index) => text === unchanged[index]))
          unnoticed.push(change);
      }
      expect(unnoticed).toEqual([]);
    });
  },
);

test('every operation was changed somehow', () => {
  const untouched = operationsOf(lean).filter(({ raw }) => !tried.has(raw.operationId!));
  expect(untouched.map(({ raw }) => raw.operationId)).toEqual([]);
  console.log(`${[...tried.values()].reduce((sum, count) => sum + count, 0)} changes of ${tried.size} operations`);
});
