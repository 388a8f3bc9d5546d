// Request bodies: their format, and whether their fields stand beside the other parameters.
import type { Body, Encoding, Parameter } from '../ir/api.ts';
import { fieldsOf, isOpen, propertiesOf, takesFiles } from '../ir/nodes.ts';
import type { RawBody, Schema } from '../openapi/document.ts';
import { pointerPart, type Report } from './diagnostics.ts';
import { entryOf, jsonOf, type Entry } from './media.ts';
import type { Resolver } from './resolver.ts';
import type { SchemaLowering } from './schemas.ts';

/** Helpers that lowering works with. */
export type Tools = { schemas: SchemaLowering; resolver: Resolver; report: Report };

const isBytes = (mediaType: string): boolean => /^(application\/octet-stream|image\/|audio\/|video\/)/.test(mediaType);

type LoweredBody = {
  raw: RawBody | undefined;
  parameters: Parameter[];
  pointer: string;
  /** Leaves fields that are not declared to `extra`, although the server takes them. */
  declaredOnly?: boolean;
};

/** Undefined where there is none, `unsupported` where it cannot be written. */
export const lowerBody = (
  { raw, parameters, pointer, declaredOnly = false }: LoweredBody,
  tools: Tools,
): Body | undefined | 'unsupported' => {
  const content = raw?.content ?? {};
  if (!raw || Object.keys(content).length === 0) return undefined;
  const json = jsonOf(content);
  const form = entryOf(content, (mediaType) => mediaType === 'multipart/form-data');
  const encoded = entryOf(content, (mediaType) => mediaType === 'application/x-www-form-urlencoded');
  const bytes = entryOf(content, isBytes);
  const build = (encoding: Encoding, media: Entry[]): Body =>
    bodyOf({ raw, encoding, media, parameters, pointer, declaredOnly }, tools);
  if (json) return form ? build('multipartIfFiles', [json, form]) : build('json', [json]);
  if (form) return build('multipart', [form]);
  if (encoded) return build('urlEncoded', [encoded]);
  if (bytes) return { ...build('binary', []), types: [{ kind: 'file' }], form: 'whole', fields: [] };
  tools.report('body-format-unsupported', pointer, `The body is ${Object.keys(content).toSorted().join(' or ')}.`);
  return 'unsupported';
};

type Source = {
  raw: RawBody;
  encoding: Encoding;
  media: Entry[];
  parameters: Parameter[];
  pointer: string;
  declaredOnly: boolean;
};

const bodyOf = (
  { raw, encoding, media, parameters, pointer, declaredOnly }: Source,
  { schemas, resolver, report }: Tools,
): Body => {
  const types = media.map(([mediaType, { schema }]) => {
    const type = schemas.lower(schema, `${pointer}/content/${pointerPart(mediaType)}/schema`);
    if (!declaredOnly) return type;
    return { kind: 'object' as const, properties: propertiesOf(type, schemas.open), rest: undefined };
  });
  const names = new Set(['body', ...parameters.map(({ name }) => name)]);
  // The first format decides; what else can be sent may have fields that are not declared, such as files.
  const [fields] = types.map((type) => fieldsOf(type, schemas.open));
  const requiredAny = alternativesOf(media[0]?.[1].schema, resolver);
  const requiredFields = (fields ?? []).filter(({ required }) => required).map(({ name }) => name);
  // A body that may be left out as a whole, and not in part, must be one parameter, unless it has one field only.
  const isDivisible =
    raw.required === true || (requiredAny.length === 0 && (requiredFields.length === 0 || fields?.length === 1));
  const spreads = isDivisible && fields && fields.length > 0 && !fields.some(({ name }) => names.has(name));
  const forms = types.filter((type) => !takesFiles(type, schemas.open));
  const common = {
    required: raw.required === true,
    encoding,
    // A form that differs from JSON by its files alone is not a type of its own.
    types: forms.length > 0 ? forms : types,
    open: types.some((type) => isOpen(type, schemas.open)),
    files: types.some((type) => takesFiles(type, schemas.open)),
  };
  if (spreads) {
    const declaredNames = types.flatMap((type) => propertiesOf(type, schemas.open).map(({ name }) => name));
    return {
      ...common,
      form: 'fields',
      fields: [...new Set(declaredNames)].toSorted(),
      requiredFields: raw.required ? requiredFields.toSorted() : [],
      requiredAny,
    };
  }
  if (parameters.some(({ name }) => name === 'body'))
    report('parameter-name-taken', pointer, 'A parameter is called body, and the request body needs that name.');
  return { ...common, form: 'whole', fields: [], requiredFields: [], requiredAny: [] };
};

/** Groups of fields of which the schema demands one. */
const alternativesOf = (schema: Schema | undefined, resolver: Resolver): string[][] => {
  if (typeof schema !== 'object') return [];
  const target = schema.$ref === undefined ? schema : (resolver.at(schema.$ref) as Schema | undefined);
  if (typeof target !== 'object') return [];
  const members = target.anyOf ?? [];
  const groups = members.map((member) => (typeof member === 'object' ? (member.required ?? []) : []));
  const own = groups.length > 0 && groups.every((group) => group.length === 1) ? [groups.flat().toSorted()] : [];
  return [...own, ...(target.allOf ?? []).flatMap((part) => alternativesOf(part, resolver))];
};
