// Names follow one convention, since they become names in every client.
import type { Oas3Rule } from '@redocly/openapi-core';
import { listOf } from './operation.ts';

const camelCase = /^[a-z][A-Za-z0-9]*$/;
const pascalCase = /^[A-Z][A-Za-z0-9]*$/;
const fullStop = /\.\s*$/;

export const names: Oas3Rule = () => {
  const tags = new Set<string>();
  return {
    Root: (root) => {
      for (const tag of root.tags ?? []) tags.add(tag.name);
    },
    Operation: (operation, context) => {
      const id = operation.operationId ?? '';
      if (!camelCase.test(id))
        context.report({
          message: `operationId ${id} must be in camelCase.`,
          location: context.location.child('operationId'),
        });
      if (fullStop.test(operation.summary ?? '')) {
        context.report({
          message: `${id}: the summary ends with a full stop. Remove it.`,
          location: context.location.child('summary'),
        });
      }
      const own = listOf(operation.tags);
      const isKnown = own.length === 1 && tags.has(String(own[0]));
      if (!isKnown)
        context.report({
          message: `${id}: it needs exactly one tag, one that the root names.`,
          location: context.location.key(),
        });
    },
    ref: (reference, context, { location }) => {
      if (context.type.name !== 'Schema' || location === undefined) return;
      const name = location.pointer.split('/').at(-1) ?? '';
      const isNamed = /^#\/(components\/schemas\/)?[^/]+$/.test(location.pointer);
      if (!isNamed) {
        context.report({
          message: `${reference.$ref} points into another schema. Name what it needs and refer to that.`,
        });
      } else if (!pascalCase.test(name)) {
        context.report({ message: `The schema ${name} must be in PascalCase. Rename it.` });
      }
    },
  };
};
