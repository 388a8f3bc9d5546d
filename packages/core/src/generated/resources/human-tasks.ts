// Generated from the contract by `npm run generate`. Do not edit.
import type { ApiCall, CallOptions, Methods } from '../../runtime.ts';
import type { GetHumanTaskParams, HumanTask, Message, SubmitHumanTaskParams } from '../types.ts';

/** Forms that a workflow waits for a person to fill in. */
export interface HumanTasks {
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
  get(params: GetHumanTaskParams, options?: CallOptions): ApiCall<HumanTask>;

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
  submit(params: SubmitHumanTaskParams, options?: CallOptions): ApiCall<Message>;
}

/** By method, the operation that it calls. */
export const methods: Methods = `
get getHumanTask GET /api/v2/public/human-tasks/{id} - s
submit submitHumanTask POST /api/v2/public/human-tasks/{id} - u {"r":["data"],"b":"fields","n":true}
`;
