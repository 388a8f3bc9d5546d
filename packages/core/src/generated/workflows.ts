// Generated from the contract by `npm run generate`. Do not edit.
import {
  Resource,
  accountHeader,
  fields,
  headers,
  idempotent,
  operation,
  pagedOperation,
  path,
  pathExcept,
  plainOperation,
  query,
  required,
  safe,
  unsafe,
} from '../runtime.ts';
import type {
  ApiCall,
  CallOptions,
  Operation,
  OptionalPagedOperation,
  PagedCall,
  PagedOperation,
  PlainOperation,
} from '../runtime.ts';
import type { Environment, PageInfo, Revision } from './common.ts';

/** A new workflow. */
export interface CreateWorkflowRequest {
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
export interface CreatedWorkflow {
  workflow: Workflow;
}

/** A workflow that a linked account has enabled. */
export interface EnabledWorkflow {
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
export interface EnabledWorkflowApplication {
  /** What the app is. */
  description: string;
  /** Address of the app's logo. */
  icon: string;
  /** Name of the app, for people to read. */
  name: string;
  /** Id of the app. */
  _id?: string;
}

/** Whether the workflow is to be published. */
export interface PublishWorkflowRequest {
  /** True publishes a draft, false takes a published workflow back. */
  published: boolean;
  /** What is new in this version. Only an older page has it. */
  description?: string;
  /** Number of the version to publish, as `workflows.listVersions` shows it. */
  version?: number;
}

/** A workflow after it was published or unpublished. Some responses hold only a few fields and no id. */
export interface PublishedWorkflow extends WorkflowFields {
  /** Whether the workflow is published. */
  published: boolean;
}

/** A workflow or its draft. */
export interface Workflow extends WorkflowFields {
  /** Id of the workflow, of the draft or of the version. */
  _id: string;
  /** Name for people to read. */
  name: string;
}

/** The app that a workflow belongs to. */
export interface WorkflowApplication {
  /** Id of the app. */
  _id: string;
  /** Name of the app, for people to read. */
  name: string;
  /** Slug of the app. */
  slug: string;
}

/** What became of the workflow. The sources show two forms, so expect either pair of fields. */
export interface WorkflowDeleted {
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
export interface WorkflowEdge {
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

/** What responses can say about a workflow, a draft or a version. Each response holds a part of it. */
export interface WorkflowFields {
  __v?: Revision;
  /** Id of the workflow, of the draft or of the version. */
  _id?: string;
  /** The app that the workflow belongs to. Lists hold an object, other responses mostly its id. */
  associated_application?: string | WorkflowApplication;
  /** Id of the project that the workflow belongs to. */
  associated_project?: string;
  /** The same as `associated_workflow` in older responses. The name is misspelt on the wire. */
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
  /** Environments that the workflow exists in. Only older responses have it. */
  workflow_environment?: Environment[];
}

/** A step of a workflow. Beyond these fields, each type of step has its own. */
export interface WorkflowNode {
  /** Id of the step in its workflow. */
  id: string;
  /** Type of the step, such as `start` or `action`. */
  type: string;
  /** Name of the step, for people to read. */
  name?: string;
}

/** One page of workflows. */
export interface WorkflowPage extends PageInfo {
  /** The workflows on this page. */
  docs: Workflow[];
  /** A schema beside the list. Sources only show null, and none says what it is for. */
  schema?: Record<string, unknown> | null;
}

/** What a workflow expects as its payload. */
export interface WorkflowRequestStructure {
  /** A sample payload, in whatever form the workflow takes it. Null if there is none. */
  payload: unknown;
  /** JSON Schema of the payload. Null if there is none. */
  schema: Record<string, unknown> | null;
  /** The schema in words, by field. Null if there is none. */
  schema_interpreted: Record<string, unknown> | null;
}

/**
 * A run that was started. With `sync_execution` it is over and has its result too. Read `errored` as well as the
 * status of the response.
 */
export interface WorkflowRun {
  /** Id of the run, for `executions.get`. */
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
export interface WorkflowSettings {
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
export interface WorkflowVersion extends WorkflowFields {
  /** Id of the workflow, of the draft or of the version. */
  _id: string;
  /** Number of the version. Null on a draft. */
  version: number | null;
  /** When it was made. */
  createdAt: string;
}

/** One page of the versions of a workflow. */
export interface WorkflowVersionPage extends PageInfo {
  /** The versions on this page. */
  docs: WorkflowVersion[];
  /** A schema beside the list. No source shows it here. */
  schema?: Record<string, unknown> | null;
}

/** Parameters of `workflows.create`. */
export type CreateWorkflowParams = CreateWorkflowRequest;

/** Parameters of `workflows.delete`. */
export interface DeleteWorkflowParams {
  /** Id of the workflow. To delete it, the published id. */
  workflow_id: string;
}

/** Parameters of `workflows.execute`. */
export interface ExecuteWorkflowParams {
  /** Slug of the application, in lower case. It travels as a header. */
  slug: string;
  /** Id of the published workflow, or its alias. */
  workflow_id: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /**
   * The connection whose credentials the run uses, for an app that holds several for this account. Apps with one
   * connection do without it.
   */
  connection_id?: string;
  /** Let the run see the headers of this request. */
  include_headers?: boolean;
  /** The same as the header `include-headers`. */
  include_headers_query?: boolean;
  /** A label of yours for the run. */
  instance_tag?: string;
  /** Wait for the run to end, and answer with its result. */
  sync_execution?: boolean;
  /** The payload that the workflow's start receives. */
  payload?: Record<string, unknown>;
}

/** Parameters of `workflows.getDraft`. */
export interface GetWorkflowDraftParams {
  /** Id of the workflow. */
  workflow_id: string;
}

/** Parameters of `workflows.get`. */
export interface GetWorkflowParams {
  /** Id of the workflow. To delete it, the published id. */
  workflow_id: string;
}

/** Parameters of `workflows.getRequestStructure`. */
export interface GetWorkflowRequestStructureParams {
  /** Id of the workflow. */
  workflow_id: string;
}

/** Parameters of `workflows.listVersions`. */
export interface ListWorkflowVersionsParams {
  /** Id of the workflow. */
  workflow_id: string;
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
export interface ListWorkflowsParams {
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
  scope?: 'private';
  /** Only workflows of these apps, by slug. Separate several with commas. */
  slug?: string;
  /** Start of a period. No source says which date of the workflow counts. */
  start_date?: string | Date;
}

/** Parameters of `workflows.publish`. */
export interface PublishWorkflowParams extends PublishWorkflowRequest {
  /** Id of the draft to publish it, or the published id to take it back. */
  workflow_id: string;
}

/**
 * List workflows.
 *
 * Lists the workflows of the environment: the public ones, or with `scope` the private ones of the linked account.
 * Use it to find the id of a workflow. Returns one page, whose workflows may lack their nodes; an empty list is a
 * page without items.
 *
 * `GET /api/v2/public/workflow` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: An API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const listWorkflows: OptionalPagedOperation<
  ListWorkflowsParams,
  WorkflowPage,
  Workflow,
  'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ pagedOperation({
  id: 'listWorkflows',
  route: 'GET /api/v2/public/workflow',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: safe,
  write: [
    /* @__PURE__ */ query([
      'application_id',
      'end_date',
      'limit',
      'name',
      'page',
      'published',
      'scope',
      'slug',
      'start_date',
    ]),
    accountHeader,
  ],
  returns: 'object',
  page: { number: 'page', items: 'docs', hasNext: 'hasNextPage' },
});

/**
 * Create a workflow.
 *
 * Creates an empty workflow of the linked account. What it makes is a draft: fill it in the workflow builder, then
 * publish it. Returns the draft inside `workflow`. A slug that names no app is 500.
 *
 * `POST /api/v2/public/workflow` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: An API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: No app has this slug.
 */
export const createWorkflow: Operation<CreateWorkflowParams, CreatedWorkflow, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'createWorkflow',
    route: 'POST /api/v2/public/workflow',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: unsafe,
    write: [
      /* @__PURE__ */ required('name'),
      accountHeader,
      /* @__PURE__ */ fields(['associated_application', 'description', 'name', 'slug'], { always: true }),
    ],
    returns: 'object',
    has: ['workflow'],
  });

/**
 * List enabled workflows.
 *
 * Lists the workflows that the linked account has enabled, with the config and the app of each. Use it to show a
 * customer what runs for them. Returns a plain list without pages. An API key without an account is refused with 400
 * or 404, depending on the source.
 *
 * `GET /api/v2/public/workflow/enabled` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 400: An API key was sent without `linked_account_id`.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: An API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const listEnabledWorkflows: PlainOperation<EnabledWorkflow[], 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ plainOperation({
    id: 'listEnabledWorkflows',
    route: 'GET /api/v2/public/workflow/enabled',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: safe,
    write: [accountHeader],
    returns: 'list',
  });

/**
 * Get the payload structure of a workflow.
 *
 * Reads what a workflow expects as its payload: a sample, a JSON Schema and the schema in words. Use it to build a
 * form or to check a payload before you execute the workflow. All three are null for a workflow without a schema.
 *
 * `GET /api/v2/public/workflow/request-structure/{workflow_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: An API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const getWorkflowRequestStructure: Operation<
  GetWorkflowRequestStructureParams,
  WorkflowRequestStructure,
  'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ operation({
  id: 'getWorkflowRequestStructure',
  route: 'GET /api/v2/public/workflow/request-structure/{workflow_id}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: safe,
  write: [path, accountHeader],
  returns: 'object',
  has: ['payload', 'schema', 'schema_interpreted'],
});

/**
 * List the versions of a workflow.
 *
 * Lists the versions that were published of a workflow. Use it to find the version to go back to, and give its
 * number to `workflows.publish`. Returns one page, whose items may say no more than number, id and date. An unknown
 * workflow is 404.
 *
 * `GET /api/v2/public/workflow/versions/{workflow_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such workflow, or an API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const listWorkflowVersions: PagedOperation<
  ListWorkflowVersionsParams,
  WorkflowVersionPage,
  WorkflowVersion,
  'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ pagedOperation({
  id: 'listWorkflowVersions',
  route: 'GET /api/v2/public/workflow/versions/{workflow_id}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: safe,
  write: [path, /* @__PURE__ */ query(['limit', 'page']), accountHeader],
  returns: 'object',
  page: { number: 'page', items: 'docs', hasNext: 'hasNextPage' },
});

