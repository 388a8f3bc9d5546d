// Whoever asks support about a reply needs its trace id.
import type { Oas3Rule } from '@redocly/openapi-core';
import { operationRule, type Node } from './operation.ts';

export const traceHeader: Oas3Rule = operationRule(({ replies }) =>
  replies
    .filter(({ reply }) => !('X-Trace-ID' in ((reply.node['headers'] ?? {}) as Node)))
    .map(({ status }) => ({
      message: `reply ${status} lacks the header X-Trace-ID. Refer to headers.yaml#/TraceId.`,
      at: ['responses', status],
    })),
);
