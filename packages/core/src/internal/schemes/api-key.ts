import type { Scheme } from './scheme.ts';

export const apiKeyScheme: Scheme = { credential: 'apiKey', field: 'apiKey', header: 'x-api-key', prefix: '' };
