import { type Call, type Handlers, ok } from '../engine/call.ts';
import { page } from '../engine/page.ts';
import { asArray, asString, type JsonObject } from '../model/json.ts';
import { ORGANIZATION, visible } from '../model/state.ts';
import { findWorkflow, isVisible } from './workflow-state.ts';

/** Handlers of schedules. They are kept, paused and resumed, and never start a run. */
export const schedules: Handlers = {
  listSchedules: (call) =>
    page(
      call,
      ownSchedules(call).map((record) => ({
        ...record,
        workflow: scheduledWorkflow(call, String(record['workflow'])),
      })),
    ),

  createSchedule: (call) => {
    const timing = timingOf(call);
    const found = findWorkflow(call, call.header('workflow_id_alias')!);
    const workflow = found && isVisible(call, found) ? found : undefined;
    const schedule: JsonObject = {
      _id: call.backend.id(),
      event_id: call.backend.id(),
      workflow: asString(workflow?.['_id']) ?? call.header('workflow_id_alias')!,
      config_id: call.header('config_id') ?? call.account,
      linked_account_id: call.account,
      environment: call.environment,
      org_id: ORGANIZATION,
      status: 'running',
      inactive: false,
      registered_by_api: true,
      ...timing,
      schedule_added_at: call.backend.time(),
      updatedAt: call.backend.time(),
    };
    call.records('schedules').unshift(schedule);
    return ok(visible(schedule));
  },

  updateSchedule: (call) => {
    const schedule = find(call);
    Object.assign(schedule, timingOf(call, schedule), { updatedAt: call.backend.time() });
    return ok(visible(schedule));
  },

  deleteSchedule: (call) => {
    const records = call.records('schedules');
    records.splice(records.indexOf(find(call)), 1);
    return ok({ message: 'Scheduled Job Deleted Successfully' });
  },

  pauseSchedule: (call) => {
    const schedule = find(call);
    if (schedule['inactive'] === true) throw call.error('alreadyPaused');
    const now = call.backend.time();
    return ok(
      visible(Object.assign(schedule, { status: 'paused', inactive: true, inactive_from: now, updatedAt: now })),
    );
  },

  resumeSchedule: (call) => {
    const schedule = find(call);
    if (schedule['inactive'] === false) throw call.error('alreadyRunning');
    delete schedule['inactive_from'];
    return ok(visible(Object.assign(schedule, { status: 'running', inactive: false, updatedAt: call.backend.time() })));
  },
};

const ownSchedules = (call: Call): JsonObject[] =>
  call.records('schedules').filter((record) => record['linked_account_id'] === call.account);

function find(call: Call): JsonObject {
  const schedule = ownSchedules(call).find(({ _id }) => _id === call.path('schedule_id'));
  if (!schedule) throw call.error('unknownSchedule');
  return schedule;
}

function timingOf(call: Call, known: JsonObject = {}): JsonObject {
  const { regex, interval_dates, payload, trigger_type = known['trigger_type'], ...options } = call.fields;
  if (trigger_type === 'cron' && regex !== undefined && !isCron(String(regex))) throw call.error('invalidExpression');
  return {
    trigger_type: trigger_type ?? 'cron',
    ...(regex !== undefined && { cron_patten: regex }),
    trigger_interval: asArray(interval_dates),
    options: { ...options, trigger_type: trigger_type ?? 'cron' },
    ...(payload !== undefined && { payload }),
  };
}

// Five fields, or six with seconds, of what cron allows.
const isCron = (text: string): boolean => /^(?:[\d*,/\-A-Z?L#]+\s+){4,5}[\d*,/\-A-Z?L#]+$/i.test(text.trim());

// Lists have the whole workflow, single responses its id.
function scheduledWorkflow(call: Call, id: string): JsonObject | string {
  const workflow = findWorkflow(call, id);
  if (!workflow || !isVisible(call, workflow)) return id;
  const app = call.records('applications').find(({ slug }) => slug === workflow['slug'] && slug !== undefined);
  return {
    _id: workflow['_id']!,
    name: workflow['name']!,
    ...(app && { associated_application: { _id: app['app_id']!, name: app['name']!, icon: app['icon']! } }),
  };
}
