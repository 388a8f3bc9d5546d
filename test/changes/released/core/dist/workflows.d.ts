import { n as WaitTimeoutError } from "./poll-BhG858bS.js";
import { t as ExecutionFailedError } from "./failed-xgP8THyW.js";
import { i as runWorkflow, n as RunWorkflowOptions, r as RunWorkflowParams, t as CompletedRun } from "./index-jgKx7WQT.js";
export { type CompletedRun, ExecutionFailedError, type RunWorkflowOptions, type RunWorkflowParams, WaitTimeoutError, runWorkflow };