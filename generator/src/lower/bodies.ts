// Request bodies: their format, and whether their fields stand beside the other parameters.
import type { Report } from '../diagnostics.ts';
import type { Body, Encoding, Parameter } from '../ir.ts';
import type { Media, RawBody, Schema } from '../openapi.ts';
import { fieldsOf } from './nodes.ts';
import type { Resolver } from './resolver.ts';
import type { SchemaLowering } from './schemas.ts';

export type Tools = { schemas: SchemaLowering; resolver: Resolver; report: Report };

const isJson = (mediaType: string): boolean => /[/+]json\b/i.test(mediaType) || mediaType === '*/*';
const isBytes = (mediaType: string): boolean => /^(application\/octet-stream|image\/|audio\/|video\/)/.test(mediaType);

/** Undefined where there is none, `unsupported` where it cannot be written. */
export const lowerBody = (
  raw: RawBody | undefined,
  parameters: Parameter[],
  pointer: string,
  tools: Tools,
): Body | undefined | 'unsupported' => {
  const content = Object.entries(raw?.content ?? {});
  if (!raw || content.length === 0) return undefined;
  const find = (wanted: (mediaType: string) => boolean) => content.find(([mediaType]) => wanted(mediaType));
  const json = find((mediaType) => mediaType === 'application/json') ?? find(isJson);
  const form = find((mediaType) => mediaType === 'multipart/form-data');
  const encoded = find((mediaType) => mediaType === 'application/x-www-form-urlencoded');
  const bytes = find(isBytes);
  const build = (encoding: Encoding, media: [string, Media][]): Body =>
    bodyOf({ raw, encoding, media, parameters, pointer }, tools);
  if (json) return form ? build('multipartIfFiles', [json, form]) : build('json', [json]);
  if (form) return build('multipart', [form]);
  if (encoded) return build('urlEncoded', [encoded]);
  if (bytes) return { ...build('binary', []), types: [{ kind: 'file' }], form: 'whole' };
  tools.report('body-format-unsupported', pointer, `The body is ${content.map(([type]) => type).join(' or ')}.`);
  return 'unsupported';
};

type Source = {
  raw: RawBody;
  encoding: Encoding;
  media: [string, Media][];
  parameters: Parameter[];
  pointer: string;
};

const bodyOf = ({ raw, encoding, media, parameters, pointer }: Source, { schemas, resolver }: Tools): Body => {
  const types = media.map(([mediaType, { schema }]) =>
    schemas.lower(schema, `${pointer}/content/${mediaType.replaceAll('/', '~1')}/schema`),
  );
  const [main] = types;
  const fields = main && fieldsOf(main, schemas.open);
  const names = new Set(parameters.map(({ name }) => name));
  const spreads =
    fields !== undefined && fields.length > 0 && !fields.some(({ name }) => names.has(name) || name === 'body');
  return {
    required: raw.required === true,
    encoding,
    types,
    form: spreads ? 'fields' : 'whole',
    requiredFields: spreads
      ? fields
          .filter(({ required }) => required)
          .map(({ name }) => name)
          .toSorted()
      : [],
    requiredAny: spreads ? alternativesOf(media[0]?.[1].schema, resolver) : [],
  };
};

/** Groups of fields of which the schema demands one. */
const alternativesOf = (schema: Schema | undefined, resolver: Resolver): string[][] => {
  if (typeof schema !== 'object') return [];
  const target = schema.$ref === undefined ? schema : (resolver.at(schema.$ref) as Schema);
  if (typeof target !== 'object') return [];
  const members = target.anyOf ?? [];
  const groups = members.map((member) => (typeof member === 'object' ? (member.required ?? []) : []));
  const own = groups.length > 0 && groups.every((group) => group.length === 1) ? [groups.flat().toSorted()] : [];
  return [...own, ...(target.allOf ?? []).flatMap((part) => alternativesOf(part, resolver))];
};
