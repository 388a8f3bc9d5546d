// A module can only be extended where it is imported.
import type { Matchers as _Matchers } from 'expect';
import type { RefoldMatchers } from './matchers/matchers.ts';

export { refoldMatchers, type RefoldMatchers } from './matchers/matchers.ts';

/** The `expect` that is imported from `@jest/globals`. */
declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends RefoldMatchers<R> {}
}

/** The global `expect`, which has types of its own. */
declare global {
  // oxlint-disable-next-line typescript/no-namespace -- jest's types are extended this way and no other.
  namespace jest {
    interface Matchers<R, T = {}> extends RefoldMatchers<R> {}
  }
}
