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
  query,
  required,
  safe,
  unsafe,
} from '../runtime.ts';
import type { ApiCall, CallOptions, Operation, OptionalPagedOperation, PagedCall } from '../runtime.ts';
import type { Environment, Message, PageInfo } from './common.ts';

/** A new schedule. */
export interface CreateScheduleRequest extends ScheduleFields {
  /** Whether `regex` or `interval_dates` say when to start. */
  trigger_type: 'cron' | 'interval';
}

/** Starts a workflow for a linked account again and again. */
export interface Schedule {
  /** Refold's own id, 24 hexadecimal digits. Other calls name it `schedule_id`. */
  _id: string;
  /** Whether the schedule is paused. */
  inactive: boolean;
  /** The linked account for which the workflow runs. */
  linked_account_id: string;
  /** The workflow that is started. Lists give it with its app, other responses its id alone. */
  workflow: string | ScheduledWorkflow;
  /** The config with which the workflow runs. */
  config_id?: string;
  /** The cron expression. The name is misspelt by the API. Requests name it `regex`. */
  cron_patten?: string;
  environment?: Environment;
  /** Refold's own id of what the schedule fires. */
  event_id?: string;
  /** The same as `_id`, under its other name. */
  id?: string;
  /** When the schedule was paused. */
  inactive_from?: string;
  options?: ScheduleOptions;
  /** Id of your organization. */
  org_id?: string;
  /** What the workflow is started with. */
  payload?: Record<string, unknown>;
  /** Whether it was made by this API rather than in the dashboard. */
  registered_by_api?: boolean;
  /** When the schedule was made. */
  schedule_added_at?: string;
  /** Whether the schedule runs or is paused. Older responses only have `inactive`. */
  status?: 'running' | 'paused' | (string & {});
  /** The times at which the workflow is started. Requests name them `interval_dates`. */
  trigger_interval?: Record<string, unknown>[];
  /** Whether a cron expression or given times start the workflow. */
  trigger_type?: 'cron' | 'interval' | (string & {});
  /** Runs that the schedule has started. */
  triggered_instances?: unknown[];
  /** When the schedule last changed. */
  updatedAt?: string;
}

/** When a schedule starts its workflow, and with what. */
export interface ScheduleFields {
  /**
   * Day on which the call is made, as older callers send it. Leave it out; `startDate` says when to begin.
   *
   * @deprecated
   */
  currentDate?: string;
  /** Last day on which to start the workflow. */
  endDate?: string;
  /** The times at which to start. A schedule of the kind `interval` needs them. */
  interval_dates?: (ScheduleMoment | ZonedScheduleMoment)[];
  /** What to start the workflow with. */
  payload?: Record<string, unknown>;
  /**
   * The cron expression, such as `0 9 * * 1` for Mondays at nine. A schedule of the kind `cron` needs it. Responses
   * name it `cron_patten`.
   */
  regex?: string;
  /** First day on which to start the workflow. */
  startDate?: string;
  /** Time zone by its IANA name, such as `America/New_York`. */
  tz?: string;
}

/** A time in the time zone of the schedule. */
export interface ScheduleMoment {
  /** Day of the month. */
  day?: number;
  /** Hour from 0 to 23. */
  hour?: number;
  /** Minute from 0 to 59. */
  minute?: number;
  /** Month, 1 for January. */
  month?: number;
  /** Second from 0 to 59. Only the older, wrapped form is shown with it. */
  second?: number;
  /** Year with four digits. */
  year?: number;
}

/** When and in which time zone a schedule runs, as it was asked for. */
export interface ScheduleOptions {
  /** Day on which the schedule was asked for. Older responses have it. */
  currentDate?: string;
  /** Last day. */
  endDate?: string;
  /** First day, such as `2026-07-01`. */
  startDate?: string;
  /** The kind of schedule, repeated. */
  trigger_type?: string;
  /** Time zone by its IANA name. */
  tz?: string;
}

/** One page of schedules. */
export interface SchedulePage extends PageInfo {
  /** The schedules on this page. */
  docs: Schedule[];
}

/** The app of a scheduled workflow, in short. */
export interface ScheduledApplication {
  /** Refold's own id of the app. */
  _id: string;
  /** Name of the app, for people to read. */
  name: string;
  /** What the app is. */
  description?: string;
  /** Address of the app's logo. */
  icon?: string;
}

/** The workflow of a schedule, in short. */
export interface ScheduledWorkflow {
  /** Id of the workflow. */
  _id: string;
  /** Name of the workflow. */
  name: string;
  associated_application?: ScheduledApplication;
  /** What the workflow does. */
  description?: string;
}

/** The schedule as it should be. */
export interface UpdateScheduleRequest extends ScheduleFields {
  /** Whether `regex` or `interval_dates` say when to start. */
  trigger_type?: 'cron' | 'interval';
}

/**
 * A time in a time zone of its own. The older form; `ScheduleMoment` is the current one.
 *
 * @deprecated
 */
export interface ZonedScheduleMoment {
  date: ScheduleMoment;
  /** Time zone of this time, by its IANA name. */
  tz?: string;
}

/** Parameters of `schedules.create`. */
export interface CreateScheduleParams extends CreateScheduleRequest {
  /** Slug of the application, in lower case. It travels as a header. */
  slug: string;
  /** Id or alias of the published workflow to start. It travels as a header. */
  workflow_id_alias: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
}

