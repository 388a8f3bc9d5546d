// An example is found by its name: `<operationId>.<request or status>[.<label>]`.
import type { Oas3Rule } from '@redocly/openapi-core';
import { operationRule, type Finding, type Node, type Place } from './operation.ts';

export const exampleNames: Oas3Rule = operationRule(({ node, body, responses, open }): Finding[] => {
  const id = String(node['operationId']);
  const misnamed = (media: Place, part: string) =>
    Object.entries((media.node['examples'] ?? {}) as Node).filter(([label, example]) => {
      const name = open(example, media.file).name;
      return name === undefined || !new RegExp(`^${id}\\.${part}(\\.${label})?$`).test(name);
    });
  const finding = (part: string, label: string, at: string[]): Finding => ({
    message: `the example ${label} must be a reference to ${id}.${part} or ${id}.${part}.${label}. Move or rename it.`,
    at,
  });
  return [
    ...body.flatMap(({ media }) =>
      misnamed(media, 'request').map(([label]) => finding('request', label, ['requestBody'])),
    ),
    ...responses
      // A shared response brings its own shared examples.
      .filter(({ response }) => response.name === undefined)
      .flatMap(({ status, content }) =>
        content.flatMap(({ media }) =>
          misnamed(media, status).map(([label]) => finding(status, label, ['responses', status])),
        ),
      ),
  ];
});
