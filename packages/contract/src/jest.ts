import type { OperationId } from './generated/operations.ts';
import type { ExpectedCall, ExpectedCoverage } from './matchers/matchers.ts';

export { refoldMatchers } from './matchers/matchers.ts';

declare global {
  // oxlint-disable-next-line typescript/no-namespace -- jest's types are extended this way and no other.
  namespace jest {
    /** What `expect.extend(refoldMatchers)` adds. */
    interface Matchers<R> {
      /** The reply is as the contract says. Await it. */
      toMatchOperation(operationId: OperationId, status?: number): Promise<R>;
      /** The mock has received such a call. */
      toHaveCalled(operationId: OperationId, expected?: ExpectedCall): R;
      /** At least so much has been called. */
      toHaveCovered(expected: ExpectedCoverage): R;
    }
  }
}
