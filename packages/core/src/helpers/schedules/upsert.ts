import { InvalidInputError } from '../../errors/refold-error.ts';
import { createSchedule, deleteSchedule, listSchedules, updateSchedule } from '../../generated/functions.ts';
import type { Schedule, ScheduleFields } from '../../generated/types.ts';
import type { CallOptions } from '../../call/options.ts';
import { connectionOf, type ClientLike } from '../../call/call.ts';
import { invoke, timeFor } from '../client.ts';
import { pause } from '../poll.ts';
import { oldestFirst } from '../oldest.ts';

/** The schedule that there should be. */
export interface UpsertScheduleParams extends Omit<ScheduleFields, 'currentDate'> {
  /** Slug of the app that the workflow belongs to. */
  slug: string;
  /** Id of the published workflow to start. Not its alias, since schedules name workflows by id. */
  workflow_id: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
}

/** The schedule that there is now, and what was done for it. One that is paused stays paused. */
export interface UpsertedSchedule {
  readonly schedule: Schedule;
  readonly outcome: 'created' | 'updated' | 'unchanged';
}

const LISTED_AT_ONCE = 100;
const SETTLING_MS = 1000;

/**
 * Sees to it that a workflow has this schedule for a linked account. A workflow has one such schedule per config; calling
 * again with the same cron expression, dates, time zone and payload changes nothing. Of several calls at the same time one
 * schedule is left, the oldest. A crash right after one was created may leave a second one, which the next call names.
 *
 * @throws InvalidInputError when neither `regex` nor `interval_dates` is given, or when the config has several schedules for
 * the workflow, so that it cannot be told which one is meant.
 */
export async function upsertSchedule(
  client: ClientLike<'linkedAccount'>,
  { slug, workflow_id, config_id, ...fields }: UpsertScheduleParams,
  options?: CallOptions,
): Promise<UpsertedSchedule> {
  if ((fields.regex === undefined) === (fields.interval_dates === undefined)) {
    throw new InvalidInputError('regex', 'Give either regex, a cron expression, or interval_dates.');
  }
  const trigger_type = fields.regex === undefined ? 'interval' : 'cron';
  const look = (): Promise<readonly Schedule[]> => schedulesOf(client, workflow_id, config_id, options);
  let found = await look();
  if (found.length > 1) {
    // Others may be about to settle which of theirs is to stay.
    const operationId = 'listSchedules';
    await pause(SETTLING_MS, { signal: options?.signal, operationId, time: timeFor(client) });
    found = await look();
  }
  if (found.length > 1) {
    const ids = found.map(({ _id }) => _id).join(', ');
    throw new InvalidInputError('workflow_id', `The config has several schedules for this workflow: ${ids}.`);
  }
  let [schedule] = found;
  if (!schedule) {
    const params = { ...fields, trigger_type, slug, config_id, workflow_id_alias: workflow_id } as const;
    const created = await invoke(client, 'schedules.create', createSchedule, params, options);
    // Somebody else may have created one since the first look; all of them keep the same one.
    const [oldest = created] = await look();
    if (oldest._id === created._id) return { schedule: created, outcome: 'created' };
    await invoke(client, 'schedules.delete', deleteSchedule, { schedule_id: created._id }, options);
    schedule = oldest;
  }
  if (isSo(schedule, fields)) return { schedule, outcome: 'unchanged' };
  const params = { ...fields, trigger_type, schedule_id: schedule._id } as const;
  return { schedule: await invoke(client, 'schedules.update', updateSchedule, params, options), outcome: 'updated' };
}

/** The schedules of a workflow and config, the oldest first. */
async function schedulesOf(
  client: ClientLike<'linkedAccount'>,
  workflow_id: string,
  config_id: string | undefined,
  options: CallOptions | undefined,
): Promise<readonly Schedule[]> {
  const { linkedAccountId } = connectionOf(client);
  const wantedConfig = config_id ?? linkedAccountId;
  const found: Schedule[] = [];
  for await (const schedule of invoke(client, 'schedules.list', listSchedules, { limit: LISTED_AT_ONCE }, options)) {
    const workflow = typeof schedule.workflow === 'string' ? schedule.workflow : schedule.workflow._id;
    if (workflow === workflow_id && (schedule.config_id ?? linkedAccountId) === wantedConfig) found.push(schedule);
  }
  return oldestFirst(found, ({ schedule_added_at }) => schedule_added_at);
}

/** Tells whether a schedule says all that is wanted. What a response leaves out is taken for different, and written once more. */
function isSo({ cron_patten, trigger_interval, payload, options = {} }: Schedule, fields: ScheduleFields): boolean {
  const stored = { ...options, regex: cron_patten, interval_dates: trigger_interval, payload };
  return Object.entries(fields).every(
    ([name, value]) =>
      value === undefined || JSON.stringify(stored[name as keyof typeof stored]) === JSON.stringify(value),
  );
}
