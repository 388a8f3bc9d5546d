// A list that pages says how, and says it truly.
import type { Oas3Rule } from '@redocly/openapi-core';
import { operationRule, propertiesOf, type Finding, type Node, type OperationView } from './operation.ts';

const key = 'x-refold-pagination';
const members = ['page', 'limit', 'items', 'hasNext'];

export const paginationAgrees: Oas3Rule = operationRule((view): Finding[] => {
  const pagination = view.node[key] as Node | undefined;
  const properties = responseProperties(view);
  if (pagination === undefined) {
    return properties.has('hasNextPage')
      ? [{ message: `the response has page info, but ${key} is missing. Add it.` }]
      : [];
  }
  const missing = members.filter((member) => typeof pagination[member] !== 'string');
  if (missing.length > 0) return [{ message: `${key} lacks ${missing.join(', ')}.`, at: [key] }];
  const found: Finding[] = [];
  for (const member of ['page', 'limit']) {
    const name = pagination[member];
    const taken = view.parameters.some(({ node }) => node['name'] === name && node['in'] === 'query');
    if (!taken)
      found.push({
        message: `${key}.${member} names ${String(name)}, which is no query parameter. Correct it.`,
        at: [key],
      });
  }
  for (const [member, type] of [
    ['items', 'array'],
    ['hasNext', 'boolean'],
  ] as const) {
    const name = String(pagination[member]);
    if (properties.get(name)?.node['type'] === type) continue;
    found.push({
      message: `${key}.${member} names ${name}, which is no ${type} of the response. Correct it.`,
      at: [key],
    });
  }
  return found;
});

const responseProperties = (view: OperationView) => {
  const response = view.responses.find(({ status }) => status.startsWith('2'));
  const media = response?.content[0]?.media;
  return media ? propertiesOf(view, media.node['schema'], media.file) : new Map();
};
