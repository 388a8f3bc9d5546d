// `true` and `false` as texts are booleans in disguise.
import type { Oas3Rule } from '@redocly/openapi-core';

export const booleanNotText: Oas3Rule = () => ({
  Schema: (schema, context) => {
    const values: unknown = typeof schema === 'object' ? schema.enum : undefined;
    if (!Array.isArray(values) || !values.some((value) => value === 'true' || value === 'false')) return;
    context.report({
      message: 'The values true and false are texts here. Write type: boolean.',
      location: context.location.child('enum'),
    });
  },
});
