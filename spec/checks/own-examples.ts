// Each example of ours matches its schema and has no field that the schema does not know.
import {
  operationsOf,
  resolve,
  type Body,
  type Document,
  type Example,
  type Json,
  type Operation,
  type Response,
  type Schema,
} from './document.ts';
import { printAndExit } from './print.ts';
import { counted, type CheckResult } from './result.ts';
import { loadDocument, optionsOf } from './sources.ts';
import { createValidator, type Validator } from './strict.ts';

export type OwnExample = { place: string; schema: Schema; value: Json };

export const ownExamplesOf = (document: Document): OwnExample[] =>
  [...operationsOf(document), ...operationsOf({ ...document, paths: document.webhooks ?? {} })].flatMap((operation) =>
    examplesOf(document, operation),
  );

export const examplesOf = (document: Document, operation: Operation): OwnExample[] => {
  const id = operation.id ?? `${operation.method} ${operation.path}`;
  return [
    ...operation.parameters.flatMap(({ name, in: place, schema, example }) =>
      schema === undefined || example === undefined
        ? []
        : [{ place: `${id} ${place} ${name}`, schema, value: example }],
    ),
    ...contentExamples(document, operation.body, `${id} request`),
    ...Object.entries(operation.responses).flatMap(([status, response]) => [
      ...contentExamples(document, response, `${id} ${status}`),
      ...headerExamples(document, response, `${id} ${status}`),
    ]),
  ];
};

const contentExamples = (document: Document, holder: Body | Response | undefined, place: string): OwnExample[] =>
  Object.values(holder?.content ?? {}).flatMap(({ schema, examples }) =>
    Object.entries(examples ?? {}).flatMap(([label, example]) => {
      const { value } = resolve<Example>(document, example);
      return schema === undefined || value === undefined ? [] : [{ place: `${place} ${label}`, schema, value }];
    }),
  );

type Header = { schema?: Schema; example?: Json };

const headerExamples = (document: Document, response: Response, place: string): OwnExample[] =>
  Object.entries(response.headers ?? {}).flatMap(([name, header]) => {
    const { schema, example } = resolve<Header>(document, header as Header);
    return schema === undefined || example === undefined
      ? []
      : [{ place: `${place} header ${name}`, schema, value: example }];
  });

export const exampleProblems = (examples: OwnExample[], validator: Validator): string[] =>
  examples.flatMap(({ place, schema, value }) =>
    validator
      .problems(schema, value)
      .map(({ path, message }) => `${place}, at ${path}: ${message}. Correct the example or the schema.`),
  );

export const checkOwnExamples = (document: Document): CheckResult => {
  const examples = ownExamplesOf(document);
  const details = exampleProblems(examples, createValidator(document));
  return {
    ...counted('own examples', examples.length, details.length),
    figure: `${examples.length} examples, ${details.length} problems`,
    details,
  };
};

if (import.meta.main) printAndExit(checkOwnExamples(await loadDocument(optionsOf(process.argv.slice(2)).bundle)));
