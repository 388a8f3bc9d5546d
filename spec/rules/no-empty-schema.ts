// A schema that says nothing must say why.
import type { Oas3Rule } from '@redocly/openapi-core';

const notes = new Set([
  'description',
  'title',
  'deprecated',
  'default',
  'example',
  'examples',
  'readOnly',
  'writeOnly',
]);

export const noEmptySchema: Oas3Rule = () => ({
  Schema: (schema, context) => {
    if (typeof schema !== 'object' || Object.keys(schema).some((key) => !notes.has(key))) return;
    if ((schema.description ?? '').trim().length >= 20) return;
    context.report({
      message:
        'The schema allows anything. Give it a type, or a description of at least 20 characters that says why not.',
    });
  },
});
