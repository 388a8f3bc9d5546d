// Each request body and each response body is shown.
import type { Oas3Rule } from '@redocly/openapi-core';
import { operationRule, type Content, type Finding, type Node } from './operation.ts';

const hasExample = ({ media }: Content): boolean => Object.keys((media.node['examples'] ?? {}) as Node).length > 0;

export const examplesPresent: Oas3Rule = operationRule(({ body, responses, node }): Finding[] => {
  const requests = body.some((content) => !hasExample(content))
    ? [{ message: 'the request body has no example. Add one under `examples`.', at: ['requestBody'] }]
    : [];
  const silent = responses.filter(({ content }) => content.some((entry) => !hasExample(entry)));
  const bodiless =
    node['requestBody'] !== undefined && body.length === 0
      ? [{ message: 'requestBody has no content. Add a media type.', at: ['requestBody'] }]
      : [];
  return [
    ...requests,
    ...bodiless,
    ...silent.map(({ status }) => ({
      message: `response ${status} has no example. Add one under \`examples\`.`,
      at: ['responses', status],
    })),
  ];
});
