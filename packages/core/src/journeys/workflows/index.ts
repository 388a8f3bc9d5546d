export { ExecutionFailedError } from '../executions/failed.ts';
export { WaitTimeoutError } from '../poll.ts';
export { runWorkflow, type CompletedRun, type RunWorkflowOptions, type RunWorkflowParams } from './run.ts';
