import { n as WaitTimeoutError } from "./poll-BZYGC2Lg.js";
import { t as ExecutionFailedError } from "./failed-Di5q-sOc.js";
import { i as runWorkflow, n as RunWorkflowOptions, r as RunWorkflowParams, t as CompletedRun } from "./index-pCbVKLFr.js";
export { type CompletedRun, ExecutionFailedError, type RunWorkflowOptions, type RunWorkflowParams, WaitTimeoutError, runWorkflow };