import { n as WaitTimeoutError } from "./poll-CVgmNetS.js";
import { t as ExecutionFailedError } from "./failed-CbJpJM0N.js";
import { i as runWorkflow, n as RunWorkflowOptions, r as RunWorkflowParams, t as CompletedRun } from "./index-D9PZi-_t.js";
export { type CompletedRun, ExecutionFailedError, type RunWorkflowOptions, type RunWorkflowParams, WaitTimeoutError, runWorkflow };