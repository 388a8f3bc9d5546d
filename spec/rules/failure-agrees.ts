// A success response that can report a failure says in which field, and says it truly.
import type { Oas3Rule } from '@redocly/openapi-core';
import { listOf, operationRule, propertiesOf, type Finding, type Node, type OperationView } from './operation.ts';

const key = 'x-refold-failure';

export const failureAgrees: Oas3Rule = operationRule((view): Finding[] => {
  const marks = view.node[key];
  if (marks === undefined) return [];
  if (!Array.isArray(marks) || marks.length === 0)
    return [{ message: `${key} must be a list of { field, values }. Correct it.`, at: [key] }];
  return (marks as Node[]).flatMap((mark, index) =>
    problemsOf(mark, view).map((message) => ({ message, at: [key, index] })),
  );
});

const problemsOf = ({ field, values, ...others }: Node, view: OperationView): string[] => {
  const media = view.responses.find(({ status }) => status.startsWith('2'))?.content[0]?.media;
  const property = media && propertiesOf(view, media.node['schema'], media.file).get(String(field));
  if (!property) return [`${key} names ${String(field)}, which is no field of the response. Correct it.`];
  const strangers = Object.keys(others).map((name) => `${key} has ${name}. It knows field and values.`);
  if (values === undefined) return strangers;
  const known = new Set(
    [property.node, ...listOf(property.node['anyOf'])].flatMap((node) => listOf((node as Node)['enum'])),
  );
  const unknown = listOf(values).filter((value) => known.size > 0 && !known.has(value));
  return [
    ...strangers,
    ...(listOf(values).length === 0 ? [`${key}.values must be a list that is not empty.`] : []),
    ...unknown.map(
      (value) => `${key} names the value ${String(value)}, which ${String(field)} does not have. Correct it.`,
    ),
  ];
};
