// Request bodies: their format, and whether their fields stand beside the other parameters.
import { pointerPart, type Report } from '../diagnostics.ts';
import type { Body, Encoding, Parameter } from '../ir.ts';
import type { RawBody, Schema } from '../openapi.ts';
import { entryOf, jsonOf, type Entry } from './media.ts';
import { fieldsOf } from './nodes.ts';
import type { Resolver } from './resolver.ts';
import type { SchemaLowering } from './schemas.ts';

export type Tools = { schemas: SchemaLowering; resolver: Resolver; report: Report };

const isBytes = (mediaType: string): boolean => /^(application\/octet-stream|image\/|audio\/|video\/)/.test(mediaType);

/** Undefined where there is none, `unsupported` where it cannot be written. */
export const lowerBody = (
  raw: RawBody | undefined,
  parameters: Parameter[],
  pointer: string,
  tools: Tools,
): Body | undefined | 'unsupported' => {
  const content = raw?.content ?? {};
  if (!raw || Object.keys(content).length === 0) return undefined;
  const json = jsonOf(content);
  const form = entryOf(content, (mediaType) => mediaType === 'multipart/form-data');
  const encoded = entryOf(content, (mediaType) => mediaType === 'application/x-www-form-urlencoded');
  const bytes = entryOf(content, isBytes);
  const build = (encoding: Encoding, media: Entry[]): Body =>
    bodyOf({ raw, encoding, media, parameters, pointer }, tools);
  if (json) return form ? build('multipartIfFiles', [json, form]) : build('json', [json]);
  if (form) return build('multipart', [form]);
  if (encoded) return build('urlEncoded', [encoded]);
  if (bytes) return { ...build('binary', []), types: [{ kind: 'file' }], form: 'whole' };
  tools.report('body-format-unsupported', pointer, `The body is ${Object.keys(content).toSorted().join(' or ')}.`);
  return 'unsupported';
};

type Source = {
  raw: RawBody;
  encoding: Encoding;
  media: Entry[];
  parameters: Parameter[];
  pointer: string;
};

const bodyOf = ({ raw, encoding, media, parameters, pointer }: Source, { schemas, resolver, report }: Tools): Body => {
  const types = media.map(([mediaType, { schema }]) =>
    schemas.lower(schema, `${pointer}/content/${pointerPart(mediaType)}/schema`),
  );
  const names = new Set(['body', ...parameters.map(({ name }) => name)]);
  // The first format decides; what else can be sent may have fields that are not declared, such as files.
  const [fields] = types.map((type) => fieldsOf(type, schemas.open));
  const requiredAny = alternativesOf(media[0]?.[1].schema, resolver);
  const requiredFields = (fields ?? []).filter(({ required }) => required).map(({ name }) => name);
  // A body that may be left out as a whole, and not in part, must be one parameter.
  const isDivisible = raw.required === true || (requiredFields.length === 0 && requiredAny.length === 0);
  const spreads = isDivisible && fields && fields.length > 0 && !fields.some(({ name }) => names.has(name));
  const common = { required: raw.required === true, encoding, types };
  if (spreads) return { ...common, form: 'fields', requiredFields: requiredFields.toSorted(), requiredAny };
  if (parameters.some(({ name }) => name === 'body'))
    report('parameter-name-taken', pointer, 'A parameter is called body, and the request body needs that name.');
  return { ...common, form: 'whole', requiredFields: [], requiredAny: [] };
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
