// A module can only be extended where it is imported.
import type { Matchers as _Matchers } from 'vitest';
import type { OperationId } from './generated/operations.ts';
import type { ExpectedCall, ExpectedCoverage } from './matchers/matchers.ts';

export { refoldMatchers } from './matchers/matchers.ts';

/** What `expect.extend(refoldMatchers)` adds. */
export interface RefoldMatchers<R = unknown> {
  /** The reply is as the contract says. Await it. */
  toMatchOperation(operationId: OperationId, status?: number): Promise<R>;
  /** The mock has received such a call. */
  toHaveCalled(operationId: OperationId, expected?: ExpectedCall): R;
  /** At least so much has been called. */
  toHaveCovered(expected: ExpectedCoverage): R;
}

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void>, T> extends RefoldMatchers<R> {}
}
