import type { OperationId } from '../generated/operations.ts';
import type { ExpectedCall, ExpectedCoverage } from './matchers.ts';

/** What `expect.extend(refoldMatchers)` adds. */
export interface RefoldMatchers<R = unknown> {
  /** The reply is as the contract says. Await it. */
  toMatchOperation(operationId: OperationId, status?: number): Promise<R>;
  /** The mock has received such a call. */
  toHaveCalled(operationId: OperationId, expected?: ExpectedCall): R;
  /** At least so much has been called. */
  toHaveCovered(expected: ExpectedCoverage): R;
}
