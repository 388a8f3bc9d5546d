// Generated from the contract by `npm run generate`. Do not edit.
import {
  Resource,
  accountHeader,
  idempotent,
  operation,
  pagedOperation,
  path,
  pathExcept,
  query,
  safe,
  unsafe,
} from '../runtime.ts';
import type { ApiCall, CallOptions, Operation, OptionalPagedOperation, PagedCall, PagedOperation } from '../runtime.ts';
import type { Environment, Message, PageInfo } from './common.ts';

/** A run of a workflow. */
export interface Execution {
  environment: Environment;
  /** Name of the run, which holds the id of its workflow. */
  name: string;
  status: ExecutionStatus;
  /** Id of the run. Lists always have it; the response for a single run may leave it out. */
  _id?: string;
  associated_application?: ExecutionApplication;
  /** Id of the event that started the run. */
  associated_event_id?: string;
  /** The app whose trigger started the run. No source shows the form. */
  associated_trigger_application?: Record<string, unknown>;
  associated_workflow?: ExecutionWorkflow;
  /** How much of the run is done, from 0 to 100. */
  completion_percentage?: number;
  /** When the run ended. */
  completion_time?: string;
  /** The config that the run used. */
  config_id?: string;
  /** When the run was started. */
  createdAt?: string;
  /** Id of your own app, if it started the run. */
  custom_application_id?: string;
  /** Values of the config's fields that the run used. A field report says that it can be missing. */
  custom_field_values?: Record<string, unknown>;
  /** Id of the trigger of your own app, if it started the run. */
  custom_trigger_id?: string;
  /** Which engine ran it. Of no use to callers. */
  executed_by_thanos?: boolean;
  /** How long the run took. No source names the unit. */
  instance_execution_time?: number;
  /** Whether another run started this one. */
  is_child_instance?: boolean;
  /** Whether Refold made this run for a new organization to look at. */
  is_seed?: boolean;
  /** The account as the run saw it. No source shows the form. */
  linked_account_data?: Record<string, unknown>;
  /** The account that the run was for, as you named it. */
  linked_account_id?: string;
  /** The nodes of the run. Only the response for a single run has them. */
  nodes?: ExecutionNode[];
  /** Id of your organization. */
  org_id?: string;
  /** Variables that the run has stored, by name. */
  store_variables?: Record<string, unknown>;
  /** What started the run, such as `Schedule`. */
  trigger_application_event?: string;
  type_of_execution?: ExecutionType;
  /** When the run last changed. */
  updatedAt?: string;
}

/** The app of a run's workflow. */
export interface ExecutionApplication {
  /** Id of the app. */
  _id: string;
  /** Name of the app, for people to read. */
  name: string;
  /** Address of the app's logo. */
  icon?: string;
}

/** A node of a run. */
export interface ExecutionNode {
  /** Id of the node in its workflow. */
  node_id: string;
  /** Name of the node, for people to read. */
  node_name: string;
  node_status: ExecutionNodeStatus;
  /** Type of the node, such as `start`. */
  node_type: string;
  /** How often the node was tried. */
  attempts_made?: number;
  /** How long the node took. No source names the unit; the figures look like milliseconds. */
  execution_time?: number;
  /** Whether the node works in batches, which `executions.listNodeBatches` lists. */
  is_batch?: boolean;
  /** Whatever the node gave out last, in its own form. */
  latest_output?: unknown;
}

/** A part of a node's input, and what became of it. */
export interface ExecutionNodeBatch {
  /** Position of the batch, counted from 0. */
  batch_index: number;
  /** State of the batch, such as `Success`. No source lists the values. */
  status: string;
  /** Whatever the node gave out for the batch, in its own form. */
  output?: unknown;
}

/** One page of batches. */
export interface ExecutionNodeBatchPage extends PageInfo {
  /** The batches on this page. */
  docs: ExecutionNodeBatch[];
}

