// Clients read every error uniformly, so every error reply has the one schema.
import type { Oas3Rule } from '@redocly/openapi-core';
import { operationRule } from './operation.ts';

export const errorSchema: Oas3Rule = operationRule(({ replies, open }) =>
  replies
    .filter(({ status }) => /^[45]/.test(status))
    .filter(
      ({ content }) =>
        content.length === 0 || content.some(({ media }) => open(media.node['schema'], media.file).name !== 'Error'),
    )
    .map(({ status }) => ({
      message: `reply ${status} must use the schema Error of schemas/errors.yaml.`,
      at: ['responses', status],
    })),
);
