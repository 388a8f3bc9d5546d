// The object at the top of a body becomes a type of the client, so it needs a name.
import type { Oas3Rule } from '@redocly/openapi-core';
import { operationRule, type Content, type Node } from './operation.ts';

export const noInlineBody: Oas3Rule = operationRule(({ body, responses }) => [
  ...(body.some(isInline)
    ? [{ message: 'the request body has an inline object schema. Name it under schemas/.', at: ['requestBody'] }]
    : []),
  ...responses
    .filter(({ content }) => content.some(isInline))
    .map(({ status }) => ({
      message: `response ${status} has an inline object schema. Name it under schemas/.`,
      at: ['responses', status],
    })),
]);

const isInline = ({ media }: Content): boolean => isObjectSchema(media.node['schema']);

const isObjectSchema = (schema: unknown): boolean => {
  if (schema === undefined) return false;
  const { $ref, type, properties, additionalProperties, allOf, anyOf, oneOf, items } = schema as Node;
  if ($ref !== undefined) return false;
  const isObject =
    [type].flat().includes('object') ||
    [properties, additionalProperties, allOf, anyOf, oneOf].some((member) => member !== undefined);
  return isObject || isObjectSchema(items);
};
