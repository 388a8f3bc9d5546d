import { _ as PageInfo, u as Environment, v as Revision } from "./common-D4m0w_WH.js";
/** A new workflow. */
interface CreateWorkflowRequest {
  /** Name of the workflow. */
  name: string;
  /** Id of the app, instead of its slug. */
  associated_application?: string;
  /** What the workflow does. */
  description?: string;
  /** Slug of the app that the workflow belongs to, in lower case. */
  slug?: string;
}
/** The new workflow. */
interface CreatedWorkflow {
  workflow: Workflow;
}
/** A workflow that a linked account has enabled. */
interface EnabledWorkflow {
  application: EnabledWorkflowApplication;
  /** The config that the workflow is enabled in. */
  config_id: string;
  /** What the workflow does. */
  description: string;
  /** Address of the workflow's icon, or an empty text. */
  icon: string;
  /** Id of the workflow. */
  id: string;
  /** Name of the workflow. */
  name: string;
  /** When the workflow was made. */
  createdAt?: string;
  /** When the workflow last changed. */
  updatedAt?: string;
}
/** The app that an enabled workflow belongs to. */
interface EnabledWorkflowApplication {
  /** What the app is. */
  description: string;
  /** Address of the app's logo. */
  icon: string;
  /** Name of the app, for people to read. */
  name: string;
  /** Id of the app. */
  _id?: string;
}
/**
 * What to give to the workflow. Put it into `payload`. Guides send the fields of the payload without this wrapper,
 * so other members are allowed.
 */
