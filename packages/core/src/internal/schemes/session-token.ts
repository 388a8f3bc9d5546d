import type { Scheme } from './scheme.ts';

export const sessionTokenScheme: Scheme = { field: 'token', header: 'authorization', prefix: 'Bearer ' };
