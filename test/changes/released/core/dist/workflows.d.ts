import { n as WaitTimeoutError } from "./poll-Bme3DTDA.js";
import { t as ExecutionFailedError } from "./failed-C9BHutpu.js";
import { i as runWorkflow, n as RunWorkflowOptions, r as RunWorkflowParams, t as CompletedRun } from "./index-FKaSFh04.js";
export { type CompletedRun, ExecutionFailedError, type RunWorkflowOptions, type RunWorkflowParams, WaitTimeoutError, runWorkflow };