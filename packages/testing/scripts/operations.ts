// The contract's operations and documented errors as data.
import { operationsOf, resolve, type Document, type Json, type Placed, type Schema } from './document.ts';
import type { ErrorExample, OperationData } from '../src/model/operation.ts';

/** Data of all operations. */
export const operationData = (document: Document): OperationData[] =>
  operationsOf(document).map((placed) => ({
    id: placed.operation.operationId,
    tag: placed.operation.tags[0]!,
    resource: placed.operation['x-refold-resource'],
    resourceMethod: placed.operation['x-refold-method'],
    method: placed.method.toUpperCase(),
    path: placed.path,
    scope: placed.operation['x-refold-scope'] as OperationData['scope'],
    agent: placed.operation['x-refold-agent'] as OperationData['agent'],
    retry: placed.operation['x-refold-retry'] as OperationData['retry'],
    credentials: credentialsOf(document, placed),
    parameters: placed.parameters.map(({ name, in: place, required, schema }) => ({
      name,
      in: place as 'path',
      type: typeOf(schema),
      ...(required && { required }),
      ...(schema['default'] !== undefined && { default: schema['default'] as number }),
    })),
    ...(placed.operation.requestBody && {
      body: {
        required: placed.operation.requestBody.required === true,
        types: Object.keys(placed.operation.requestBody.content),
      },
    }),
    statuses: Object.keys(placed.operation.responses).map(Number),
    empty: Object.entries(placed.operation.responses)
      .filter(([, response]) => !resolve(document, response).content)
      .map(([status]) => Number(status)),
    ...(placed.operation['x-refold-pagination'] && { items: placed.operation['x-refold-pagination'].items }),
  }));

function credentialsOf(document: Document, { operation }: Placed): OperationData['credentials'] {
  const schemes = (operation.security ?? document.security).flatMap((entry) => Object.keys(entry));
  return [
    ...(schemes.includes('ApiKey') ? ['apiKey' as const] : []),
    ...(schemes.includes('SessionToken') ? ['sessionToken' as const] : []),
  ];
}

function typeOf(schema: Schema): 'string' | 'integer' | 'boolean' {
  return schema['type'] === 'integer' || schema['type'] === 'boolean' ? schema['type'] : 'string';
}

/** Every documented error of every operation: its own ones, and those that many share. */
export function errorData(document: Document): Record<string, ErrorExample[]> {
  const entries = operationsOf(document).map(({ operation }) => {
    const errors = Object.entries(operation.responses)
      .filter(([status]) => Number(status) >= 400)
      .flatMap(([status, response]) =>
        Object.values(resolve(document, response).content ?? {}).flatMap((media) =>
          Object.entries(media.examples ?? {}).map(([label, example]) => ({
            status: Number(status),
            label,
            body: resolve(document, example).value as Record<string, Json>,
            ...(response.$ref && { shared: true as const }),
          })),
        ),
      );
    return [operation.operationId, errors] as const;
  });
  return Object.fromEntries(entries);
}

/** Values that an open set of a response names, by operation and status, then by path. */
export function knownValues(document: Document): Record<string, Record<string, Json[]>> {
  const found: Record<string, Record<string, Json[]>> = {};
  for (const { operation } of operationsOf(document)) {
    for (const [status, response] of Object.entries(operation.responses)) {
      const [media] = Object.values(resolve(document, response).content ?? {});
      if (!media || Number(status) >= 400) continue;
      const values: Record<string, Json[]> = {};
      collect(document, media.schema, '', values);
      if (Object.keys(values).length > 0) found[`${operation.operationId} ${status}`] = values;
    }
  }
  return found;
}

function collect(document: Document, reference: Schema, path: string, values: Record<string, Json[]>): void {
  const schema = resolve(document, reference);
  for (const part of ['allOf', 'anyOf', 'oneOf'])
    for (const branch of (schema[part] as Schema[] | undefined) ?? []) collect(document, branch, path, values);
  if (Array.isArray(schema['enum'])) values[path] = [...(values[path] ?? []), ...schema['enum']];
  if (typeof schema['items'] === 'object') collect(document, schema['items'] as Schema, `${path}/*`, values);
  for (const [name, member] of Object.entries((schema['properties'] ?? {}) as Record<string, Schema>))
    collect(document, member, `${path}/${name}`, values);
}