/**
 * Delete a workflow.
 *
 * Deletes a workflow and ends its triggers. There is no way back. It takes the published id and only a session
 * token, so a server mints one first. Returns a confirmation, of which the sources show two forms. The id of a
 * single version is refused with 400.
 *
 * `DELETE /api/v2/public/workflow/{workflow_id}` with a session token. May be repeated, so it is when it fails.
 *
 * @throws 400: The id is that of a version.
 * @throws 401: The session token is missing, wrong, revoked or expired. Mint a new one.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const deleteWorkflow: Operation<DeleteWorkflowParams, WorkflowDeleted, 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'deleteWorkflow',
    route: 'DELETE /api/v2/public/workflow/{workflow_id}',
    credentials: ['sessionToken'],
    retry: idempotent,
    write: [/* @__PURE__ */ pathExcept({ workflow_id: ['enabled'] })],
    returns: 'object',
  });

/**
 * Get a workflow.
 *
 * Reads one workflow with its nodes and edges. Use it to see what a published workflow does; for what has been
 * edited since, read its draft. A private workflow of another account is refused with 403.
 *
 * `GET /api/v2/public/workflow/{workflow_id}` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 403: The workflow is private to another linked account.
 * @throws 404: An API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const getWorkflow: Operation<GetWorkflowParams, Workflow, 'linkedAccount'> = /* @__PURE__ */ operation({
  id: 'getWorkflow',
  route: 'GET /api/v2/public/workflow/{workflow_id}',
  credentials: ['linkedAccount'],
  retry: safe,
  write: [
    /* @__PURE__ */ pathExcept({ workflow_id: ['*/edit', 'enabled', 'request-structure/*', 'versions/*'] }),
    accountHeader,
  ],
  returns: 'object',
  has: ['_id', 'name'],
});

