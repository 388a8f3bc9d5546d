import { n as WaitTimeoutError, t as WaitOptions } from "./poll-Bme3DTDA.js";
import { t as ExecutionFailedError } from "./failed-C9BHutpu.js";
import { a as RerunFailedParams, i as failedNode, n as executionOutput, o as RerunOutcome, r as executionState, s as rerunFailed, t as ExecutionState } from "./index-DkzpnPX3.js";
import { n as waitForExecution, t as WaitForExecutionOptions } from "./wait-D3vv2hoJ.js";
export { ExecutionFailedError, type ExecutionState, type RerunFailedParams, type RerunOutcome, type WaitForExecutionOptions, type WaitOptions, WaitTimeoutError, executionOutput, executionState, failedNode, rerunFailed, waitForExecution };