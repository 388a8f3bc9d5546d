// Scope, security and the linked account's id agree.
import type { Oas3Rule } from '@redocly/openapi-core';
import { operationRule, type Finding } from './operation.ts';

export const scopeAgrees: Oas3Rule = operationRule(({ node, schemes, parameters }): Finding[] => {
  if (schemes === undefined) return [{ message: 'security is missing. Write it out, `security: []` for public ones.' }];
  const scope = node['x-refold-scope'];
  const found: Finding[] = [];
  if ((scope === 'public') !== (schemes.length === 0)) {
    found.push({
      message: 'x-refold-scope is public exactly where security is empty. Correct one of them.',
      at: ['security'],
    });
  }
  const unknown = schemes.filter((scheme) => scheme !== 'ApiKey' && scheme !== 'SessionToken');
  if (unknown.length > 0)
    found.push({ message: `security names ${unknown.join(', ')}. Use ApiKey and SessionToken.`, at: ['security'] });
  const account = parameters.filter(
    ({ node: parameter }) => parameter['name'] === 'linked_account_id' && parameter['in'] !== 'path',
  );
  const required = account.filter(({ node: parameter }) => parameter['required'] === true);
  if (scope === 'linked-account' && schemes.includes('ApiKey') && account.length === 0) {
    found.push({
      message: 'scope linked-account with an API key needs a header or query linked_account_id.',
      at: ['x-refold-scope'],
    });
  }
  if (scope === 'organization' && schemes.includes('SessionToken') && !schemes.includes('ApiKey')) {
    found.push({
      message: 'a session token alone always acts for an account. Use scope linked-account.',
      at: ['x-refold-scope'],
    });
  }
  if (
    required.some(({ node: parameter }) => parameter['in'] === 'header') &&
    (scope !== 'linked-account' || schemes.includes('SessionToken'))
  ) {
    found.push({
      message:
        'the header linked_account_id is required only where scope is linked-account and an API key the only credential.',
    });
  }
  return found;
});
