// A module can only be extended where it is imported.
import type { Matchers as _Matchers } from 'vitest';
import type { RefoldMatchers } from './matchers/matchers.ts';

export { refoldMatchers, type RefoldMatchers } from './matchers/matchers.ts';

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void>, T> extends RefoldMatchers<R> {}
}
