import { n as WaitTimeoutError } from "./poll-D7xdGfC3.js";
import { t as ExecutionFailedError } from "./failed-Q4nNcrrs.js";
import { i as runWorkflow, n as RunWorkflowOptions, r as RunWorkflowParams, t as CompletedRun } from "./index-DPljJK6h.js";
export { type CompletedRun, ExecutionFailedError, type RunWorkflowOptions, type RunWorkflowParams, WaitTimeoutError, runWorkflow };