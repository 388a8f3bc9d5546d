// Operations: credentials, effects, and everything that belongs to one call.
import type { Credential, Doc, Method, RetryClass, TypeNode, Verb } from '../ir/api.ts';
import { propertyOf } from '../ir/nodes.ts';
import type { Document, PathItem, RawOperation } from '../openapi/document.ts';
import { lowerBody, type Tools } from './bodies.ts';
import { pointerOf } from './diagnostics.ts';
import { lowerParameters } from './parameters.ts';
import { lowerPage, lowerResponses, lowerResult } from './responses.ts';

/** A method before it has its names. */
export type Unnamed = Omit<Method, 'resource' | 'tag' | 'name' | 'flatName' | 'paramsType'> & {
  raw: RawOperation;
};

const retryOf: Record<Verb, RetryClass> = {
  GET: 'safe',
  PUT: 'idempotent',
  DELETE: 'idempotent',
  POST: 'unsafe',
  PATCH: 'unsafe',
};

/** Undefined, and reported, where the operation cannot be called. */
export const lowerOperation = (
  { document, item, path, verb }: { document: Document; item: PathItem; path: string; verb: Verb },
  tools: Tools,
): Unnamed | undefined => {
  const raw = item[verb.toLowerCase()] as RawOperation;
  const place = ['paths', path, verb.toLowerCase()];
  const pointer = pointerOf(...place);
  const schemes = new Set((raw.security ?? document.security ?? []).flatMap((entry) => Object.keys(entry)));
  const takesKey = schemes.has('ApiKey');
  const scope = raw['x-refold-scope'] ?? (schemes.size === 0 ? 'public' : 'organization');
  const { parameters, account, blocked, excluded } = lowerParameters(
    { operation: raw, item, place, clientNamesAccount: takesKey },
    tools,
  );
  if (!blocked) checkPath(path, parameters, pointer, tools);
  const body = lowerBody(
    {
      raw: raw.requestBody && tools.resolver.follow(raw.requestBody, pointerOf(...place, 'requestBody')),
      parameters,
      pointer: pointerOf(...place, 'requestBody'),
      declaredOnly: raw['x-refold-body'] === 'fields',
    },
    tools,
  );
  const result = lowerResult(raw, place, tools);
  if (blocked || body === 'unsupported' || result === 'unsupported') return undefined;
  const failure = (raw['x-refold-failure'] ?? []).map(({ field, values }) => ({ field, ...(values && { values }) }));
  for (const { field } of failure.filter((mark) => !(result && propertyOf(result, mark.field, tools.schemas.open))))
    tools.report('failure-field-missing', pointer, `No success response has the field ${field}.`);
  if (scope === 'linked-account' && takesKey && account === undefined)
    tools.report(
      'account-parameter-missing',
      pointer,
      'An API key needs linked_account_id here, and nothing takes it.',
    );
  const page = lowerPage(raw, result, tools);
  if (page) checkPage(page, parameters, pointer, tools);
  const single = lowerSingle(raw, parameters, result, pointer, tools);
  return {
    id: raw.operationId ?? '',
    verb,
    path: namedPath(path, parameters),
    doc: operationDoc(raw),
    scope,
    credentials: credentialsOf(schemes, scope, account !== undefined),
    account,
    retry: raw['x-refold-retry'] ?? retryOf[verb],
    agent: raw['x-refold-agent'],
    parameters,
    body,
    paramsOptional: parameters.every(({ required }) => !required) && isOptional(body),
    result,
    page,
    single,
    failure,
    reserved: excluded,
    responses: lowerResponses(raw, place, tools),
    pointer,
    raw,
  };
};

/** Reads `x-refold-single`, where parameters and responses bear it out. */
const lowerSingle = (
  raw: RawOperation,
  parameters: Method['parameters'],
  result: TypeNode | undefined,
  pointer: string,
  { schemas, report }: Tools,
): Method['single'] => {
  const parameter = raw['x-refold-single'];
  if (parameter === undefined) return undefined;
  const target = result && schemas.open(result);
  const list =
    target?.kind === 'union' ? target.members.find((member) => schemas.open(member).kind === 'array') : undefined;
  const opened = list && schemas.open(list);
  const isOptional = parameters.some(({ name, required }) => name === parameter && !required);
  if (opened?.kind === 'array' && isOptional) return { parameter, item: opened.items };
  report(
    'single-without-list',
    pointer,
    `With ${parameter} the response is one item: that needs an optional parameter and a list beside the item.`,
  );
  return undefined;
};

/** Summary and description, the first as a sentence. */
export const operationDoc = ({ summary, description, deprecated }: RawOperation): Doc => {
  const sentence = summary && (/[.!?]$/.test(summary.trim()) ? summary : `${summary}.`);
  return { text: [sentence, description].filter(Boolean).join('\n\n'), deprecated: deprecated === true };
};

/** A parameter of the path never shows its name to the server, so the path takes the name that users see. */
const namedPath = (path: string, parameters: Method['parameters']): string =>
  path.replaceAll(/\{([^}]+)\}/g, (written, wireName: string) => {
    const found = parameters.find((parameter) => parameter.place === 'path' && parameter.wireName === wireName);
    return found ? `{${found.name}}` : written;
  });

const isOptional = (body: Method['body']): boolean => {
  if (!body?.required) return true;
  return body.form === 'fields' && body.requiredFields.length === 0 && body.requiredAny.length === 0;
};

const credentialsOf = (schemes: Set<string>, scope: Method['scope'], hasAccount: boolean): Credential[] => {
  if (scope === 'public' || schemes.size === 0) return [];
  if (!schemes.has('ApiKey') && !schemes.has('SessionToken')) return ['apiKey'];
  const found: Credential[] = [];
  if (schemes.has('ApiKey') && scope === 'organization') found.push('apiKey');
  if (schemes.has('ApiKey') && hasAccount) found.push('linkedAccount');
  if (schemes.has('SessionToken')) found.push('sessionToken');
  return found;
};

const checkPath = (path: string, parameters: Method['parameters'], pointer: string, { report }: Tools): void => {
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name!);
  const declared = parameters.filter(({ place }) => place === 'path').map(({ wireName }) => wireName);
  for (const name of inPath.filter((candidate) => !declared.includes(candidate)))
    report('path-parameter-missing', pointer, `The path has {${name}}, and no parameter is called so.`);
  for (const name of declared.filter((candidate) => !inPath.includes(candidate)))
    report('path-parameter-unused', pointer, `The path has no {${name}}.`);
};

const checkPage = (
  { names, item }: NonNullable<Method['page']>,
  parameters: Method['parameters'],
  pointer: string,
  { report }: Tools,
): void => {
  const inQuery = new Set(parameters.filter(({ place }) => place === 'query').map(({ wireName }) => wireName));
  for (const name of [names.page, names.limit].filter((candidate) => !inQuery.has(candidate)))
    report('page-parameter-missing', pointer, `There is no query parameter ${name}.`);
  if (item.kind === 'never') report('page-items-missing', pointer, `The response has no list ${names.items}.`);
};
