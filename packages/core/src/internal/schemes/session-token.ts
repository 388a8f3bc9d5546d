import type { Scheme } from './scheme.ts';

export const sessionTokenScheme: Scheme = {
  credential: 'sessionToken',
  field: 'token',
  header: 'authorization',
  prefix: 'Bearer ',
};
