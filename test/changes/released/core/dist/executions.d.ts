import { n as WaitTimeoutError, t as WaitOptions } from "./poll-D7xdGfC3.js";
import { t as ExecutionFailedError } from "./failed-Q4nNcrrs.js";
import { a as RerunFailedParams, i as failedNode, n as executionOutput, o as RerunOutcome, r as executionState, s as rerunFailed, t as ExecutionState } from "./index-BFtS5YrL.js";
import { n as waitForExecution, t as WaitForExecutionOptions } from "./wait-BTpdgNef.js";
export { ExecutionFailedError, type ExecutionState, type RerunFailedParams, type RerunOutcome, type WaitForExecutionOptions, type WaitOptions, WaitTimeoutError, executionOutput, executionState, failedNode, rerunFailed, waitForExecution };