// Generated from the contract by `npm run generate`. Do not edit.
import { Resource, fields, operation, path, required, safe, unsafe } from '../runtime.ts';
import type { ApiCall, CallOptions, Credential, Operation } from '../runtime.ts';
import type { Message } from './common.ts';

/** A form that a workflow waits for a person to fill in. */
export interface HumanTask {
  /** Id of the task. It is the only thing that guards it. */
  _id: string;
  /** When the task was made. */
  createdAt: string;
  /** What was filled in, by field. Empty while the task waits. */
  data: Record<string, unknown>;
  /** What the person is asked to do. */
  description: string;
  /** When the task expires. It is a point in time, not a span. */
  expire_in: string;
  /** The fields of the form, as a JSON Schema. */
  form_structure: Record<string, unknown>;
  /** Name of the task, for people to read. */
  name: string;
  /** Mail addresses of the people who are asked. */
  receiver_emails: string[];
  status: HumanTaskStatus;
  /** How to show the fields, by field. */
  ui_structure: Record<string, unknown>;
  /** When the task last changed. */
  updatedAt: string;
  /** The group that the task is in. */
  group?: string;
}

/** Whether the task waits, is submitted or has expired. New values may appear. */
export type HumanTaskStatus = 'WAITING' | 'SUBMITTED' | 'TIMEOUT' | (string & {});

/** What the person filled in. */
export interface SubmitHumanTaskRequest {
  /** The values of the fields. It must satisfy the `form_structure` of the task. */
  data: Record<string, unknown>;
}

/** Parameters of `humanTasks.get`. */
export interface GetHumanTaskParams {
  /** Id of the task. Whoever knows it can read and submit the task, so keep it secret. */
  id: string;
}

/** Parameters of `humanTasks.submit`. */
export interface SubmitHumanTaskParams extends SubmitHumanTaskRequest {
  /** Id of the task. Whoever knows it can read and submit the task, so keep it secret. */
  id: string;
}

/**
 * Get a human task.
 *
 * Reads the form that a workflow waits for a person to fill in. Use it to show the form in your own product. It
 * takes no credential: whoever knows the id reads the form, what was filled in and who was asked. Returns the form
 * with its state. An unknown task is 404.
 *
 * `GET /api/v2/public/human-tasks/{id}` with no credential. Changes nothing, so it is repeated when it fails.
 *
 * @throws 404: No such task.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const getHumanTask: Operation<GetHumanTaskParams, HumanTask, Credential> = /* @__PURE__ */ operation({
  id: 'getHumanTask',
  route: 'GET /api/v2/public/human-tasks/{id}',
  retry: safe,
  write: [path],
  returns: 'object',
  has: ['_id', 'name', 'status'],
});

/**
 * Submit a human task.
 *
 * Fills in the form that a workflow waits for, and the workflow goes on. It takes no credential: whoever knows the
 * id can submit, and only once. Returns a confirmation. A task that is submitted already or has expired, and data
 * that lacks something, are 400; an unknown task is 404.
 *
 * `POST /api/v2/public/human-tasks/{id}` with no credential. Is not repeated once it may have reached the server.
 *
 * @throws 400: The task is submitted already or has expired, or the data lacks something.
 * @throws 404: No such task.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const submitHumanTask: Operation<SubmitHumanTaskParams, Message, Credential> = /* @__PURE__ */ operation({
  id: 'submitHumanTask',
  route: 'POST /api/v2/public/human-tasks/{id}',
  retry: unsafe,
  write: [/* @__PURE__ */ required('data'), path, /* @__PURE__ */ fields(['data'], { always: true })],
  returns: 'object',
  has: ['message'],
});

/** Forms that a workflow waits for a person to fill in. */
export class HumanTasks extends Resource {
  /**
   * Get a human task.
   *
   * Reads the form that a workflow waits for a person to fill in. Use it to show the form in your own product. It
   * takes no credential: whoever knows the id reads the form, what was filled in and who was asked. Returns the form
   * with its state. An unknown task is 404.
   *
   * `GET /api/v2/public/human-tasks/{id}` with no credential. Changes nothing, so it is repeated when it fails.
   *
   * @throws 404: No such task.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  get(params: GetHumanTaskParams, options?: CallOptions): ApiCall<HumanTask> {
    return getHumanTask(this.client, params, options);
  }

  /**
   * Submit a human task.
   *
   * Fills in the form that a workflow waits for, and the workflow goes on. It takes no credential: whoever knows the
   * id can submit, and only once. Returns a confirmation. A task that is submitted already or has expired, and data
   * that lacks something, are 400; an unknown task is 404.
   *
   * `POST /api/v2/public/human-tasks/{id}` with no credential. Is not repeated once it may have reached the server.
   *
   * @throws 400: The task is submitted already or has expired, or the data lacks something.
   * @throws 404: No such task.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  submit(params: SubmitHumanTaskParams, options?: CallOptions): ApiCall<Message> {
    return submitHumanTask(this.client, params, options);
  }
}
