// Validates values strictly: as JSON Schema says, and beyond that no field may be unknown to the schema.
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { resolve, type Document, type Json, type Schema } from './document.ts';
import { messageOf } from './message.ts';

export type Problem = {
  /** `docs[].name`, or `.` for the value itself. */
  path: string;
  message: string;
};

export type Validator = {
  isValid: (schema: Schema, value: Json) => boolean;
  problems: (schema: Schema, value: Json) => Problem[];
};

const contract = 'contract';

export const createValidator = (document: Document): Validator => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, allowUnionTypes: true });
  formats.default(ajv);
  ajv.addSchema({ components: { schemas: document.components?.schemas ?? {} } }, contract);
  const compiled = new WeakMap<Schema, ValidateFunction>();
  const byReference = new Map<string, ValidateFunction>();

  const compile = (schema: Schema): ValidateFunction => {
    const reference = Object.keys(schema).length === 1 ? schema.$ref : undefined;
    const known = reference === undefined ? compiled.get(schema) : byReference.get(reference);
    if (known) return known;
    const validate = ajv.compile(absolute(schema) as Schema);
    if (reference === undefined) compiled.set(schema, validate);
    else byReference.set(reference, validate);
    return validate;
  };

  const isValid = (schema: Schema, value: Json): boolean => compile(schema)(value) as boolean;

  const problems = (schema: Schema, value: Json): Problem[] => {
    try {
      const validate = compile(schema);
      const mismatches = validate(value) ? [] : (validate.errors ?? []).map(describe);
      const unknown = unknownFields({ root: document, isValid }, [schema], value, '');
      return topmost([...mismatches, ...unknown]);
    } catch (error) {
      return [{ path: '.', message: `the schema is broken: ${messageOf(error)}` }];
    }
  };

  return { isValid, problems };
};

const absolute = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(absolute);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? `${contract}${value}` : absolute(value),
    ]),
  );
};

const describe = (error: ErrorObject): Problem => {
  const at = error.instancePath
    .split('/')
    .slice(1)
    .reduce(
      (path, part) => (/^\d+$/.test(part) ? `${path}[]` : join(path, part.replaceAll('~1', '/').replaceAll('~0', '~'))),
      '',
    );
  const member =
    error.params['missingProperty'] ?? error.params['additionalProperty'] ?? error.params['unevaluatedProperty'];
  const expected = error.params['allowedValues'] ?? error.params['allowedValue'];
  const detail = expected === undefined ? '' : `: ${JSON.stringify(expected)}`;
  return {
    path: (typeof member === 'string' ? join(at, member) : at) || '.',
    message: `${error.message ?? error.keyword}${detail}`,
  };
};

type Context = { root: Document; isValid: Validator['isValid'] };

const unknownFields = (context: Context, schemas: Schema[], value: Json, path: string): Problem[] => {
  if (typeof value !== 'object' || value === null) return [];
  const parts = schemas.flatMap((schema) => applicable(context, schema, value));
  if (Array.isArray(value)) {
    const items = parts.flatMap((part) => part.items ?? []);
    return items.length === 0 ? [] : value.flatMap((item) => unknownFields(context, items, item, `${path}[]`));
  }
  if (!parts.some(isAboutObjects)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const at = join(path, name);
    const inside = parts.flatMap((part) => memberSchemas(part, name));
    if (inside.length === 0) return [{ path: at, message: 'is unknown to the schema' }];
    return unknownFields(context, inside, member, at);
  });
};

// Without references and compositions. Of alternatives, only those that the value fits, or all if it fits none.
const applicable = (context: Context, schema: Schema, value: Json): Schema[] => {
  const parts = [schema];
  if (schema.$ref !== undefined)
    parts.push(...applicable(context, resolve(context.root, { $ref: schema.$ref }) as Schema, value));
  for (const part of schema.allOf ?? []) parts.push(...applicable(context, part, value));
  for (const choice of [schema.anyOf, schema.oneOf]) {
    if (choice === undefined) continue;
    const fitting = choice.filter((branch) => context.isValid(branch, value));
    for (const branch of fitting.length > 0 ? fitting : choice) parts.push(...applicable(context, branch, value));
  }
  return parts;
};

const isAboutObjects = (schema: Schema): boolean =>
  schema.properties !== undefined ||
  schema.additionalProperties !== undefined ||
  schema.patternProperties !== undefined ||
  [schema.type].flat().includes('object');

const memberSchemas = (schema: Schema, name: string): Schema[] => {
  const own = schema.properties?.[name];
  const byPattern = Object.entries(schema.patternProperties ?? {}).filter(([pattern]) =>
    new RegExp(pattern, 'u').test(name),
  );
  const declared = [...(own ? [own] : []), ...byPattern.map(([, member]) => member)];
  if (declared.length > 0) return declared;
  const rest = schema.additionalProperties;
  if (rest === undefined || rest === false) return [];
  return [rest === true ? {} : rest];
};

const join = (path: string, name: string): string => {
  const word = name.replaceAll(/\s/g, '_');
  return path ? `${path}.${word}` : word;
};

// A value of the wrong kind makes every problem inside it a consequence.
const topmost = (problems: Problem[]): Problem[] => {
  const byPath = new Map<string, Problem>();
  for (const { path, message } of problems) {
    const known = byPath.get(path);
    if (!known) byPath.set(path, { path, message });
    else if (!known.message.split('; ').includes(message)) known.message += `; ${message}`;
  }
  const isConsequence = ({ path }: Problem) =>
    [...byPath.keys()].some((other) => other !== path && isWithin(path, other));
  const consequences = [...byPath.values()].filter(isConsequence);
  return [...byPath.values()]
    .filter((problem) => !isConsequence(problem))
    .map(({ path, message }) => {
      const hint = consequences.find((consequence) => isWithin(consequence.path, path));
      return { path, message: hint ? `${message} (such as ${hint.path}: ${hint.message})` : message };
    });
};

export const isWithin = (path: string, ancestor: string): boolean =>
  ancestor === '.' || path === ancestor || path.startsWith(`${ancestor}.`) || path.startsWith(`${ancestor}[]`);

export const parentOf = (path: string): string => {
  const cut = path.endsWith('[]') ? path.length - 2 : path.lastIndexOf('.');
  return path === '.' || cut <= 0 ? '.' : path.slice(0, cut);
};