/**
 * Get the draft of a workflow.
 *
 * Reads the draft of a workflow, which is what the workflow builder edits. Use it to learn the id to give to
 * `workflows.publish`. A workflow without a draft seems to get one, so this may write although it is a GET. An unknown
 * workflow is 404.
 *
 * `GET /api/v2/public/workflow/{workflow_id}/edit` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such workflow, or an API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const getWorkflowDraft: Operation<GetWorkflowDraftParams, Workflow, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'getWorkflowDraft',
    route: 'GET /api/v2/public/workflow/{workflow_id}/edit',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: idempotent,
    write: [/* @__PURE__ */ pathExcept({ workflow_id: ['request-structure', 'versions'] }), accountHeader],
    returns: 'object',
    has: ['_id', 'name'],
  });

/**
 * Execute a workflow.
 *
 * Starts a run of a workflow, even one that the account has not enabled. Normally the answer comes at once with the
 * id of the run; read it with `executions.get` until its status says that it is over. With `sync_execution` the answer
 * comes when the run is over and holds what the workflow's Response node returned; workflows with a Group node do
 * not allow this. A Response node may also choose the status of the response, so an error status may be the workflow's
 * own answer, with a body of any form. Without a slug the answer is 400.
 *
 * `POST /api/v2/public/workflow/{workflow_id}/execute` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
 *
 * @throws 400: The slug is missing.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: An API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const executeWorkflow: Operation<ExecuteWorkflowParams, WorkflowRun, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'executeWorkflow',
    route: 'POST /api/v2/public/workflow/{workflow_id}/execute',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: unsafe,
    write: [
      /* @__PURE__ */ required('slug'),
      /* @__PURE__ */ pathExcept({ workflow_id: ['request-structure', 'versions'] }),
      /* @__PURE__ */ query(['include_headers_query'], { include_headers_query: 'include-headers' }),
      /* @__PURE__ */ headers(
        ['slug', 'config_id', 'connection_id', 'include_headers', 'instance_tag', 'sync_execution'],
        { include_headers: 'include-headers' },
      ),
      accountHeader,
      /* @__PURE__ */ fields(['payload']),
    ],
    returns: 'object',
    has: ['execution_id'],
  });

