// Small documents, and what the generator makes of them.
import { Diagnostics, type Diagnostic } from '../diagnostics.ts';
import type { FileSet } from '../files.ts';
import { generate } from '../generate.ts';
import type { Api, Method, NamedType, TypeNode } from '../ir.ts';
import { lower } from '../lower/index.ts';
import { Resolver } from '../lower/resolver.ts';
import { SchemaLowering } from '../lower/schemas.ts';
import type { Document, RawOperation, Schema } from '../openapi.ts';
import { oneLine, Printer, type View } from '../print.ts';

export { oneLine } from '../print.ts';

export type Schemas = Record<string, Schema>;

/** A reply with this schema. */
export const replyOf = (schema: Schema): NonNullable<RawOperation['responses']> => ({
  200: { description: 'Fine.', content: { 'application/json': { schema } } },
});

/** A document with these operations, such as `GET /things`. */
export const documentOf = (operations: Record<string, RawOperation>, more: Document = {}): Document => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [route, operation] of Object.entries(operations)) {
    const [verb = '', path = ''] = route.split(' ');
    paths[path] = { ...paths[path], [verb.toLowerCase()]: operation };
  }
  return { openapi: '3.1.0', info: { title: 'Things', version: '1.0.0' }, paths, ...more };
};

export const withSchemas = (schemas: Schemas): Document => ({ components: { schemas } });

export type Lowered = { api: Api; methods: Method[]; problems: Diagnostic[] };

export const lowered = (document: Document): Lowered => {
  const diagnostics = new Diagnostics();
  const api = lower(document, diagnostics.report);
  return { api, methods: api.resources.flatMap(({ methods }) => methods), problems: diagnostics.all };
};

/** What becomes of one operation, and `code at pointer` of whatever was reported about it. */
export const loweredOne = (
  operation: RawOperation,
  { route = 'GET /things', more = {} }: { route?: string; more?: Document } = {},
): { method: Method | undefined; problems: string[] } => {
  const { methods, problems } = lowered(documentOf({ [route]: operation }, more));
  const told = problems.filter(({ code }) => code !== 'name-made-up');
  return { method: methods[0], problems: told.map(({ code, pointer }) => `${code} at ${pointer}`) };
};

/** Files that a document becomes, without formatting and without the raw types. */
export const filesOf = async (document: Document, runtime = '../runtime.ts'): Promise<FileSet> => {
  const { files, diagnostics } = await generate(document, { runtime, raw: false });
  if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors));
  return files;
};

/** What a schema looks like in TypeScript, and the codes that it was reported with. */
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
  usedInReplies: true,
});
