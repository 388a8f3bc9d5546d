import { n as WaitTimeoutError, t as WaitOptions } from "./poll-BhG858bS.js";
import { t as ExecutionFailedError } from "./failed-xgP8THyW.js";
import { a as RerunFailedParams, i as failedNode, n as executionOutput, o as RerunOutcome, r as executionState, s as rerunFailed, t as ExecutionState } from "./index-DTGwYj2r.js";
import { n as waitForExecution, t as WaitForExecutionOptions } from "./wait-C7REgR9r.js";
export { ExecutionFailedError, type ExecutionState, type RerunFailedParams, type RerunOutcome, type WaitForExecutionOptions, type WaitOptions, WaitTimeoutError, executionOutput, executionState, failedNode, rerunFailed, waitForExecution };