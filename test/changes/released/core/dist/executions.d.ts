import { n as WaitTimeoutError, t as WaitOptions } from "./poll-BZYGC2Lg.js";
import { t as ExecutionFailedError } from "./failed-Di5q-sOc.js";
import { a as RerunFailedParams, i as failedNode, n as executionOutput, o as RerunOutcome, r as executionState, s as rerunFailed, t as ExecutionState } from "./index-8PxANDhS.js";
import { n as waitForExecution, t as WaitForExecutionOptions } from "./wait-Bj_w3-dx.js";
export { ExecutionFailedError, type ExecutionState, type RerunFailedParams, type RerunOutcome, type WaitForExecutionOptions, type WaitOptions, WaitTimeoutError, executionOutput, executionState, failedNode, rerunFailed, waitForExecution };