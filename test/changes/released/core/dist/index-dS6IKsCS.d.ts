import { c as ScheduleFields, s as Schedule } from "./schedules-Bo3Intm7.js";
import { c as CallOptions } from "./caller-BCzgPNgE.js";
import { n as Acting } from "./acting-Ba6uTR4D.js";
/** The schedule that there should be. */
interface UpsertScheduleParams extends Omit<ScheduleFields, "currentDate"> {
  /** Slug of the app that the workflow belongs to. */
  slug: string;
  /** Id of the published workflow to start. Not its alias, since schedules name workflows by id. */
  workflow_id: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
}
/** The schedule that there is now, and what was done for it. One that is paused stays paused. */
interface UpsertedSchedule {
  readonly schedule: Schedule;
  readonly outcome: "created" | "updated" | "unchanged";
}
/**
 * Sees to it that a workflow has this schedule for a linked account. A workflow has one such schedule per config; calling
 * again with the same cron expression, dates, time zone and payload changes nothing.
 *
 * @throws InvalidInputError when neither `regex` nor `interval_dates` is given, or when the config has several schedules for
 * the workflow, so that it cannot be told which one is meant.
 */
declare function upsertSchedule(client: Acting<"linkedAccount">, { slug, workflow_id, config_id, ...fields }: UpsertScheduleParams, options?: CallOptions): Promise<UpsertedSchedule>;
export { UpsertedSchedule as n, upsertSchedule as r, UpsertScheduleParams as t };