import type { Row } from '../model/operation.ts';
import { ok, type Call } from '../engine/call.ts';
import { page } from '../engine/page.ts';
import { asList, asText, ORGANIZATION, visible } from '../model/state.ts';
import type { Handlers } from './handlers.ts';
import { findWorkflow } from './workflow-state.ts';

export const schedules: Handlers = {
  listSchedules: (call) =>
    page(
      call,
      own(call).map((row) => ({ ...row, workflow: scheduledWorkflow(call, String(row['workflow'])) })),
    ),

  createSchedule: (call) => {
    const timing = timingOf(call);
    const workflow = findWorkflow(call, call.header('workflow_id_alias')!);
    const schedule: Row = {
      _id: call.world.id(),
      event_id: call.world.id(),
      workflow: asText(workflow?.['_id']) ?? call.header('workflow_id_alias')!,
      config_id: call.header('config_id') ?? call.account,
      linked_account_id: call.account,
      environment: call.environment,
      org_id: ORGANIZATION,
      status: 'running',
      inactive: false,
      registered_by_api: true,
      ...timing,
      schedule_added_at: call.world.time(),
      updatedAt: call.world.time(),
    };
    call.rows('schedules').unshift(schedule);
    return ok(visible(schedule));
  },

  updateSchedule: (call) => {
    const schedule = find(call);
    Object.assign(schedule, timingOf(call, schedule), { updatedAt: call.world.time() });
    return ok(visible(schedule));
  },

  deleteSchedule: (call) => {
    const rows = call.rows('schedules');
    rows.splice(rows.indexOf(find(call)), 1);
    return ok({ message: 'Scheduled Job Deleted Successfully' });
  },

  pauseSchedule: (call) => {
    const schedule = find(call);
    if (schedule['inactive'] === true) throw call.error('alreadyPaused');
    const now = call.world.time();
    return ok(
      visible(Object.assign(schedule, { status: 'paused', inactive: true, inactive_from: now, updatedAt: now })),
    );
  },

  resumeSchedule: (call) => {
    const schedule = find(call);
    if (schedule['inactive'] === false) throw call.error('alreadyRunning');
    delete schedule['inactive_from'];
    return ok(visible(Object.assign(schedule, { status: 'running', inactive: false, updatedAt: call.world.time() })));
  },
};

const own = (call: Call): Row[] => call.rows('schedules').filter((row) => row['linked_account_id'] === call.account);

function find(call: Call): Row {
  const schedule = own(call).find(({ _id }) => _id === call.path('schedule_id'));
  if (!schedule) throw call.error('unknownSchedule');
  return schedule;
}

function timingOf(call: Call, known: Row = {}): Row {
  const { regex, interval_dates, payload, trigger_type = known['trigger_type'], ...options } = call.fields;
  if (trigger_type === 'cron' && regex !== undefined && !isCron(String(regex))) throw call.error('invalidExpression');
  return {
    trigger_type: trigger_type ?? 'cron',
    ...(regex !== undefined && { cron_patten: regex }),
    trigger_interval: asList(interval_dates),
    options: { ...options, trigger_type: trigger_type ?? 'cron' },
    ...(payload !== undefined && { payload }),
  };
}

// Five fields, or six with seconds, of what cron allows.
const isCron = (text: string): boolean => /^(?:[\d*,/\-A-Z?L#]+\s+){4,5}[\d*,/\-A-Z?L#]+$/i.test(text.trim());

// Lists show the workflow whole, single replies its id.
function scheduledWorkflow(call: Call, id: string): Row | string {
  const workflow = findWorkflow(call, id);
  if (!workflow) return id;
  const app = call.rows('applications').find(({ slug }) => slug === workflow['slug'] && slug !== undefined);
  return {
    _id: workflow['_id']!,
    name: workflow['name']!,
    ...(app && { associated_application: { _id: app['app_id']!, name: app['name']!, icon: app['icon']! } }),
  };
}