/** Parameters of `schedules.delete`. */
export interface DeleteScheduleParams {
  /** Id of the schedule. */
  schedule_id: string;
}

/** Parameters of `schedules.list`. */
export interface ListSchedulesParams {
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

/** Parameters of `schedules.pause`. */
export interface PauseScheduleParams {
  /** Id of the schedule. */
  schedule_id: string;
}

/** Parameters of `schedules.resume`. */
export interface ResumeScheduleParams {
  /** Id of the schedule. */
  schedule_id: string;
}

/** Parameters of `schedules.update`. */
export interface UpdateScheduleParams extends UpdateScheduleRequest {
  /** Id of the schedule. */
  schedule_id: string;
}

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
export const listSchedules: OptionalPagedOperation<ListSchedulesParams, SchedulePage, Schedule, 'linkedAccount'> =
  /* @__PURE__ */ pagedOperation({
    id: 'listSchedules',
    route: 'GET /api/v1/workflow/public/scheduled',
    credentials: ['linkedAccount'],
    retry: safe,
    write: [/* @__PURE__ */ query(['limit', 'page']), accountHeader],
    returns: 'object',
    page: { number: 'page', items: 'docs', hasNext: 'hasNextPage' },
  });

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
export const createSchedule: Operation<CreateScheduleParams, Schedule, 'linkedAccount'> = /* @__PURE__ */ operation({
  id: 'createSchedule',
  route: 'POST /api/v1/workflow/public/scheduled',
  credentials: ['linkedAccount'],
  retry: unsafe,
  write: [
    /* @__PURE__ */ required('slug', 'workflow_id_alias', 'trigger_type'),
    /* @__PURE__ */ headers(['slug', 'workflow_id_alias', 'config_id']),
    accountHeader,
    /* @__PURE__ */ fields(
      ['currentDate', 'endDate', 'interval_dates', 'payload', 'regex', 'startDate', 'trigger_type', 'tz'],
      { always: true },
    ),
  ],
  returns: 'object',
  has: ['_id', 'linked_account_id', 'inactive'],
});

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
export const deleteSchedule: Operation<DeleteScheduleParams, Message, 'linkedAccount'> = /* @__PURE__ */ operation({
  id: 'deleteSchedule',
  route: 'DELETE /api/v1/workflow/public/scheduled/{schedule_id}',
  credentials: ['linkedAccount'],
  retry: idempotent,
  write: [path, accountHeader],
  returns: 'object',
  has: ['message'],
});

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
export const updateSchedule: Operation<UpdateScheduleParams, Schedule, 'linkedAccount'> = /* @__PURE__ */ operation({
  id: 'updateSchedule',
  route: 'PUT /api/v1/workflow/public/scheduled/{schedule_id}',
  credentials: ['linkedAccount'],
  retry: idempotent,
  write: [
    /* @__PURE__ */ pathExcept({ schedule_id: ['*/pause', '*/resume'] }),
    accountHeader,
    /* @__PURE__ */ fields(
      ['currentDate', 'endDate', 'interval_dates', 'payload', 'regex', 'startDate', 'trigger_type', 'tz'],
      { always: true },
    ),
  ],
  returns: 'object',
  has: ['_id', 'linked_account_id', 'inactive'],
});

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
export const pauseSchedule: Operation<PauseScheduleParams, Schedule, 'linkedAccount'> = /* @__PURE__ */ operation({
  id: 'pauseSchedule',
  route: 'PUT /api/v1/workflow/public/scheduled/{schedule_id}/pause',
  credentials: ['linkedAccount'],
  retry: idempotent,
  write: [path, accountHeader],
  returns: 'object',
  has: ['_id', 'linked_account_id', 'inactive'],
});

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
export const resumeSchedule: Operation<ResumeScheduleParams, Schedule, 'linkedAccount'> = /* @__PURE__ */ operation({
  id: 'resumeSchedule',
  route: 'PUT /api/v1/workflow/public/scheduled/{schedule_id}/resume',
  credentials: ['linkedAccount'],
  retry: idempotent,
  write: [path, accountHeader],
  returns: 'object',
  has: ['_id', 'linked_account_id', 'inactive'],
});

/** Start a workflow by cron expression or at given times. */
export class Schedules extends Resource {
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
  list(params?: ListSchedulesParams, options?: CallOptions): PagedCall<SchedulePage, Schedule> {
    return listSchedules(this.client, params, options);
  }

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
  create(params: CreateScheduleParams, options?: CallOptions): ApiCall<Schedule> {
    return createSchedule(this.client, params, options);
  }

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
  delete(params: DeleteScheduleParams, options?: CallOptions): ApiCall<Message> {
    return deleteSchedule(this.client, params, options);
  }

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
  update(params: UpdateScheduleParams, options?: CallOptions): ApiCall<Schedule> {
    return updateSchedule(this.client, params, options);
  }

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
  pause(params: PauseScheduleParams, options?: CallOptions): ApiCall<Schedule> {
    return pauseSchedule(this.client, params, options);
  }

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
  resume(params: ResumeScheduleParams, options?: CallOptions): ApiCall<Schedule> {
    return resumeSchedule(this.client, params, options);
  }
}
