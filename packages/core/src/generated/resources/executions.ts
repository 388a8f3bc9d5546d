// Generated from the contract by `npm run generate`. Do not edit.
import type { ApiCall, CallOptions, Methods, PagedCall } from '../../runtime.ts';
import type {
  Execution,
  ExecutionNodeBatch,
  ExecutionNodeBatchPage,
  ExecutionPage,
  ExecutionRerun,
  GetExecutionParams,
  ListExecutionNodeBatchesParams,
  ListExecutionsParams,
  ListedExecution,
  Message,
  RerunExecutionParams,
  StopExecutionParams,
} from '../types.ts';

/** Runs of workflows, with their state, nodes and results. */
export interface Executions {
  /**
   * List executions.
   *
   * Lists the runs of workflows for a linked account. Use it to watch what happened, or to find the run that an event
   * started, since firing one returns no id. Returns one page, whose runs lack their nodes; an empty list is a page
   * without items.
   *
   * `GET /api/v2/public/execution` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: Nothing says whose runs to list.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  list(params?: ListExecutionsParams, options?: CallOptions): PagedCall<ExecutionPage, ListedExecution>;

  /**
   * Get an execution.
   *
   * Reads one run with the state and the latest output of each node. Use it to follow a run until its status is none
   * of QUEUED, RUNNING and STOPPING, and to see where it failed. An unknown run is 404.
   *
   * `GET /api/v2/public/execution/{execution_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such run, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  get(params: GetExecutionParams, options?: CallOptions): ApiCall<Execution>;

  /**
   * List the batches of a node.
   *
   * Lists the batches in which a node worked through its input. Use it to see which part of a large run failed; a node
   * worked in batches if its `is_batch` is true. Returns one page. Some kinds of run keep no batches, and the answer
   * is 501.
   *
   * `GET /api/v2/public/execution/{execution_id}/nodes/{node_id}/batches` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 501: This kind of run has no batch details yet.
   */
  listNodeBatches(
    params: ListExecutionNodeBatchesParams,
    options?: CallOptions,
  ): PagedCall<ExecutionNodeBatchPage, ExecutionNodeBatch>;

  /**
   * Run an execution again.
   *
   * Repeats an earlier run as a new one. Use it once the cause of a failure is gone. A run can be repeated any number
   * of times, and each call starts another. Returns the id of the new run, under one of two names. An unknown run is
   * 404.
   *
   * `POST /api/v2/public/execution/{instanceId}/rerun` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such run, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  rerun(params: RerunExecutionParams, options?: CallOptions): ApiCall<ExecutionRerun>;

  /**
   * Stop an execution.
   *
   * Asks a run to stop. It answers before the run has stopped; `getExecution` shows STOPPING, then STOPPED. What the
   * run has done so far stays done. An unknown run is 404.
   *
   * `POST /api/v2/public/execution/{instanceId}/stop` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such run, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  stop(params: StopExecutionParams, options?: CallOptions): ApiCall<Message>;
}

/** By method, the operation that it calls. */
export const methods: Methods = `
list listExecutions GET /api/v2/public/execution ls s {"q":["end_date","execution_id","execution_source","execution_type","limit","page","slug","sortAsc","start_date","status","workflow_id","workflow_name"],"a":"header","p":["page","limit","docs","hasNextPage"]}
get getExecution GET /api/v2/public/execution/{execution_id} ls s {"a":"header"}
listNodeBatches listExecutionNodeBatches GET /api/v2/public/execution/{execution_id}/nodes/{node_id}/batches ls s {"q":["limit","page","status"],"a":"header","p":["page","limit","docs","hasNextPage"]}
rerun rerunExecution POST /api/v2/public/execution/{instanceId}/rerun ls u {"a":"header"}
stop stopExecution POST /api/v2/public/execution/{instanceId}/stop ls i {"a":"header"}
`;