interface ExecuteWorkflowRequest {
  /** The payload that the workflow's start receives. */
  payload?: Record<string, unknown>;
  [key: string]: unknown;
}
/** Whether the workflow is to be published. */
interface PublishWorkflowRequest {
  /** True publishes a draft, false takes a published workflow back. */
  published: boolean;
  /** What is new in this version. Only an older page has it. */
  description?: string;
  /** Number of the version to publish, as `listWorkflowVersions` shows it. */
  version?: number;
}
/** A workflow after it was published or unpublished. Some replies hold only a few fields and no id. */
type PublishedWorkflow = WorkflowFields & Record<string, unknown>;
/** A workflow or its draft. */
type Workflow = WorkflowFields & Record<string, unknown>;
/** The app that a workflow belongs to. */
interface WorkflowApplication {
  /** Id of the app. */
  _id: string;
  /** Name of the app, for people to read. */
  name: string;
  /** Slug of the app. */
  slug: string;
}
/** What became of the workflow. The sources show two forms, so expect either pair of fields. */
interface WorkflowDeleted {
  /** A confirmation for a person to read. */
  message?: string;
  /** Whether the workflow is gone. */
  success?: boolean;
  /** Whether its triggers have ended, in the other form. */
  successfullyDeletedTriggers?: boolean;
  /** Whether its triggers have ended. */
  triggers_deregistered?: boolean;
}
/** A connection from one step to the next. */
interface WorkflowEdge {
  /** Id of the step that it leaves. */
  source: string;
  /** Id of the step that it leads to. */
  target: string;
  /** Id of the connection. */
  id?: string;
  /** Where on the first step it begins, in the workflow builder. */
  sourceHandle?: string | null;
  /** Where on the second step it ends, in the workflow builder. */
  targetHandle?: string | null;
  /** How the workflow builder draws it. */
  type?: string;
}
/** What replies can say about a workflow, a draft or a version. Each reply holds a part of it. */
interface WorkflowFields {
  __v?: Revision;
  /** Id of the workflow, of the draft or of the version. */
  _id?: string;
  /** The app that the workflow belongs to. Lists hold an object, other replies mostly its id. */
  associated_application?: string | WorkflowApplication;
  /** Id of the project that the workflow belongs to. */
  associated_project?: string;
  /** The same as `associated_workflow` in older replies. The name is misspelt on the wire. */
  associated_public_worklfow?: string;
  /** On a draft, the id of the workflow that it is the draft of. */
  associated_workflow?: string;
  /** Whether the workflow is enabled without the customer's doing. */
  autoEnable?: boolean;
  /** When it was made. */
  createdAt?: string;
  /** Whether the workflow was made with AI. */
  created_by_ai?: boolean;
  /** Number of the current version. Sources show 0 before the first publication. */
  current_version?: number;
  /** Fields for the customer to fill in. No source shows one. */
  data_slots?: Record<string, unknown>[];
  /** What the workflow does. */
  description?: string;
  /** Which step follows which. */
  edges?: WorkflowEdge[];
  /** Whether payloads are checked against the schema. */
  enable_schema_validation?: boolean;
  environment?: Environment;
  /** Notes on the form of the event. */
  event_schema_guidelines?: string;
  /** Whether other workflows can use this one as a step. */
  expose_as_node?: boolean;
  /** The group that the workflow is in. */
  group?: string;
  /** Whether the workflow is hidden from customers when they configure the app. */
  hide_in_config?: boolean;
  /** Address of the workflow's icon, or an empty text. */
  icon?: string;
  /** Position of the workflow among those of its app. */
  index_order?: number;
  /** Whether the workflow is an agentic one. */
  is_agentic_flow?: boolean;
  /** Whether the workflow is of the second generation. The first one no longer runs. */
  is_v2?: boolean;
  /** JSON Schema of the payload. */
  json_schema?: Record<string, unknown>;
  /** The account that a private workflow belongs to, as you named it. */
  linked_account_id?: string;
  /** Payload for runs by hand, in whatever form the workflow takes it. */
  manual_execution_payload?: unknown;
  /** Name for people to read. */
  name?: string;
  /** The steps of the workflow. */
  nodes?: WorkflowNode[];
  /** Id of your organization. */
  org_id?: string;
  /** An older flag. It is true on private workflows too, so do not read it as public. */
  public_access_workflow?: boolean;
  /** Whether the workflow is published. */
  published?: boolean;
  settings?: WorkflowSettings;
  /** Slug of the app that the workflow belongs to. */
  slug?: string;
  /** What test runs in the workflow builder use, such as trigger and account. */
  test_instance_meta_data?: Record<string, unknown>;
  /** Condition on your own fields of the linked account. No source shows the form. */
  udf_filter?: string;
  /** How `udf_filter` is compared. No source shows a value. */
  udf_filter_operator?: string;
  /** When it last changed. */
  updatedAt?: string;
  /** Number of the version. Null on a draft. */
  version?: number | null;
  /** When an agent is to use the workflow. */
  when_to_use?: string;
  /** A name by which to execute the workflow instead of its id. */
  workflow_alias?: string;
  /** Version of the workflow builder. */
  workflow_builder_version?: string;
  /** Environments that the workflow exists in. Only older replies have it. */
  workflow_environment?: Environment[];
}
/** A step of a workflow. Beyond these fields, each type of step has its own. */
interface WorkflowNode {
  /** Id of the step in its workflow. */
  id: string;
  /** Type of the step, such as `start` or `action`. */
  type: string;
  /** Name of the step, for people to read. */
  name?: string;
}
/** One page of workflows. */
interface WorkflowPage extends PageInfo {
  /** The workflows on this page. */
  docs: Workflow[];
  /** A schema beside the list. Sources only show null, and none says what it is for. */
  schema?: Record<string, unknown> | null;
}
/** What a workflow expects as its payload. */
interface WorkflowRequestStructure {
  /** A sample payload, in whatever form the workflow takes it. Null if there is none. */
  payload: unknown;
  /** JSON Schema of the payload. Null if there is none. */
  schema: Record<string, unknown> | null;
  /** The schema in words, by field. Null if there is none. */
  schema_interpreted: Record<string, unknown> | null;
}
/**
 * A run that was started. With `sync_execution` it is over and has its result too. Read `errored` as well as the
 * status of the reply.
 */
