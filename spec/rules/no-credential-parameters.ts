// Credentials are security schemes. As parameters they would show up as arguments of every function.
import type { Oas3Rule } from '@redocly/openapi-core';

const credentials = new Set(['x-api-key', 'authorization']);

export const noCredentialParameters: Oas3Rule = () => ({
  Parameter: (parameter, context) => {
    if (parameter.in !== 'header' || !credentials.has(String(parameter.name).toLowerCase())) return;
    context.report({
      message: `The header ${parameter.name} is a credential, not a parameter. Remove it and use security.`,
      location: context.location.child('name'),
    });
  },
});
