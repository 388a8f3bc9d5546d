// Generated from the contract by `npm run generate`. Do not edit.
import { accountHeader, body, fields, idempotent, operation, path, pathExcept, safe, unsafe } from '../runtime.ts';
import type { Credential, Operation } from '../runtime.ts';
import type { PreviewBody, PreviewListResponse, PreviewResponse } from './common.ts';

/** Settings of a workflow. */
export interface PreviewWorkflowSettings {
  /** What identifies a repeated run. Neither type nor form is published. */
  dedup_key?: unknown;
  /** How long a run may take. Neither type nor unit is published. */
  timeout?: unknown;
}

/** Fields of a workflow to change. */
export interface PreviewWorkflowUpdate {
  /** What the workflow does. */
  description?: string;
  /** Name of the workflow. */
  name?: string;
  settings?: PreviewWorkflowSettings;
  /** A name by which to call the workflow instead of its id. */
  workflow_alias?: string;
}

/** Parameters of `workflows.listNodeBatches`. */
export interface PreviewListWorkflowNodeBatchesParams {
  /** The linked account, as you named it. */
  linkedAccountId: string;
  /** Id of the workflow. */
  workflowId: string;
}

/** Parameters of `workflows.resume`. */
export interface PreviewResumeWorkflowParams {
  /** Id that the waiting workflow handed out. Whoever knows it can let the workflow go on. */
  id: string;
  /** The request body. */
  body?: PreviewBody;
}

/** Parameters of `workflows.update`. */
export interface PreviewUpdateWorkflowParams extends PreviewWorkflowUpdate {
  /** Id of the workflow. */
  workflowId: string;
}

/**
 * Let a waiting workflow go on.
 *
 * Shown in a guide only. Lets a workflow go on that waits for a webhook; only the first valid call
 * counts. It takes no credential of Refold: whoever knows the id can call it, unless the author of
 * the workflow asks for a header of their own, which the caller then adds. Unknown are the form of
 * the body and the response.
 *
 * `POST /api/v1/workflows/webhooks/{id}` with no credential. Is not repeated once it may have reached the server.
 *
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const previewResumeWorkflow: Operation<PreviewResumeWorkflowParams, PreviewResponse, Credential> =
  /* @__PURE__ */ operation({
    id: 'previewResumeWorkflow',
    route: 'POST /api/v1/workflows/webhooks/{id}',
    retry: unsafe,
    write: [path, /* @__PURE__ */ body()],
    returns: 'object',
  });

/**
 * Change a workflow.
 *
 * Announced only. Changes the name, description, alias or settings of a workflow. Unknown are the
 * credential, whether `linked_account_id` is needed, whether the id is that of the draft or of the
 * published workflow, the types of the settings, what happens to fields that are left out, and the
 * response.
 *
 * `PUT /api/v2/public/workflow/{workflowId}` with an API key, or an API key for one linked account. May be repeated, so it is when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const previewUpdateWorkflow: Operation<
  PreviewUpdateWorkflowParams,
  PreviewResponse,
  'apiKey' | 'linkedAccount'
> = /* @__PURE__ */ operation({
  id: 'previewUpdateWorkflow',
  route: 'PUT /api/v2/public/workflow/{workflowId}',
  credentials: ['apiKey', 'linkedAccount'],
  retry: idempotent,
  write: [
    /* @__PURE__ */ pathExcept({ workflowId: ['enabled'] }),
    accountHeader,
    /* @__PURE__ */ fields(['description', 'name', 'settings', 'workflow_alias'], { always: true }),
  ],
  returns: 'object',
});

/**
 * List the node batches of a workflow.
 *
 * Announced only (April 10, 2026). Lists the batches in which nodes worked, over the runs of one
 * workflow for one linked account. For a single run use `listExecutionNodeBatches`. Unknown are
 * the credential, filters, paging and the response.
 *
 * `GET /api/v2/public/workflow/{workflowId}/linked-account/{linkedAccountId}/execution-node-batches` with an API key. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const previewListWorkflowNodeBatches: Operation<
  PreviewListWorkflowNodeBatchesParams,
  PreviewListResponse,
  'apiKey'
> = /* @__PURE__ */ operation({
  id: 'previewListWorkflowNodeBatches',
  route: 'GET /api/v2/public/workflow/{workflowId}/linked-account/{linkedAccountId}/execution-node-batches',
  credentials: ['apiKey'],
  retry: safe,
  write: [path],
  returns: 'object or list',
});
