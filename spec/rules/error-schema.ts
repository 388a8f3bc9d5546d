// Clients read every error uniformly, so every error response has the one schema.
import type { Oas3Rule } from '@redocly/openapi-core';
import { operationRule } from './operation.ts';

export const errorSchema: Oas3Rule = operationRule(({ responses, open }) =>
  responses
    .filter(({ status }) => /^[45]/.test(status))
    .filter(
      ({ content }) =>
        content.length === 0 || content.some(({ media }) => open(media.node['schema'], media.file).name !== 'Error'),
    )
    .map(({ status }) => ({
      message: `response ${status} must use the schema Error of schemas/errors.yaml.`,
      at: ['responses', status],
    })),
);
