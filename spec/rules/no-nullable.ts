// OpenAPI 3.1 has no `nullable`; tools that still honour it hide the mistake.
import type { Oas3Rule } from '@redocly/openapi-core';

export const noNullable: Oas3Rule = () => ({
  Schema: (schema, context) => {
    if (typeof schema !== 'object' || !('nullable' in schema)) return;
    context.report({
      message: "`nullable` is not OpenAPI 3.1. Write type: [string, 'null'].",
      location: context.location.child('nullable').key(),
    });
  },
});
