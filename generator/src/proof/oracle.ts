// Assertions that our types and those of openapi-typescript say the same, one a line.
import type { FileSet } from '../emit/file.ts';
import { Printer, quoted } from '../emit/print.ts';
import { emitRaw } from '../emit/raw.ts';
import { generate } from '../generate.ts';
import type { Api, Method } from '../ir/api.ts';
import { keysOf } from '../lower/resolver.ts';
import type { Document, Json } from '../openapi/document.ts';
import { sameModule } from './same.ts';

/** `body` or `result` of an operation, or where neither has one, an agreement on that. */
export type Assertion = { operation: string; part: 'body' | 'result' | 'no body' | 'no result'; line: string };

/** A client of one document, with assertions that its types mean the same as those of openapi-typescript for another. */
export const oracleFiles = async (
  ours: Document,
  theirs: Document,
): Promise<{ files: FileSet; assertions: Assertion[] }> => {
  const { files, api, diagnostics } = await generate(ours, { runtime: '@refold/core/runtime', raw: false });
  if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors));
  const raw = await emitRaw(simplified(theirs as Json) as Document);
  const assertions = assertionsOf(api);
  const text = [head(api), ...assertions.map(({ line }) => line)].join('\n');
  return { files: new Map([...files, ...raw, ['same.ts', sameModule], ['oracle.ts', `${text}\n`]]), assertions };
};

const head = ({ types }: Api): string => {
  const names = [...new Set(types.flatMap(({ name, inputName }) => [name, inputName]))].toSorted();
  return [
    `import type { ${names.join(', ')} } from './types.ts';`,
    `import type * as all from './types.ts';`,
    `import type { Upload } from '@refold/core/runtime';`,
    `import type { paths } from './openapi.ts';`,
    `import type { Declared, Same } from './same.ts';`,
    `export type Unused = [Upload, Declared<object>, all.${names[0]}];`,
  ].join(' ');
};

const assertionsOf = (api: Api): Assertion[] =>
  api.resources
    .flatMap(({ methods }) => methods)
    .flatMap((method) => [bodyAssertion(method, api), resultAssertion(method, api)]);

type Printed = { ours: string; theirs: string };

const line = (operation: string, kind: string, { ours, theirs }: Printed): string =>
  `export const ${operation}_${kind}: Same<${ours.replaceAll(/\s+/g, ' ')}, ${theirs}> = true;`;

/** The path as the contract has it; that of the method has the names that users see. */
const pathsKey = ({ pointer, verb }: Method): string =>
  `paths[${quoted(keysOf(pointer)[1])}][${quoted(verb.toLowerCase())}]`;

const bodyAssertion = (method: Method, api: Api): Assertion => {
  const { body, flatName, paramsType, parameters } = method;
  const requestBody = `${pathsKey(method)}['requestBody']`;
  if (!body) {
    const text = line(flatName, 'body', { ours: 'undefined', theirs: `Exclude<${requestBody}, never>` });
    return { operation: flatName, part: 'no body', line: text };
  }
  const content = `NonNullable<${requestBody}>['content']`;
  const own = parameters.map(({ name }) => quoted(name)).join(' | ') || 'never';
  // What users really write: the parameters object without the parameters, or its `body`.
  const fields = new Printer(typesOf(api));
  const spread =
    // That one of several fields must be there, openapi-typescript does not say.
    own === 'never' && body.requiredAny.length === 0
      ? `all.${paramsType}`
      : body.types.map((type) => fields.print(type, 'input')).join(' | ');
  const pair = body.files
    ? withFiles(spread, `all.${paramsType}`, content)
    : {
        ours: body.form === 'whole' ? `NonNullable<all.${paramsType}['body']>` : spread,
        theirs: `${content}[keyof ${content}]`,
      };
  return { operation: flatName, part: 'body', line: line(flatName, 'body', pair) };
};

/**
 * JSON, or a form that has the same fields as text, and files under any other name. We have one type for both, where files
 * are a parameter, of which each can be several.
 */
const withFiles = (fields: string, params: string, content: string): Printed => {
  const form = `${content}['multipart/form-data']`;
  return {
    ours: `[${fields}, Declared<${fields}>, Exclude<NonNullable<${params}['files']>[string], readonly unknown[]>]`,
    theirs: `[${content}['application/json'], Declared<${form}>, ${form}[string]]`,
  };
};

const resultAssertion = (method: Method, api: Api): Assertion => {
  const { result, flatName } = method;
  const responses = `${pathsKey(method)}['responses']`;
  const good = method.responses.filter(({ status }) => status.startsWith('2')).map(({ status }) => status);
  if (!result) {
    const theirs = `Extract<${good.map((status) => `${responses}[${status}]['content']`).join(' | ') || 'undefined'}, object>`;
    return { operation: flatName, part: 'no result', line: line(flatName, 'result', { ours: 'never', theirs }) };
  }
  const ours = new Printer(typesOf(api)).print(result, 'output');
  const theirs = good
    .map((status) => `NonNullable<${responses}[${status}]['content']>['application/json']`)
    .join(' | ');
  return { operation: flatName, part: 'result', line: line(flatName, 'result', { ours, theirs }) };
};

const typesOf = ({ types }: Api): ConstructorParameters<typeof Printer>[0] =>
  new Map(types.map((type) => [type.key, type]));

/** The contract as openapi-typescript gets it: without three things that it writes less exactly than we do. */
const simplified = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(simplified);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Array.isArray(value['allOf']) ? value['allOf'] : [];
  const demands = parts.flatMap((part) => (isDemand(part) ? (part['required'] as Json[]) : []));
  if (demands.length > 0) {
    // A part that only demands fields of the others: it writes an object without fields for it. Beside them it understands.
    const required = [...((value['required'] as Json[] | undefined) ?? []), ...demands];
    return simplified({ ...value, allOf: parts.filter((part) => !isDemand(part)), required });
  }
  const entries = Object.entries(value).flatMap(([key, inner]): [string, Json][] => {
    if (key !== 'anyOf' || !Array.isArray(inner)) return [[key, simplified(inner)]];
    // Alternatives that only demand fields: it writes `unknown` for each, and so loses the fields.
    if (inner.every(onlyDemands)) return [];
    // Known values beside any text: TypeScript folds `'a' | string` into `string`, and so loses the values.
    const members = inner.some(isSet) ? inner.filter((member) => !isAnyText(member)) : inner;
    return [[key, simplified(members)]];
  });
  return Object.fromEntries(entries);
};

type Members = { [key: string]: Json };
const isObject = (value: Json): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isDemand = (member: Json): member is Members =>
  isObject(member) &&
  'required' in member &&
  Object.keys(member).every((key) => ['type', 'required', 'description'].includes(key));
const onlyDemands = (member: Json): boolean => isObject(member) && Object.keys(member).join() === 'required';
const isSet = (member: Json): boolean => isObject(member) && 'enum' in member;
const isAnyText = (member: Json): boolean => isObject(member) && member['type'] === 'string' && !isSet(member);
