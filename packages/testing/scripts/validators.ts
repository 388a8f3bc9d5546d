// Compiles the closed schemas to plain code.
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { closed, closedSchemas } from './closed.ts';
import { operationsOf, resolve, type Document, type Media, type Placed, type Schema } from './document.ts';

type Entry = readonly [key: string, schema: Schema];

/** The source of a module that exports `validators`: by `<operation> <status>`, `<operation> <media type>` and so on. */
export function validatorSource(document: Document): string {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    messages: true,
    code: { source: true, esm: true, lines: false },
  });
  formats.default(ajv, ['date-time', 'date', 'email', 'uri']);
  ajv.addFormat('binary', true);
  ajv.addSchema({ $id: 'contract', $defs: closedSchemas(document.components.schemas) });
  const names = new Map<string, string>();
  const keys: string[] = [];
  for (const [key, schema] of entriesOf(document)) {
    const id = idOf(schema, names.size);
    if (!ajv.getSchema(id)) ajv.addSchema(schema, id);
    const name = names.get(id) ?? `v${names.size}`;
    names.set(id, name);
    keys.push(`  ${JSON.stringify(key)}: ${name},`);
  }
  const code = standalone.default(ajv, Object.fromEntries([...names].map(([id, name]) => [name, id])));
  return `${withImports(code)}\nexport const validators = {\n${keys.join('\n')}\n};\n`;
}

// Responses that are only a reference share the validator of the schema that they refer to.
function idOf(schema: Schema, count: number): string {
  const isReference = typeof schema['$ref'] === 'string' && Object.keys(schema).length === 1;
  return isReference ? (schema['$ref'] as string) : `own${count}`;
}

function entriesOf(document: Document): Entry[] {
  const operations = operationsOf(document).flatMap((placed) => [
    [`${placed.operation.operationId} parameters`, parametersOf(placed)] as const,
    ...mediaOf(placed.operation.operationId, placed.operation.requestBody?.content),
    ...Object.entries(placed.operation.responses).flatMap(([status, response]) =>
      Object.values(resolve(document, response).content ?? {})
        .slice(0, 1)
        .map((media) => [`${placed.operation.operationId} ${status}`, closed(media.schema)] as const),
    ),
  ]);
  const webhooks = Object.entries(document.webhooks).flatMap(([name, { post }]) =>
    Object.values(resolve(document, post.requestBody!).content).map(
      (media) => [`webhook ${name}`, closed(media.schema)] as const,
    ),
  );
  return [...operations, ...webhooks];
}

const mediaOf = (id: string, content: Record<string, Media> = {}): Entry[] =>
  Object.entries(content).map(([type, media]) => [`${id} ${type}`, closed(media.schema)]);

function parametersOf({ parameters }: Placed): Schema {
  const places = ['path', 'query', 'header'].map((place) => {
    const own = parameters.filter((parameter) => parameter.in === place);
    const schema: Schema = {
      type: 'object',
      properties: Object.fromEntries(own.map(({ name, schema: member }) => [name, closed(member)])),
      required: own.filter(({ required }) => required).map(({ name }) => name),
      // Requests have many headers, but a query that nobody declared is a mistake.
      ...(place === 'query' && { additionalProperties: false }),
    };
    return [place, schema] as const;
  });
  return { type: 'object', properties: Object.fromEntries(places) };
}

// Ajv writes `require` even into ES modules, and what it requires is CommonJS, whose default export means something else in
// each tool. So its one helper is replaced, and the formats are imported by name.
const IMPORTS: readonly (readonly [required: string, name: string, line: string])[] = [
  ['require("ajv/dist/runtime/ucs2length").default', 'textLength', "import { textLength } from '../model/json.ts';"],
  [
    'require("ajv-formats/dist/formats").fullFormats',
    'fullFormats',
    "import { fullFormats } from 'ajv-formats/dist/formats.js';",
  ],
];

function withImports(code: string): string {
  const lines = IMPORTS.map(([, , line]) => line);
  const body = IMPORTS.reduce(
    (text, [required, name]) => text.replaceAll(required, name),
    code.replace('"use strict";', ''),
  );
  const left = /require\("[^"]+"\)\S*/.exec(body);
  if (left) throw new Error(`The validators need ${left[0]}, for which there is no import.`);
  return `${lines.join('\n')}\n${body}`;
}