/** State of a node in a run. New values may appear. */
export type ExecutionNodeStatus =
  | 'Errored'
  | 'Errored_and_Skipped'
  | 'Ready'
  | 'Rejected'
  | 'Stopped'
  | 'Success'
  | 'Timed_Out'
  | 'Waiting'
  | (string & {});

/** One page of runs. */
export interface ExecutionPage extends PageInfo {
  /** The runs on this page. */
  docs: ListedExecution[];
}

/** The new run. The sources show two forms, so expect its id in `id` or in `instanceId`. */
export interface ExecutionRerun {
  /** Id of the new run. */
  id?: string;
  /** Id of the new run, in the other form. */
  instanceId?: string;
  /** A confirmation for a person to read. */
  message?: string;
  /** Whether the new run was started, such as `success`. It is not the status of a run. */
  status?: string;
}

/** State of a run. It is still on its way while QUEUED, RUNNING or STOPPING. New values may appear. */
export type ExecutionStatus =
  | 'COMPLETED'
  | 'ERRORED'
  | 'QUEUED'
  | 'RUNNING'
  | 'STOPPED'
  | 'STOPPING'
  | 'TERMINATED'
  | 'TIMED_OUT'
  | (string & {});

/** Whether the caller waited for the run. New values may appear. */
export type ExecutionType = 'SYNC' | 'ASYNC' | (string & {});

/** The workflow of a run. */
export interface ExecutionWorkflow {
  /** Id of the workflow. */
  _id: string;
  /** Name of the workflow. */
  name: string;
  /** Address of the workflow's icon, or an empty text. */
  icon?: string;
}

/** A run in a list. It has an id, but no nodes. */
export interface ListedExecution extends Execution {
  /** Id of the run. Lists always have it; the response for a single run may leave it out. */
  _id: string;
  /** When the run was started. */
  createdAt: string;
}

/** Parameters of `executions.get`. */
export interface GetExecutionParams {
  /** Id of the run. */
  execution_id: string;
}

/** Parameters of `executions.listNodeBatches`. */
export interface ListExecutionNodeBatchesParams {
  /** Id of the run. */
  execution_id: string;
  /** Id of the node in the workflow, as the run lists it. */
  node_id: string;
  /**
   * Items per page.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page to return, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Only batches with this status. No source lists the values. */
  status?: string;
}

/** Parameters of `executions.list`. */
export interface ListExecutionsParams {
  /** Only runs until then, a moment or a whole day. */
  end_date?: string;
  /** Only the run with this id. */
  execution_id?: string;
  /** Only runs that were started in this way. Two spellings are documented for calls and for schedules. */
  execution_source?: 'All' | 'API Call' | 'API_CALL' | 'Event' | 'Schedule' | 'SCHEDULE';
  /** Only runs that the caller waited for, or only those it did not wait for. */
  execution_type?: 'All' | 'SYNC' | 'ASYNC';
  /**
   * Items per page.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page to return, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Only runs of workflows of this app. */
  slug?: string;
  /** List the oldest runs first. */
  sortAsc?: boolean;
  /** Only runs since then, a moment or a whole day. */
  start_date?: string;
  /** Only runs with this status. Further values may exist. */
  status?: 'All' | 'COMPLETED' | 'ERRORED' | 'QUEUED' | 'RUNNING' | 'STOPPED' | 'STOPPING' | 'TERMINATED' | 'TIMED_OUT';
  /** Only runs of this workflow. */
  workflow_id?: string;
  /** Only runs of workflows of this name. */
  workflow_name?: string;
}

/** Parameters of `executions.rerun`. */
export interface RerunExecutionParams {
  /** Id of the run. Elsewhere it is called `execution_id`. */
  execution_id: string;
}

