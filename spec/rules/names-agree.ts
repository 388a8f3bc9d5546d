// A reader who knows the tag and the operationId can guess the call: one resource per tag, one verb per operation.
import type { Oas3Rule } from '@redocly/openapi-core';
import { listOf, operationRule, type Finding } from './operation.ts';

/** Verbs of methods that say more than the verb of the operationId, which says what HTTP does. */
const moreExact: Readonly<Record<string, string>> = { clear: 'delete', disconnect: 'delete', set: 'update' };

export const namesAgree: Oas3Rule = (...options) => {
  const resources = new Map<string, string>();
  const tags = new Map<string, string>();
  const rule = operationRule(({ node }): Finding[] => {
    const resource = String(node['x-refold-resource']);
    const tag = String(listOf(node['tags'])[0]);
    const found: Finding[] = [];
    if ((resources.get(tag) ?? resource) !== resource || (tags.get(resource) ?? tag) !== tag) {
      found.push({
        message: `tag ${tag} and resource ${resource} do not belong together elsewhere. Use one resource per tag.`,
        at: ['x-refold-resource'],
      });
    } else {
      resources.set(tag, resource);
      tags.set(resource, tag);
    }
    const verb = /^[a-z]+/.exec(String(node['x-refold-method']))?.[0] ?? '';
    const verbs = [verb, moreExact[verb] ?? verb];
    if (!verbs.some((one) => String(node['operationId']).startsWith(one))) {
      found.push({
        message: `operationId does not begin with ${verb}, as x-refold-method does. Rename one of them.`,
        at: ['x-refold-method'],
      });
    }
    return found;
  });
  return rule(...options);
};
