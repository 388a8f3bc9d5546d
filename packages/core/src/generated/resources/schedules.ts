// Generated from the contract by `npm run generate`. Do not edit.
import type { ApiCall, CallOptions, Methods, PagedCall } from '../../runtime.ts';
import type {
  CreateScheduleParams,
  DeleteScheduleParams,
  ListSchedulesParams,
  Message,
  PauseScheduleParams,
  ResumeScheduleParams,
  Schedule,
  SchedulePage,
  UpdateScheduleParams,
} from '../types.ts';

/** Start a workflow by cron expression or at given times. */
export interface Schedules {
  /**
   * List schedules.
   *
   * Lists the schedules of a linked account. Use it to see which workflows run by themselves for a customer, and
   * whether they are paused. Returns one page; an empty list is a page without items.
   *
   * `GET /api/v1/workflow/public/scheduled` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  list(params?: ListSchedulesParams, options?: CallOptions): PagedCall<SchedulePage, Schedule>;

  /**
   * Create a schedule.
   *
   * Starts a workflow again and again for a linked account, by cron expression or at given times. Repeating the call
   * creates a second schedule. Runs must be at least five minutes apart. Returns the schedule, already running.
   * Without `trigger_type`, or with an expression that cannot be read, the answer is 400.
   *
   * `POST /api/v1/workflow/public/scheduled` with an API key for one linked account. Is not repeated once it may have reached the server.
   *
   * @throws 400: The kind of schedule is missing, or the expression cannot be read.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  create(params: CreateScheduleParams, options?: CallOptions): ApiCall<Schedule>;

  /**
   * Delete a schedule.
   *
   * Deletes a schedule, and its workflow is not started by it any more. There is no way back; pause it to stop it for
   * a while. Returns a confirmation; an unknown schedule is 404.
   *
   * `DELETE /api/v1/workflow/public/scheduled/{schedule_id}` with an API key for one linked account. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such schedule, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  delete(params: DeleteScheduleParams, options?: CallOptions): ApiCall<Message>;

  /**
   * Change a schedule.
   *
   * Changes when a schedule starts its workflow, and with which payload. No source says whether fields that are left
   * out keep their value, so send all of them. Returns the schedule as it is now. An expression that cannot be read is
   * 400, an unknown schedule 404.
   *
   * `PUT /api/v1/workflow/public/scheduled/{schedule_id}` with an API key for one linked account. May be repeated, so it is when it fails.
   *
   * @throws 400: The expression cannot be read.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such schedule, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  update(params: UpdateScheduleParams, options?: CallOptions): ApiCall<Schedule>;

  /**
   * Pause a schedule.
   *
   * Stops a schedule from starting its workflow until it is resumed. Runs that have begun go on. Returns the paused
   * schedule. A schedule that is paused already is 400, so treat that answer to a repeated call as success. An unknown
   * schedule is 404.
   *
   * `PUT /api/v1/workflow/public/scheduled/{schedule_id}/pause` with an API key for one linked account. May be repeated, so it is when it fails.
   *
   * @throws 400: The schedule is paused already.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such schedule, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  pause(params: PauseScheduleParams, options?: CallOptions): ApiCall<Schedule>;

  /**
   * Resume a schedule.
   *
   * Lets a paused schedule start its workflow again. No source says that runs missed in between are made up for.
   * Returns the running schedule. A schedule that is not paused is 400, so treat that answer to a repeated call as
   * success. An unknown schedule is 404.
   *
   * `PUT /api/v1/workflow/public/scheduled/{schedule_id}/resume` with an API key for one linked account. May be repeated, so it is when it fails.
   *
   * @throws 400: The schedule is not paused.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such schedule, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  resume(params: ResumeScheduleParams, options?: CallOptions): ApiCall<Schedule>;
}

/** By method, the operation that it calls. */
export const methods: Methods = `
list listSchedules GET /api/v1/workflow/public/scheduled l s {"q":["limit","page"],"a":"header","p":["page","limit","docs","hasNextPage"]}
create createSchedule POST /api/v1/workflow/public/scheduled l u {"h":["slug","workflow_id_alias","config_id"],"r":["slug","workflow_id_alias","trigger_type"],"a":"header","b":"fields","n":true}
delete deleteSchedule DELETE /api/v1/workflow/public/scheduled/{schedule_id} l i {"a":"header"}
update updateSchedule PUT /api/v1/workflow/public/scheduled/{schedule_id} l i {"a":"header","b":"fields","n":true}
pause pauseSchedule PUT /api/v1/workflow/public/scheduled/{schedule_id}/pause l i {"a":"header"}
resume resumeSchedule PUT /api/v1/workflow/public/scheduled/{schedule_id}/resume l i {"a":"header"}
`;
