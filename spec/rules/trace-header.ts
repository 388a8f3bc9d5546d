// Whoever asks support about a response needs its trace id.
import type { Oas3Rule } from '@redocly/openapi-core';
import { operationRule, type Node } from './operation.ts';

export const traceHeader: Oas3Rule = operationRule(({ responses }) =>
  responses
    .filter(({ response }) => !('X-Trace-ID' in ((response.node['headers'] ?? {}) as Node)))
    .map(({ status }) => ({
      message: `response ${status} lacks the header X-Trace-ID. Refer to headers.yaml#/TraceId.`,
      at: ['responses', status],
    })),
);