/** Parameters of `executions.stop`. */
export interface StopExecutionParams {
  /** Id of the run. Elsewhere it is called `execution_id`. */
  execution_id: string;
}

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
export const listExecutions: OptionalPagedOperation<
  ListExecutionsParams,
  ExecutionPage,
  ListedExecution,
  'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ pagedOperation({
  id: 'listExecutions',
  route: 'GET /api/v2/public/execution',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: safe,
  write: [
    /* @__PURE__ */ query([
      'end_date',
      'execution_id',
      'execution_source',
      'execution_type',
      'limit',
      'page',
      'slug',
      'sortAsc',
      'start_date',
      'status',
      'workflow_id',
      'workflow_name',
    ]),
    accountHeader,
  ],
  returns: 'object',
  page: { number: 'page', items: 'docs', hasNext: 'hasNextPage' },
});

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
export const getExecution: Operation<GetExecutionParams, Execution, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'getExecution',
    route: 'GET /api/v2/public/execution/{execution_id}',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: safe,
    write: [/* @__PURE__ */ pathExcept({ execution_id: ['*/nodes/*/batches'] }), accountHeader],
    returns: 'object',
    has: ['name', 'status', 'environment'],
  });

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
export const listExecutionNodeBatches: PagedOperation<
  ListExecutionNodeBatchesParams,
  ExecutionNodeBatchPage,
  ExecutionNodeBatch,
  'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ pagedOperation({
  id: 'listExecutionNodeBatches',
  route: 'GET /api/v2/public/execution/{execution_id}/nodes/{node_id}/batches',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: safe,
  write: [path, /* @__PURE__ */ query(['limit', 'page', 'status']), accountHeader],
  returns: 'object',
  page: { number: 'page', items: 'docs', hasNext: 'hasNextPage' },
});

/**
 * Run an execution again.
 *
 * Repeats an earlier run as a new one. Use it once the cause of a failure is gone. A run can be repeated any number
 * of times, and each call starts another. Returns the id of the new run, under one of two names. An unknown run is
 * 404.
 *
 * `POST /api/v2/public/execution/{execution_id}/rerun` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such run, or an API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const rerunExecution: Operation<RerunExecutionParams, ExecutionRerun, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'rerunExecution',
    route: 'POST /api/v2/public/execution/{execution_id}/rerun',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: unsafe,
    write: [path, accountHeader],
    returns: 'object',
  });

/**
 * Stop an execution.
 *
 * Asks a run to stop. It answers before the run has stopped; `executions.get` shows STOPPING, then STOPPED. What the
 * run has done so far stays done. An unknown run is 404.
 *
 * `POST /api/v2/public/execution/{execution_id}/stop` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such run, or an API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const stopExecution: Operation<StopExecutionParams, Message, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'stopExecution',
    route: 'POST /api/v2/public/execution/{execution_id}/stop',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: idempotent,
    write: [path, accountHeader],
    returns: 'object',
    has: ['message'],
  });

/** Runs of workflows, with their state, nodes and results. */
export class Executions extends Resource {
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
  list(params?: ListExecutionsParams, options?: CallOptions): PagedCall<ExecutionPage, ListedExecution> {
    return listExecutions(this.client, params, options);
  }

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
  get(params: GetExecutionParams, options?: CallOptions): ApiCall<Execution> {
    return getExecution(this.client, params, options);
  }

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
  ): PagedCall<ExecutionNodeBatchPage, ExecutionNodeBatch> {
    return listExecutionNodeBatches(this.client, params, options);
  }

  /**
   * Run an execution again.
   *
   * Repeats an earlier run as a new one. Use it once the cause of a failure is gone. A run can be repeated any number
   * of times, and each call starts another. Returns the id of the new run, under one of two names. An unknown run is
   * 404.
   *
   * `POST /api/v2/public/execution/{execution_id}/rerun` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such run, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  rerun(params: RerunExecutionParams, options?: CallOptions): ApiCall<ExecutionRerun> {
    return rerunExecution(this.client, params, options);
  }

  /**
   * Stop an execution.
   *
   * Asks a run to stop. It answers before the run has stopped; `executions.get` shows STOPPING, then STOPPED. What the
   * run has done so far stays done. An unknown run is 404.
   *
   * `POST /api/v2/public/execution/{execution_id}/stop` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such run, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  stop(params: StopExecutionParams, options?: CallOptions): ApiCall<Message> {
    return stopExecution(this.client, params, options);
  }
}
