import type { Scheme } from './scheme.ts';

export const apiKeyScheme: Scheme = { field: 'apiKey', header: 'x-api-key', prefix: '' };