interface WorkflowRun {
  /** Id of the run, for `getExecution`. */
  execution_id: string;
  /** Whether the run failed. */
  errored?: boolean;
  /** Which engine ran it. Of no use to callers. */
  executed_by_thanos?: boolean;
  /** Why the run failed. No source shows the form. */
  execution_error?: Record<string, unknown>;
  /** A confirmation for a person to read. */
  message?: string;
  /** Whatever the workflow's Response node returned, in its own form. Only after a run that was waited for. */
  return_value?: unknown;
  /** Status of the workflow's own answer. */
  status_code?: number;
}
/** Settings of a workflow. */
interface WorkflowSettings {
  /** How results are cached. No source shows the form. */
  caching?: Record<string, unknown>;
  /** How runs pick up where the last one ended. No source shows the form. */
  incremental_sync_settings?: Record<string, unknown>;
  /** How long a run may take. No source names the unit. */
  timeout?: number;
  /** What the workflow answers. No source shows the form. */
  workflow_response?: Record<string, unknown>;
}
/** A version of a workflow, as it was when it was published. */
type WorkflowVersion = WorkflowFields & Record<string, unknown>;
/** One page of the versions of a workflow. */
interface WorkflowVersionPage extends PageInfo {
  /** The versions on this page. */
  docs: WorkflowVersion[];
  /** A schema beside the list. No source shows it here. */
  schema?: Record<string, unknown> | null;
}
/** Parameters of `workflows.create`. */
type CreateWorkflowParams = CreateWorkflowRequest;
/** Parameters of `workflows.delete`. */
interface DeleteWorkflowParams {
  /** Id of the workflow. To delete it, the published id. */
  workflowId: string;
}
/** Parameters of `workflows.execute`. */
interface ExecuteWorkflowParams {
  /** Slug of the application, in lower case. It travels as a header. */
  slug: string;
  /** Id of the published workflow, or its alias. */
  workflowId: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /** Let the run see the headers of this request. */
  include_headers?: boolean;
  /** The same as the header `include-headers`. */
  include_headers_query?: boolean;
  /** A label of yours for the run. */
  instance_tag?: string;
  /** Wait for the run to end, and answer with its result. */
  sync_execution?: boolean;
  /** The request body. */
  body?: ExecuteWorkflowRequest;
}
/** Parameters of `workflows.getDraft`. */
interface GetWorkflowDraftParams {
  /** Id of the workflow. */
  workflowId: string;
}
/** Parameters of `workflows.get`. */
interface GetWorkflowParams {
  /** Id of the workflow. To delete it, the published id. */
  workflowId: string;
}
/** Parameters of `workflows.getRequestStructure`. */
interface GetWorkflowRequestStructureParams {
  /** Id of the workflow. */
  workflowId: string;
}
/** Parameters of `workflows.listVersions`. */
interface ListWorkflowVersionsParams {
  /** Id of the workflow. */
  workflowId: string;
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
}
/** Parameters of `workflows.list`. */
interface ListWorkflowsParams {
  /** Only workflows of the app with this id. */
  application_id?: string;
  /** End of a period. No source says which date of the workflow counts. */
  end_date?: string | Date;
  /**
   * Items per page.
   *
   * @default 10
   */
  limit?: number;
  /** Only workflows whose name matches. It is read as a regular expression, so escape what a person typed. */
  name?: string;
  /**
   * Page to return, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Only workflows that are published, or only those that are not. */
  published?: boolean;
  /** Ask for the private workflows of the linked account. Without it the public ones are listed. */
  scope?: "private";
  /** Only workflows of these apps, by slug. Separate several with commas. */
  slug?: string;
  /** Start of a period. No source says which date of the workflow counts. */
  start_date?: string | Date;
}
/** Parameters of `workflows.publish`. */
interface PublishWorkflowParams extends PublishWorkflowRequest {
  /** Id of the draft to publish it, or the published id to take it back. */
  workflowId: string;
}
export { WorkflowPage as C, WorkflowVersion as D, WorkflowSettings as E, WorkflowVersionPage as O, WorkflowNode as S, WorkflowRun as T, Workflow as _, EnabledWorkflow as a, WorkflowEdge as b, ExecuteWorkflowRequest as c, GetWorkflowRequestStructureParams as d, ListWorkflowVersionsParams as f, PublishedWorkflow as g, PublishWorkflowRequest as h, DeleteWorkflowParams as i, GetWorkflowDraftParams as l, PublishWorkflowParams as m, CreateWorkflowRequest as n, EnabledWorkflowApplication as o, ListWorkflowsParams as p, CreatedWorkflow as r, ExecuteWorkflowParams as s, CreateWorkflowParams as t, GetWorkflowParams as u, WorkflowApplication as v, WorkflowRequestStructure as w, WorkflowFields as x, WorkflowDeleted as y };