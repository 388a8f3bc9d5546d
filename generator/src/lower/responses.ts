// Responses: what a successful call gives, and which errors are documented.
import type { Page, DocumentedResponse, TypeNode } from '../ir/api.ts';
import { propertyOf, union, unknown } from '../ir/nodes.ts';
import type { Maybe, Media, RawOperation, RawResponse } from '../openapi/document.ts';
import type { Tools } from './bodies.ts';
import { pointerOf, pointerPart } from './diagnostics.ts';
import { jsonOf } from './media.ts';

/** The result of a call; `unsupported` where the response is in a format that is not read. */
export const lowerResult = (
  operation: RawOperation,
  place: string[],
  tools: Tools,
): TypeNode | undefined | 'unsupported' => {
  const responses = Object.entries(operation.responses ?? {});
  const good = responses.filter(([status]) => status.startsWith('2'));
  const chosen = good.length > 0 ? good : responses.filter(([status]) => status === 'default');
  const found = chosen.map(([status, response]) => resultOf(status, response, place, tools));
  const bodies = found.filter((entry) => typeof entry === 'object');
  if (found.includes('unsupported') && bodies.length === 0) {
    tools.report('response-format-unsupported', pointerOf(...place, 'responses'), 'No success response is JSON.');
    return 'unsupported';
  }
  if (bodies.length === 0) return undefined;
  return union([...bodies, ...(found.includes('empty') ? [{ kind: 'undefined' as const }] : [])]);
};

const resultOf = (
  status: string,
  response: Maybe<RawResponse>,
  place: string[],
  { resolver, schemas, report }: Tools,
): TypeNode | 'empty' | 'unsupported' => {
  const pointer = pointerOf(...place, 'responses', status);
  const content = resolver.follow(response, pointer)?.content ?? {};
  if (Object.keys(content).length === 0) return 'empty';
  const media = jsonOf(content);
  if (!media) return 'unsupported';
  if (media[1].schema === undefined) {
    report('response-schema-missing', pointer, `The response ${status} has no schema, so its type is unknown.`);
    return unknown;
  }
  return schemas.lower(media[1].schema, `${pointer}/content/${pointerPart(media[0])}/schema`);
};

/** Lowers the pagination of a list. */
export const lowerPage = (raw: RawOperation, result: TypeNode | undefined, { schemas }: Tools): Page | undefined => {
  const key = raw['x-refold-pagination'];
  if (!key || !result) return undefined;
  const names = { page: key.page, limit: key.limit, items: key.items, hasNext: key.hasNext };
  const list = propertyOf(result, names.items, schemas.open)?.type;
  const target = list && schemas.open(list);
  return { names, item: target?.kind === 'array' ? target.items : { kind: 'never' } };
};

/** Every response in words, with the error codes that its examples show. */
export const lowerResponses = (
  raw: RawOperation,
  place: string[],
  { resolver, schemas }: Tools,
): DocumentedResponse[] =>
  Object.entries(raw.responses ?? {})
    .flatMap(([status, entry]) => {
      const pointer = pointerOf(...place, 'responses', status);
      const response = resolver.follow(entry, pointer);
      if (!response) return [];
      const [mediaType = '', media] = jsonOf(response.content ?? {}) ?? [];
      // Users may want the type of an error, so what errors refer to is emitted too.
      if (!status.startsWith('2')) schemas.lower(media?.schema, `${pointer}/content/${pointerPart(mediaType)}/schema`);
      return [{ status, description: response.description?.trim() ?? '', codes: codesOf(media, resolver, pointer) }];
    })
    .toSorted((left, right) => (left.status < right.status ? -1 : 1));

const codesOf = (media: Media | undefined, resolver: Tools['resolver'], pointer: string): string[] => {
  const codes = Object.values(media?.examples ?? {}).flatMap((example) => {
    const body = resolver.follow(example, pointer)?.value as Record<string, unknown> | undefined;
    const code = body?.['error_code'] ?? body?.['error'];
    return typeof code === 'string' && /^[A-Z_]+$/.test(code) ? [code] : [];
  });
  return [...new Set(codes)].toSorted();
};
