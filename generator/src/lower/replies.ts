// Replies: what a successful call gives, and which errors are documented.
import { pointerOf, pointerPart } from '../diagnostics.ts';
import type { Page, Reply, TypeNode } from '../ir.ts';
import type { Maybe, Media, RawOperation, RawReply } from '../openapi.ts';
import type { Tools } from './bodies.ts';
import { jsonOf } from './media.ts';
import { propertyOf, union, unknown } from './nodes.ts';

/** What the call gives; `unsupported` where the reply is in a format that is not read. */
export const lowerResult = (
  operation: RawOperation,
  place: string[],
  tools: Tools,
): TypeNode | undefined | 'unsupported' => {
  const replies = Object.entries(operation.responses ?? {});
  const good = replies.filter(([status]) => status.startsWith('2'));
  const chosen = good.length > 0 ? good : replies.filter(([status]) => status === 'default');
  const found = chosen.map(([status, reply]) => resultOf(status, reply, place, tools));
  const bodies = found.filter((entry) => typeof entry === 'object');
  if (found.includes('unsupported') && bodies.length === 0) {
    tools.report('reply-format-unsupported', pointerOf(...place, 'responses'), 'No success reply is JSON.');
    return 'unsupported';
  }
  if (bodies.length === 0) return undefined;
  return union([...bodies, ...(found.includes('empty') ? [{ kind: 'undefined' as const }] : [])]);
};

const resultOf = (
  status: string,
  reply: Maybe<RawReply>,
  place: string[],
  { resolver, schemas, report }: Tools,
): TypeNode | 'empty' | 'unsupported' => {
  const pointer = pointerOf(...place, 'responses', status);
  const content = resolver.follow(reply, pointer)?.content ?? {};
  if (Object.keys(content).length === 0) return 'empty';
  const media = jsonOf(content);
  if (!media) return 'unsupported';
  if (media[1].schema === undefined) {
    report('reply-schema-missing', pointer, `The reply ${status} has no schema, so its type is unknown.`);
    return unknown;
  }
  return schemas.lower(media[1].schema, `${pointer}/content/${pointerPart(media[0])}/schema`);
};

export const lowerPage = (raw: RawOperation, result: TypeNode | undefined, { schemas }: Tools): Page | undefined => {
  const key = raw['x-refold-pagination'];
  if (!key || !result) return undefined;
  const names = { page: key.page, limit: key.limit, items: key.items, hasNext: key.hasNext };
  const list = propertyOf(result, names.items, schemas.open)?.type;
  const target = list && schemas.open(list);
  return { names, item: target?.kind === 'array' ? target.items : { kind: 'never' } };
};

/** Every reply in words, with the error codes that its examples show. */
export const lowerReplies = (raw: RawOperation, place: string[], { resolver, schemas }: Tools): Reply[] =>
  Object.entries(raw.responses ?? {})
    .flatMap(([status, entry]) => {
      const pointer = pointerOf(...place, 'responses', status);
      const reply = resolver.follow(entry, pointer);
      if (!reply) return [];
      const [mediaType = '', media] = jsonOf(reply.content ?? {}) ?? [];
      // Users may want the type of an error, so what errors refer to is emitted too.
      if (!status.startsWith('2')) schemas.lower(media?.schema, `${pointer}/content/${pointerPart(mediaType)}/schema`);
      return [{ status, description: reply.description?.trim() ?? '', codes: codesOf(media, resolver, pointer) }];
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
