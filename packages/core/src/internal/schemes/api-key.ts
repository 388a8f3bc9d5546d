import type { Scheme } from './scheme.ts';

export const apiKeyScheme: Scheme = {
  credential: 'apiKey',
  field: 'apiKey',
  headers: (key) => ({ 'x-api-key': key }),
};
