// Small documents, and what the generator makes of them.
import type { FileSet } from '../emit/file.ts';
import { oneLine, Printer, type View } from '../emit/print.ts';
import { generate } from '../generate.ts';
import type { Api, Method, NamedType, TypeNode } from '../ir/api.ts';
import { Diagnostics, type Diagnostic } from '../lower/diagnostics.ts';
import { lower } from '../lower/index.ts';
import { Resolver } from '../lower/resolver.ts';
import { SchemaLowering } from '../lower/schemas.ts';
import type { Document, RawOperation, Schema } from '../openapi/document.ts';

export { oneLine } from '../emit/print.ts';

/** Schemas by name. */
export type Schemas = Record<string, Schema>;

/** A response with this schema. */
export const responseOf = (schema: Schema): NonNullable<RawOperation['responses']> => ({
  200: { description: 'Fine.', content: { 'application/json': { schema } } },
});

/** A document with these operations, such as `GET /things`. */
export const documentOf = (operations: Record<string, RawOperation>, more: Document = {}): Document => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [route, operation] of Object.entries(operations)) {
    const [verb = '', ...path] = route.split(' ');
    const place = path.join(' ');
    paths[place] = { ...paths[place], [verb.toLowerCase()]: operation };
  }
  return { openapi: '3.1.0', info: { title: 'Things', version: '1.0.0' }, paths, ...more };
};

/** The part of a document that holds named schemas. */
export const withSchemas = (schemas: Schemas): Document => ({ components: { schemas } });

/** An API, its methods, and what was reported. */
export type Lowered = { api: Api; methods: Method[]; problems: Diagnostic[] };

/** Lowers a document. */
export const lowered = (document: Document): Lowered => {
  const diagnostics = new Diagnostics();
  const api = lower(document, diagnostics.report);
  return { api, methods: api.resources.flatMap(({ methods }) => methods), problems: diagnostics.all };
};

/** Lowers one operation. Of whatever is reported about it, gives `code at pointer`. */
export const loweredOne = (
  operation: RawOperation,
  { route = 'GET /things', more = {} }: { route?: string; more?: Document } = {},
): { method: Method | undefined; problems: string[] } => {
  const { methods, problems } = lowered(documentOf({ [route]: operation }, more));
  const others = problems.filter(({ code }) => code !== 'name-made-up');
  return { method: methods[0], problems: others.map(({ code, pointer }) => `${code} at ${pointer}`) };
};

/** Files that a document becomes, without formatting and without the raw types. */
export const filesOf = async (document: Document, runtime = '../runtime.ts'): Promise<FileSet> => {
  const { files, diagnostics } = await generate(document, { runtime, raw: false });
  if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors));
  return files;
};

/** A schema as TypeScript, and the codes that it was reported with. */
export const typeOf = (schema: Schema, view: View, schemas: Schemas = {}): { type: string; codes: string[] } => {
  const diagnostics = new Diagnostics();
  const document = documentOf({}, withSchemas(schemas));
  const lowering = new SchemaLowering(document, new Resolver(document, diagnostics.report), diagnostics.report);
  const node = lowering.lower(schema, '#');
  lowering.complete();
  return {
    type: oneLine(printerOf(lowering.nodes).print(node, view)),
    codes: diagnostics.all.map(({ code }) => code),
  };
};

/** A printer that knows these nodes by name. */
export const printerOf = (nodes: ReadonlyMap<string, TypeNode>): Printer =>
  new Printer(new Map([...nodes].map(([key, node]) => [key, namedType(key, node)])));

const namedType = (key: string, node: TypeNode): NamedType => ({
  key,
  name: key,
  inputName: key,
  file: 'common',
  node,
  doc: { text: undefined, deprecated: false },
  usedInRequests: true,
  usedInResponses: true,
});
