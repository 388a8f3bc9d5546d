// The places of a document that can be damaged.
import { operationsOf, resolve, type Document, type Operation, type Schema } from '../document.ts';
import { reachedFrom } from './reach.ts';

export type Field = { component: string; owner: Schema; name: string };

export type Sites = {
  document: Document;
  operations: Operation[];
  /** Fields of schemas that responses use, and of those that only requests use. */
  responseFields: Field[];
  requestFields: Field[];
};

export const sitesOf = (document: Document): Sites => {
  const operations = operationsOf(document);
  const inResponses = schemasOf(
    document,
    operations.flatMap((operation) => Object.values(operation.raw.responses)),
  );
  const inRequests = schemasOf(
    document,
    operations.flatMap((operation) => operation.raw.requestBody ?? []),
  ).filter((name) => !inResponses.includes(name));
  return {
    document,
    operations,
    responseFields: inResponses.flatMap((name) => fieldsOf(document, name)),
    requestFields: inRequests.flatMap((name) => fieldsOf(document, name)),
  };
};

const schemasOf = (document: Document, nodes: object[]): string[] => {
  const reached = new Set(nodes.flatMap((node) => [...reachedFrom(document, node)]));
  return [...reached].filter((reference) => reference.startsWith('#/components/schemas/')).toSorted();
};

const fieldsOf = (document: Document, component: string): Field[] =>
  ownersIn(resolve(document, { $ref: component }) as Schema).flatMap((owner) =>
    Object.keys(owner.properties ?? {}).map((name) => ({ component, owner, name })),
  );

// Every schema with properties that is written inside this one.
const ownersIn = (schema: Schema): Schema[] => {
  if (schema.$ref !== undefined) return [];
  const inner = [
    ...Object.values(schema.properties ?? {}),
    ...[schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) => list ?? []),
    ...(schema.items ? [schema.items] : []),
    ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
  ];
  return [...(schema.properties ? [schema] : []), ...inner.flatMap(ownersIn)];
};
