import { _ as PageInfo, u as Environment } from "./common-D4m0w_WH.js";
/** A new schedule. */
interface CreateScheduleRequest extends ScheduleFields {
  /** Whether `regex` or `interval_dates` say when to start. */
  trigger_type: "cron" | "interval";
}
/** Starts a workflow for a linked account again and again. */
interface Schedule {
  /** Refold's own id, 24 hexadecimal digits. Other calls name it `schedule_id`. */
  _id: string;
  /** Whether the schedule is paused. */
  inactive: boolean;
  /** The linked account for which the workflow runs. */
  linked_account_id: string;
  /** The workflow that is started. Lists give it with its app, other replies its id alone. */
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
  /** Whether the schedule runs or is paused. Older replies only have `inactive`. */
  status?: "running" | "paused" | (string & {});
  /** The times at which the workflow is started. Requests name them `interval_dates`. */
  trigger_interval?: Record<string, unknown>[];
  /** Whether a cron expression or given times start the workflow. */
  trigger_type?: "cron" | "interval" | (string & {});
  /** Runs that the schedule has started. */
  triggered_instances?: unknown[];
  /** When the schedule last changed. */
  updatedAt?: string;
}
/** When a schedule starts its workflow, and with what. */
interface ScheduleFields {
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
   * The cron expression, such as `0 9 * * 1` for Mondays at nine. A schedule of the kind `cron` needs it. Replies
   * name it `cron_patten`.
   */
  regex?: string;
  /** First day on which to start the workflow. */
  startDate?: string;
  /** Time zone by its IANA name, such as `America/New_York`. */
  tz?: string;
}
/** A time in the time zone of the schedule. */
interface ScheduleMoment {
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
interface ScheduleOptions {
  /** Day on which the schedule was asked for. Older replies have it. */
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
interface SchedulePage extends PageInfo {
  /** The schedules on this page. */
  docs: Schedule[];
}
/** The app of a scheduled workflow, in short. */
interface ScheduledApplication {
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
interface ScheduledWorkflow {
  /** Id of the workflow. */
  _id: string;
  /** Name of the workflow. */
  name: string;
  associated_application?: ScheduledApplication;
  /** What the workflow does. */
  description?: string;
}
/** The schedule as it should be. */
interface UpdateScheduleRequest extends ScheduleFields {
  /** Whether `regex` or `interval_dates` say when to start. */
  trigger_type?: "cron" | "interval";
}
/**
 * A time in a time zone of its own. The older form; `ScheduleMoment` is the current one.
 *
 * @deprecated
 */
interface ZonedScheduleMoment {
  date: ScheduleMoment;
  /** Time zone of this time, by its IANA name. */
  tz?: string;
}
/** Parameters of `schedules.create`. */
interface CreateScheduleParams extends CreateScheduleRequest {
  /** Slug of the application, in lower case. It travels as a header. */
  slug: string;
  /** Id or alias of the published workflow to start. It travels as a header. */
  workflow_id_alias: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
}
/** Parameters of `schedules.delete`. */
interface DeleteScheduleParams {
  /** Id of the schedule. */
  schedule_id: string;
}
/** Parameters of `schedules.list`. */
interface ListSchedulesParams {
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
interface PauseScheduleParams {
  /** Id of the schedule. */
  schedule_id: string;
}
/** Parameters of `schedules.resume`. */
interface ResumeScheduleParams {
  /** Id of the schedule. */
  schedule_id: string;
}
/** Parameters of `schedules.update`. */
interface UpdateScheduleParams extends UpdateScheduleRequest {
  /** Id of the schedule. */
  schedule_id: string;
}
export { PauseScheduleParams as a, ScheduleFields as c, SchedulePage as d, ScheduledApplication as f, ZonedScheduleMoment as g, UpdateScheduleRequest as h, ListSchedulesParams as i, ScheduleMoment as l, UpdateScheduleParams as m, CreateScheduleRequest as n, ResumeScheduleParams as o, ScheduledWorkflow as p, DeleteScheduleParams as r, Schedule as s, CreateScheduleParams as t, ScheduleOptions as u };