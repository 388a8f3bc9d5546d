// An OpenAPI document becomes an Api. Nothing after this step knows OpenAPI.
import type { Api, Verb } from '../ir/api.ts';
import { Names } from '../ir/names.ts';
import type { Document, PathItem } from '../openapi/document.ts';
import { fingerprintOf } from '../openapi/order.ts';
import type { Tools } from './bodies.ts';
import { pointerOf, type Report } from './diagnostics.ts';
import { lowerEvents } from './events.ts';
import { nameMethodsInTexts } from './method-names.ts';
import { choosesNames, nameOperations, resourcesOf } from './naming.ts';
import { lowerOperation, type Unnamed } from './operations.ts';
import { Resolver } from './resolver.ts';
import { bothReserved, literalsOf, longerRoutes, reservedValues } from './routes.ts';
import { SchemaLowering } from './schemas.ts';
import { nameResponses, namedTypes } from './types.ts';

const verbs = ['get', 'post', 'put', 'patch', 'delete'];
const otherVerbs = ['head', 'options', 'trace', 'query'];

/** Lowers a document. Problems are reported; what is left is usable unless one of them is an error. */
export const lower = (document: Document, report: Report): Api => {
  if (!/^3\.[012]\b/.test(String(document.openapi ?? '')))
    report('document-unsupported', '#', `The document says openapi: ${document.openapi ?? 'nothing'}.`);
  const resolver = new Resolver(document, report);
  const schemas = new SchemaLowering(document, resolver, report);
  const tools: Tools = { resolver, schemas, report };
  const unnamed = operationsOf(document, tools);
  const strict = choosesNames(unnamed);
  const literals = literalsOf(Object.keys(document.paths ?? {}));
  const methods = nameOperations(unnamed, strict, report);
  for (const method of methods) {
    const sameVerb = methods.filter(({ verb }) => verb === method.verb).map(({ path }) => path);
    const longer = longerRoutes(method.path, sameVerb);
    method.reserved = bothReserved(bothReserved(method.reserved, reservedValues(method.path, literals)), longer);
  }
  const events = lowerEvents(document, tools);
  schemas.complete();
  nameResponses(methods, schemas);
  const names = new Names();
  for (const { paramsType } of methods) if (paramsType) names.take(paramsType, paramsType);
  const resources = resourcesOf(document, methods, names);
  const files = new Map(resources.map(({ key, file }) => [key, file]));
  return nameMethodsInTexts({
    title: document.info?.title ?? 'API',
    version: document.info?.version ?? '0.0.0',
    fingerprint: fingerprintOf(document),
    rateLimit: rateLimitOf(document),
    resources,
    types: namedTypes({ methods, events, schemas, names, fileOf: (key) => files.get(key)!, strict }, report),
    events,
  });
};

const rateLimitOf = ({ 'x-refold-rate-limit': limit }: Document): Api['rateLimit'] =>
  limit && { requestsPerSecond: limit.requestsPerSecond, burst: limit.burst };

const operationsOf = (document: Document, tools: Tools): Unnamed[] =>
  Object.keys(document.paths ?? {})
    .toSorted()
    .flatMap((path) => {
      const item = tools.resolver.follow<PathItem>(document.paths![path]!, pointerOf('paths', path));
      if (!item) return [];
      for (const verb of otherVerbs.filter((candidate) => item[candidate] !== undefined))
        tools.report('verb-unsupported', pointerOf('paths', path, verb), `${verb.toUpperCase()} ${path} is left out.`);
      return verbs.flatMap((verb) => {
        if (item[verb] === undefined) return [];
        return lowerOperation({ document, item, path, verb: verb.toUpperCase() as Verb }, tools) ?? [];
      });
    });
