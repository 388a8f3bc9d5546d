import type { OperationId } from './generated/operations.ts';
import {
  toHaveCalled,
  toHaveCovered,
  toMatchOperation,
  type ExpectedCall,
  type ExpectedCoverage,
} from './matchers/matchers.ts';

declare global {
  // oxlint-disable-next-line typescript/no-namespace -- jest's types are extended this way and no other.
  namespace jest {
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

type Extendable = { extend(matchers: Readonly<Record<string, unknown>>): void };

/** Adds the matchers to jest's `expect`: the global one, or the one that you import. */
export function addRefoldMatchers(expect: Extendable = (globalThis as unknown as { expect: Extendable }).expect): void {
  expect.extend({ toMatchOperation, toHaveCalled, toHaveCovered });
}
