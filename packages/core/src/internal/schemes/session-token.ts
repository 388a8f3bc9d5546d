import type { Scheme } from './scheme.ts';

export const sessionTokenScheme: Scheme = {
  credential: 'sessionToken',
  field: 'token',
  headers: (token) => ({ authorization: `Bearer ${token}` }),
};
