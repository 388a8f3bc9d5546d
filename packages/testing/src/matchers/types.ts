import type { OperationId } from '../generated/operations.ts';
import type { ExpectedCall, ExpectedCoverage } from './matchers.ts';

/** Matchers that `expect.extend(refoldMatchers)` adds. */
export interface RefoldMatchers<R = unknown> {
  /** Asserts that a response of an operation matches the contract. Await it. */
  toMatchOperation(operationId: OperationId, status?: number): Promise<R>;
  /** Asserts that the mock has received a call. */
  toHaveCalled(operationId: OperationId, expected?: ExpectedCall): R;
  /** Asserts that at least so much of the contract was covered. */
  toHaveCovered(expected: ExpectedCoverage): R;
}
