import { _ as PageInfo, u as Environment } from "./common-D4m0w_WH.js";
/** A run of a workflow. */
interface Execution {
  environment: Environment;
  /** Name of the run, which holds the id of its workflow. */
  name: string;
  status: ExecutionStatus;
  /** Id of the run. Lists always have it; the reply for a single run may leave it out. */
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
  /** The nodes of the run. Only the reply for a single run has them. */
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
interface ExecutionApplication {
  /** Id of the app. */
  _id: string;
  /** Name of the app, for people to read. */
  name: string;
  /** Address of the app's logo. */
  icon?: string;
}
/** A node of a run. */
interface ExecutionNode {
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
  /** Whether the node works in batches, which `listExecutionNodeBatches` lists. */
  is_batch?: boolean;
  /** Whatever the node gave out last, in its own form. */
  latest_output?: unknown;
}
/** A part of a node's input, and what became of it. */
interface ExecutionNodeBatch {
  /** Position of the batch, counted from 0. */
  batch_index: number;
  /** State of the batch, such as `Success`. No source lists the values. */
  status: string;
  /** Whatever the node gave out for the batch, in its own form. */
  output?: unknown;
}
/** One page of batches. */
interface ExecutionNodeBatchPage extends PageInfo {
  /** The batches on this page. */
  docs: ExecutionNodeBatch[];
}
/** State of a node in a run. New values may appear. */
type ExecutionNodeStatus = "Errored" | "Errored_and_Skipped" | "Ready" | "Rejected" | "Stopped" | "Success" | "Timed_Out" | "Waiting" | (string & {});
/** One page of runs. */
interface ExecutionPage extends PageInfo {
  /** The runs on this page. */
  docs: ListedExecution[];
}
/** The new run. The sources show two forms, so expect its id in `id` or in `instanceId`. */
interface ExecutionRerun {
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
type ExecutionStatus = "COMPLETED" | "ERRORED" | "QUEUED" | "RUNNING" | "STOPPED" | "STOPPING" | "TERMINATED" | "TIMED_OUT" | (string & {});
/** Whether the caller waited for the run. New values may appear. */
type ExecutionType = "SYNC" | "ASYNC" | (string & {});
/** The workflow of a run. */
interface ExecutionWorkflow {
  /** Id of the workflow. */
  _id: string;
  /** Name of the workflow. */
  name: string;
  /** Address of the workflow's icon, or an empty text. */
  icon?: string;
}
/** A run in a list. It has an id, but no nodes. */
type ListedExecution = Execution & Record<string, unknown>;
/** Parameters of `executions.get`. */
interface GetExecutionParams {
  /** Id of the run. */
  execution_id: string;
}
/** Parameters of `executions.listNodeBatches`. */
interface ListExecutionNodeBatchesParams {
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
interface ListExecutionsParams {
  /** Only runs until then, a moment or a whole day. */
  end_date?: string;
  /** Only the run with this id. */
  execution_id?: string;
  /** Only runs that were started in this way. Two spellings are documented for calls and for schedules. */
  execution_source?: "All" | "API Call" | "API_CALL" | "Event" | "Schedule" | "SCHEDULE";
  /** Only runs that the caller waited for, or only those it did not wait for. */
  execution_type?: "All" | "SYNC" | "ASYNC";
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
  status?: "All" | "COMPLETED" | "ERRORED" | "QUEUED" | "RUNNING" | "STOPPED" | "STOPPING" | "TERMINATED" | "TIMED_OUT" | (string & {});
  /** Only runs of this workflow. */
  workflow_id?: string;
  /** Only runs of workflows of this name. */
  workflow_name?: string;
}
/** Parameters of `executions.rerun`. */
interface RerunExecutionParams {
  /** Id of the run. Elsewhere it is called `execution_id`. */
  instanceId: string;
}
/** Parameters of `executions.stop`. */
interface StopExecutionParams {
  /** Id of the run. Elsewhere it is called `execution_id`. */
  instanceId: string;
}
export { StopExecutionParams as _, ExecutionNodeBatchPage as a, ExecutionRerun as c, ExecutionWorkflow as d, GetExecutionParams as f, RerunExecutionParams as g, ListedExecution as h, ExecutionNodeBatch as i, ExecutionStatus as l, ListExecutionsParams as m, ExecutionApplication as n, ExecutionNodeStatus as o, ListExecutionNodeBatchesParams as p, ExecutionNode as r, ExecutionPage as s, Execution as t, ExecutionType as u };