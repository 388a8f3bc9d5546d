// Retry class, agent scope and HTTP method tell one story about what an operation does.
import type { Oas3Rule } from '@redocly/openapi-core';
import { operationRule, type Finding } from './operation.ts';

export const effectsAgree: Oas3Rule = operationRule(({ method, node }): Finding[] => {
  const retry = node['x-refold-retry'];
  const agent = node['x-refold-agent'];
  const found: Finding[] = [];
  if ((retry === 'safe') !== (agent === 'read')) {
    found.push({
      message: 'x-refold-retry is safe exactly where x-refold-agent is read. Correct one of them.',
      at: ['x-refold-retry'],
    });
  }
  if (method === 'get' && retry === 'unsafe')
    found.push({ message: 'a GET cannot be unsafe to retry. Use safe or idempotent.', at: ['x-refold-retry'] });
  if (method !== 'get' && method !== 'post' && retry === 'safe') {
    found.push({
      message: `a ${method.toUpperCase()} changes something, so x-refold-retry cannot be safe.`,
      at: ['x-refold-retry'],
    });
  }
  if (method === 'delete' && agent !== 'destructive')
    found.push({ message: 'a DELETE needs x-refold-agent: destructive.', at: ['x-refold-agent'] });
  if (method === 'get' && node['requestBody'] !== undefined) {
    found.push({ message: 'fetch cannot send a GET with a body. Remove requestBody.', at: ['requestBody'] });
  }
  return found;
});
