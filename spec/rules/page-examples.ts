// The examples of a paginated list end: the last page comes first, so that a mock without instructions serves it.
import type { Oas3Rule } from '@redocly/openapi-core';
import { operationRule, type Finding, type Node } from './operation.ts';

const wanted = { lastPage: { page: 2, hasNext: false }, firstPage: { page: 1, hasNext: true } };

export const pageExamples: Oas3Rule = operationRule((view): Finding[] => {
  const pagination = view.node['x-refold-pagination'] as Node | undefined;
  const response = view.responses.find(({ status }) => status.startsWith('2'));
  const media = response?.content[0]?.media;
  if (pagination === undefined || media === undefined) return [];
  const examples = (media.node['examples'] ?? {}) as Node;
  const at = ['responses', response?.status ?? '200'];
  const [first, second] = Object.keys(examples);
  if (first !== 'lastPage' || second !== 'firstPage')
    return [{ message: 'a paginated list has the examples lastPage and firstPage, in this order.', at }];
  return Object.entries(wanted).flatMap(([label, { page, hasNext }]) => {
    const value = (view.open(examples[label], media.file).node['value'] ?? {}) as Node;
    const isRight = value[String(pagination['hasNext'])] === hasNext && (value['page'] ?? page) === page;
    return isRight
      ? []
      : [
          {
            message: `the example ${label} must be page ${page} of 2, with ${String(pagination['hasNext'])}: ${hasNext}.`,
            at,
          },
        ];
  });
});
