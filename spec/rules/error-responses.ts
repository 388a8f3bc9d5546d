// Which errors an operation must document follows from its credentials and its scope.
import type { Oas3Rule } from '@redocly/openapi-core';
import { operationRule, type Finding, type OperationView } from './operation.ts';

export const errorResponses: Oas3Rule = operationRule((view): Finding[] => {
  const documented = new Set(view.responses.map(({ status }) => status));
  return required(view)
    .filter(([status]) => !documented.has(status))
    .map(([status, reason]) => ({
      message: `response ${status} is missing, since ${reason}. Refer to responses.yaml.`,
      at: ['responses'],
    }));
});

const required = ({ node, schemes = [], parameters }: OperationView): [status: string, reason: string][] => {
  const limited: [string, string] = ['429', 'every operation is limited'];
  if (schemes.length === 0) return [limited];
  const needsAccount = node['x-refold-scope'] === 'linked-account' && schemes.includes('ApiKey');
  const takesAccount = parameters.some((parameter) => parameter.node['name'] === 'linked_account_id');
  return [
    limited,
    ['401', 'it takes a credential'],
    ...(needsAccount && takesAccount ? [['404', 'an API key needs linked_account_id'] as [string, string]] : []),
  ];
};
