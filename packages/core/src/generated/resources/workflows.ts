// Generated from the contract by `npm run generate`. Do not edit.
import type { ApiCall, CallOptions, Methods, PagedCall } from '../../runtime.ts';
import type {
  CreateWorkflowParams,
  CreatedWorkflow,
  DeleteWorkflowParams,
  EnabledWorkflow,
  ExecuteWorkflowParams,
  GetWorkflowDraftParams,
  GetWorkflowParams,
  GetWorkflowRequestStructureParams,
  ListWorkflowVersionsParams,
  ListWorkflowsParams,
  PublishWorkflowParams,
  PublishedWorkflow,
  Workflow,
  WorkflowDeleted,
  WorkflowPage,
  WorkflowRequestStructure,
  WorkflowRun,
  WorkflowVersion,
  WorkflowVersionPage,
} from '../types.ts';

/** Create, publish and run workflows. */
export interface Workflows {
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
  list(params?: ListWorkflowsParams, options?: CallOptions): PagedCall<WorkflowPage, Workflow>;

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
  create(params: CreateWorkflowParams, options?: CallOptions): ApiCall<CreatedWorkflow>;

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
  listEnabled(options?: CallOptions): ApiCall<EnabledWorkflow[]>;

  /**
   * Get the payload structure of a workflow.
   *
   * Reads what a workflow expects as its payload: a sample, a JSON Schema and the schema in words. Use it to build a
   * form or to check a payload before you execute the workflow. All three are null for a workflow without a schema.
   *
   * `GET /api/v2/public/workflow/request-structure/{workflowId}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getRequestStructure(
    params: GetWorkflowRequestStructureParams,
    options?: CallOptions,
  ): ApiCall<WorkflowRequestStructure>;

  /**
   * List the versions of a workflow.
   *
   * Lists the versions that were published of a workflow. Use it to find the version to go back to, and give its
   * number to `publishWorkflow`. Returns one page, whose items may say no more than number, id and date. An unknown
   * workflow is 404.
   *
   * `GET /api/v2/public/workflow/versions/{workflowId}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such workflow, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  listVersions(
    params: ListWorkflowVersionsParams,
    options?: CallOptions,
  ): PagedCall<WorkflowVersionPage, WorkflowVersion>;

  /**
   * Delete a workflow.
   *
   * Deletes a workflow and ends its triggers. There is no way back. It takes the published id and only a session
   * token, so a server mints one first. Returns a confirmation, of which the sources show two forms. The id of a
   * single version is refused with 400.
   *
   * `DELETE /api/v2/public/workflow/{workflowId}` with a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: The id is that of a version.
   * @throws 401: The session token is missing, wrong, revoked or expired. Mint a new one.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  delete(params: DeleteWorkflowParams, options?: CallOptions): ApiCall<WorkflowDeleted>;

  /**
   * Get a workflow.
   *
   * Reads one workflow with its nodes and edges. Use it to see what a published workflow does; for what has been
   * edited since, read its draft. A private workflow of another account is refused with 403.
   *
   * `GET /api/v2/public/workflow/{workflowId}` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 403: The workflow is private to another linked account.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  get(params: GetWorkflowParams, options?: CallOptions): ApiCall<Workflow>;

  /**
   * Get the draft of a workflow.
   *
   * Reads the draft of a workflow, which is what the workflow builder edits. Use it to learn the id to give to
   * `publishWorkflow`. A workflow without a draft seems to get one, so this may write although it is a GET. An unknown
   * workflow is 404.
   *
   * `GET /api/v2/public/workflow/{workflowId}/edit` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such workflow, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getDraft(params: GetWorkflowDraftParams, options?: CallOptions): ApiCall<Workflow>;

  /**
   * Execute a workflow.
   *
   * Starts a run of a workflow, even one that the account has not enabled. Normally the answer comes at once with the
   * id of the run; read it with `getExecution` until its status says that it is over. With `sync_execution` the answer
   * comes when the run is over and holds what the workflow's Response node returned; workflows with a Group node do
   * not allow this. A Response node may also choose the status of the reply, so an error status may be the workflow's
   * own answer, with a body of any form. Without a slug the answer is 400.
   *
   * `POST /api/v2/public/workflow/{workflowId}/execute` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 400: The slug is missing.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  execute(params: ExecuteWorkflowParams, options?: CallOptions): ApiCall<WorkflowRun>;

  /**
   * Publish or unpublish a workflow.
   *
   * Publishes the draft of a workflow, or takes a published one back. To publish, give the id of the draft; to
   * unpublish, the published id, else the answer is 400. It takes only a session token, so a server mints one first.
   * Returns the workflow, of which some sources show only a few fields. An unknown workflow is 404.
   *
   * `PUT /api/v2/public/workflow/{workflowId}/publish` with a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: A draft id was given to unpublish.
   * @throws 401: The session token is missing, wrong, revoked or expired.
   * @throws 404: No such workflow.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  publish(params: PublishWorkflowParams, options?: CallOptions): ApiCall<PublishedWorkflow>;
}

/** By method, the operation that it calls. */
export const methods: Methods = `
list listWorkflows GET /api/v2/public/workflow ls s {"q":["application_id","end_date","limit","name","page","published","scope","slug","start_date"],"a":"header","p":["page","limit","docs","hasNextPage"]}
create createWorkflow POST /api/v2/public/workflow ls u {"r":["name"],"a":"header","b":"fields","n":true}
listEnabled listEnabledWorkflows GET /api/v2/public/workflow/enabled ls s {"a":"header"}
getRequestStructure getWorkflowRequestStructure GET /api/v2/public/workflow/request-structure/{workflowId} ls s {"a":"header"}
listVersions listWorkflowVersions GET /api/v2/public/workflow/versions/{workflowId} ls s {"q":["limit","page"],"a":"header","p":["page","limit","docs","hasNextPage"]}
delete deleteWorkflow DELETE /api/v2/public/workflow/{workflowId} s i {"v":{"workflowId":["enabled"]}}
get getWorkflow GET /api/v2/public/workflow/{workflowId} l s {"v":{"workflowId":["enabled"]},"a":"header"}
getDraft getWorkflowDraft GET /api/v2/public/workflow/{workflowId}/edit ls i {"v":{"workflowId":["request-structure","versions"]},"a":"header"}
execute executeWorkflow POST /api/v2/public/workflow/{workflowId}/execute ls u {"q":["include_headers_query"],"h":["slug","config_id","include_headers","instance_tag","sync_execution"],"r":["slug"],"w":{"include_headers":"include-headers","include_headers_query":"include-headers"},"v":{"workflowId":["request-structure","versions"]},"a":"header","b":"whole"}
publish publishWorkflow PUT /api/v2/public/workflow/{workflowId}/publish s i {"r":["published"],"v":{"workflowId":["request-structure","versions"]},"b":"fields","n":true}
`;