/**
 * Publish or unpublish a workflow.
 *
 * Publishes the draft of a workflow, or takes a published one back. To publish, give the id of the draft; to
 * unpublish, the published id, else the answer is 400. It takes only a session token, so a server mints one first.
 * Returns the workflow, of which some sources show only a few fields. An unknown workflow is 404.
 *
 * `PUT /api/v2/public/workflow/{workflow_id}/publish` with a session token. May be repeated, so it is when it fails.
 *
 * @throws 400: A draft id was given to unpublish.
 * @throws 401: The session token is missing, wrong, revoked or expired.
 * @throws 404: No such workflow.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const publishWorkflow: Operation<PublishWorkflowParams, PublishedWorkflow, 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'publishWorkflow',
    route: 'PUT /api/v2/public/workflow/{workflow_id}/publish',
    credentials: ['sessionToken'],
    retry: idempotent,
    write: [
      /* @__PURE__ */ required('published'),
      /* @__PURE__ */ pathExcept({ workflow_id: ['request-structure', 'versions'] }),
      /* @__PURE__ */ fields(['description', 'published', 'version'], { always: true }),
    ],
    returns: 'object',
    has: ['published'],
  });

/** Create, publish and run workflows. */
export class Workflows extends Resource {
  /**
   * List workflows.
   *
   * Lists the workflows of the environment: the public ones, or with `scope` the private ones of the linked account.
   * Use it to find the id of a workflow. Returns one page, whose workflows may lack their nodes; an empty list is a
   * page without items.
   *
   * `GET /api/v2/public/workflow` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  list(params?: ListWorkflowsParams, options?: CallOptions): PagedCall<WorkflowPage, Workflow> {
    return listWorkflows(this.client, params, options);
  }

  /**
   * Create a workflow.
   *
   * Creates an empty workflow of the linked account. What it makes is a draft: fill it in the workflow builder, then
   * publish it. Returns the draft inside `workflow`. A slug that names no app is 500.
   *
   * `POST /api/v2/public/workflow` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: No app has this slug.
   */
  create(params: CreateWorkflowParams, options?: CallOptions): ApiCall<CreatedWorkflow> {
    return createWorkflow(this.client, params, options);
  }

