// Resource and method together name one function of the client.
import type { Oas3Rule } from '@redocly/openapi-core';
import { operationRule } from './operation.ts';

export const methodUnique: Oas3Rule = (...options) => {
  const owners = new Map<string, string>();
  const rule = operationRule(({ node }) => {
    const name = `${String(node['x-refold-resource'])}.${String(node['x-refold-method'])}`;
    const owner = owners.get(name);
    owners.set(name, owner ?? String(node['operationId']));
    return owner === undefined
      ? []
      : [{ message: `${name} is taken by ${owner}. Rename one of them.`, at: ['x-refold-method'] }];
  });
  return rule(...options);
};
