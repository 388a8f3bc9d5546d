// Clients pace themselves by the root key.
import type { Oas3Rule } from '@redocly/openapi-core';

const key = 'x-refold-rate-limit';

export const rateLimit: Oas3Rule = () => ({
  Root: (root, context) => {
    const limit = (root as unknown as Record<string, unknown>)[key] as Record<string, unknown> | undefined;
    const isSound =
      limit !== undefined &&
      ['requestsPerSecond', 'burst'].every((member) => Number.isInteger(limit[member]) && Number(limit[member]) > 0);
    if (!isSound)
      context.report({
        message: `The root needs ${key} with whole numbers requestsPerSecond and burst.`,
        location: context.location.key(),
      });
  },
});
