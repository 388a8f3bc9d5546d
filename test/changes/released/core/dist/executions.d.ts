import { n as WaitTimeoutError, t as WaitOptions } from "./poll-CVgmNetS.js";
import { t as ExecutionFailedError } from "./failed-CbJpJM0N.js";
import { a as RerunFailedParams, i as failedNode, n as executionOutput, o as RerunOutcome, r as executionState, s as rerunFailed, t as ExecutionState } from "./index-CfS6exdV.js";
import { n as waitForExecution, t as WaitForExecutionOptions } from "./wait-AAhM3wiF.js";
export { ExecutionFailedError, type ExecutionState, type RerunFailedParams, type RerunOutcome, type WaitForExecutionOptions, type WaitOptions, WaitTimeoutError, executionOutput, executionState, failedNode, rerunFailed, waitForExecution };