// Webhooks: requests that the API sends.
import type { Event } from '../ir/api.ts';
import { camelCase, sortedBy } from '../ir/names.ts';
import { propertyOf } from '../ir/nodes.ts';
import type { Document, PathItem, RawBody, RawOperation } from '../openapi/document.ts';
import type { Tools } from './bodies.ts';
import { pointerOf } from './diagnostics.ts';
import { operationDoc } from './operations.ts';

/** Lowers the webhooks of a document. */
export const lowerEvents = (document: Document, { resolver, schemas }: Tools): Event[] =>
  sortedBy(Object.entries(document.webhooks ?? {}), ([key]) => key).flatMap(([key, entry]) => {
    const pointer = pointerOf('webhooks', key);
    const item = resolver.follow<PathItem>(entry, pointer);
    const operation = item?.['post'] as RawOperation | undefined;
    const body =
      operation?.requestBody && resolver.follow<RawBody>(operation.requestBody, `${pointer}/post/requestBody`);
    const schema = body?.content?.['application/json']?.schema;
    if (!operation || schema === undefined) return [];
    const type = schemas.lower(schema, `${pointer}/post/requestBody/content/application~1json/schema`);
    const name = propertyOf(type, 'event', schemas.open)?.type;
    const target = name && schemas.open(name);
    return [
      {
        key,
        id: operation.operationId ?? camelCase(key),
        eventName: target?.kind === 'enum' ? String(target.values[0]) : key,
        type,
        doc: operationDoc(operation),
      },
    ];
  });
