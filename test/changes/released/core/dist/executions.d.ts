import { n as WaitTimeoutError, t as WaitOptions } from "./poll-f8ECuVtx.js";
import { t as ExecutionFailedError } from "./failed-BW-mpF0V.js";
import { a as RerunFailedParams, i as failedNode, n as executionOutput, o as RerunOutcome, r as executionState, s as rerunFailed, t as ExecutionState } from "./index-CfPlyDcu.js";
import { n as waitForExecution, t as WaitForExecutionOptions } from "./wait-COntTt59.js";
export { ExecutionFailedError, type ExecutionState, type RerunFailedParams, type RerunOutcome, type WaitForExecutionOptions, type WaitOptions, WaitTimeoutError, executionOutput, executionState, failedNode, rerunFailed, waitForExecution };