// Each operation carries the keys that the generator reads, with known values.
import type { Oas3Rule } from '@redocly/openapi-core';
import { operationRule, type Finding, type OperationView } from './operation.ts';

const values: Record<string, string[]> = {
  'x-refold-scope': ['organization', 'linked-account', 'public'],
  'x-refold-retry': ['safe', 'idempotent', 'unsafe'],
  'x-refold-agent': ['read', 'write', 'destructive'],
};
const optional: Record<string, string[]> = { 'x-refold-body': ['fields'] };
const names = ['x-refold-resource', 'x-refold-method'];
const known = new Set([
  ...names,
  ...Object.keys({ ...values, ...optional }),
  'x-refold-pagination',
  'x-refold-failure',
  'x-refold-single',
]);

export const operationKeys: Oas3Rule = operationRule(({ node }: OperationView): Finding[] => {
  const missing = [...names, ...Object.keys(values)].filter((key) => node[key] === undefined);
  const unknown = Object.keys(node).filter((key) => key.startsWith('x-') && !known.has(key));
  const badNames = names.filter((key) => node[key] !== undefined && !/^[a-z][A-Za-z0-9]*$/.test(String(node[key])));
  const badValues = Object.entries({ ...values, ...optional }).filter(
    ([key, allowed]) => node[key] !== undefined && !allowed.includes(String(node[key])),
  );
  return [
    ...missing.map((key) => ({ message: `${key} is missing. Add it.` })),
    ...unknown.map((key) => ({ message: `${key} is not a key of ours. Remove or correct it.`, at: [key] })),
    ...badNames.map((key) => ({ message: `${key} must be in camelCase.`, at: [key] })),
    ...badValues.map(([key, allowed]) => ({ message: `${key} must be one of ${allowed.join(', ')}.`, at: [key] })),
  ];
});
