import { n as WaitTimeoutError } from "./poll-f8ECuVtx.js";
import { t as ExecutionFailedError } from "./failed-BW-mpF0V.js";
import { i as runWorkflow, n as RunWorkflowOptions, r as RunWorkflowParams, t as CompletedRun } from "./index-Bq1k1r4o.js";
export { type CompletedRun, ExecutionFailedError, type RunWorkflowOptions, type RunWorkflowParams, WaitTimeoutError, runWorkflow };