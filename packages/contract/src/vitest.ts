import { expect } from 'vitest';
import type { OperationId } from './generated/operations.ts';
import {
  toHaveCalled,
  toHaveCovered,
  toMatchOperation,
  type ExpectedCall,
  type ExpectedCoverage,
} from './matchers/matchers.ts';

/** Matchers that this module adds to vitest's `expect`. */
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

expect.extend({ toMatchOperation, toHaveCalled, toHaveCovered });
