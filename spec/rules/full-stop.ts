// Descriptions are sentences.
import type { Oas3Rule } from '@redocly/openapi-core';

export const fullStop: Oas3Rule = () => ({
  any: (node: unknown, context) => {
    const description =
      typeof node === 'object' && node !== null && !Array.isArray(node) && 'description' in node
        ? node.description
        : undefined;
    if (typeof description !== 'string' || isSentence(description)) return;
    context.report({
      message: 'The description must end with a full stop.',
      location: context.location.child('description'),
    });
  },
});

const isSentence = (text: string): boolean => text.trimEnd().endsWith('.');