  /**
   * List enabled workflows.
   *
   * Lists the workflows that the linked account has enabled, with the config and the app of each. Use it to show a
   * customer what runs for them. Returns a plain list without pages. An API key without an account is refused with 400
   * or 404, depending on the source.
   *
   * `GET /api/v2/public/workflow/enabled` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: An API key was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  listEnabled(options?: CallOptions): ApiCall<EnabledWorkflow[]> {
    return listEnabledWorkflows(this.client, options);
  }

  /**
   * Get the payload structure of a workflow.
   *
   * Reads what a workflow expects as its payload: a sample, a JSON Schema and the schema in words. Use it to build a
   * form or to check a payload before you execute the workflow. All three are null for a workflow without a schema.
   *
   * `GET /api/v2/public/workflow/request-structure/{workflow_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getRequestStructure(
    params: GetWorkflowRequestStructureParams,
    options?: CallOptions,
  ): ApiCall<WorkflowRequestStructure> {
    return getWorkflowRequestStructure(this.client, params, options);
  }

  /**
   * List the versions of a workflow.
   *
   * Lists the versions that were published of a workflow. Use it to find the version to go back to, and give its
   * number to `workflows.publish`. Returns one page, whose items may say no more than number, id and date. An unknown
   * workflow is 404.
   *
   * `GET /api/v2/public/workflow/versions/{workflow_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such workflow, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  listVersions(
    params: ListWorkflowVersionsParams,
    options?: CallOptions,
  ): PagedCall<WorkflowVersionPage, WorkflowVersion> {
    return listWorkflowVersions(this.client, params, options);
  }

  /**
   * Delete a workflow.
   *
   * Deletes a workflow and ends its triggers. There is no way back. It takes the published id and only a session
   * token, so a server mints one first. Returns a confirmation, of which the sources show two forms. The id of a
   * single version is refused with 400.
   *
   * `DELETE /api/v2/public/workflow/{workflow_id}` with a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: The id is that of a version.
   * @throws 401: The session token is missing, wrong, revoked or expired. Mint a new one.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  delete(params: DeleteWorkflowParams, options?: CallOptions): ApiCall<WorkflowDeleted> {
    return deleteWorkflow(this.client, params, options);
  }

  /**
   * Get a workflow.
   *
   * Reads one workflow with its nodes and edges. Use it to see what a published workflow does; for what has been
   * edited since, read its draft. A private workflow of another account is refused with 403.
   *
   * `GET /api/v2/public/workflow/{workflow_id}` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 403: The workflow is private to another linked account.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  get(params: GetWorkflowParams, options?: CallOptions): ApiCall<Workflow> {
    return getWorkflow(this.client, params, options);
  }

  /**
   * Get the draft of a workflow.
   *
   * Reads the draft of a workflow, which is what the workflow builder edits. Use it to learn the id to give to
   * `workflows.publish`. A workflow without a draft seems to get one, so this may write although it is a GET. An unknown
   * workflow is 404.
   *
   * `GET /api/v2/public/workflow/{workflow_id}/edit` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such workflow, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getDraft(params: GetWorkflowDraftParams, options?: CallOptions): ApiCall<Workflow> {
    return getWorkflowDraft(this.client, params, options);
  }

  /**
   * Execute a workflow.
   *
   * Starts a run of a workflow, even one that the account has not enabled. Normally the answer comes at once with the
   * id of the run; read it with `executions.get` until its status says that it is over. With `sync_execution` the answer
   * comes when the run is over and holds what the workflow's Response node returned; workflows with a Group node do
   * not allow this. A Response node may also choose the status of the response, so an error status may be the workflow's
   * own answer, with a body of any form. Without a slug the answer is 400.
   *
   * `POST /api/v2/public/workflow/{workflow_id}/execute` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 400: The slug is missing.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  execute(params: ExecuteWorkflowParams, options?: CallOptions): ApiCall<WorkflowRun> {
    return executeWorkflow(this.client, params, options);
  }

  /**
   * Publish or unpublish a workflow.
   *
   * Publishes the draft of a workflow, or takes a published one back. To publish, give the id of the draft; to
   * unpublish, the published id, else the answer is 400. It takes only a session token, so a server mints one first.
   * Returns the workflow, of which some sources show only a few fields. An unknown workflow is 404.
   *
   * `PUT /api/v2/public/workflow/{workflow_id}/publish` with a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: A draft id was given to unpublish.
   * @throws 401: The session token is missing, wrong, revoked or expired.
   * @throws 404: No such workflow.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  publish(params: PublishWorkflowParams, options?: CallOptions): ApiCall<PublishedWorkflow> {
    return publishWorkflow(this.client, params, options);
  }
}
