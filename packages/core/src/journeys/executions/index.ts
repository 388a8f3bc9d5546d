export { WaitTimeoutError, type WaitOptions } from '../poll.ts';
export { ExecutionFailedError } from './failed.ts';
export { rerunFailed, type RerunFailedParams, type RerunOutcome } from './rerun-failed.ts';
export { executionOutput, executionState, failedNode, type ExecutionState } from './state.ts';
export { waitForExecution, type WaitForExecutionOptions } from './wait.ts';
