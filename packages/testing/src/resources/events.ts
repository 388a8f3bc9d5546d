import type { Json, Row } from '../model/operation.ts';
import { ok, type Call, type Reply } from '../engine/call.ts';
import { asRow, visible } from '../model/state.ts';
import { runWorkflowsOf } from './executions.ts';
import type { Handlers } from './handlers.ts';

const EXAMPLE_EVENT = 'candidate_created';

export const events: Handlers = {
  listEvents: (call) => all(call),

  createEvent: (call) => {
    const name = String(call.fields['name']);
    if (call.rows('events').some((row) => row['name'] === name))
      throw call.error('nameTaken', { [EXAMPLE_EVENT]: name });
    call.rows('events').unshift({ _id: call.world.id(), ...definition(call.fields) });
    return all(call);
  },

  getEvent: (call) => ok(visible(find(call))),

  updateEvent: (call) => {
    const event = find(call);
    for (const key of ['json_schema', 'raw_response']) delete event[key];
    Object.assign(event, definition(call.fields));
    return all(call);
  },

  deleteEvent: (call) => {
    const rows = call.rows('events');
    rows.splice(rows.indexOf(find(call)), 1);
    return all(call);
  },

  triggerEvent: (call) => fire(call),
  triggerEventBySlug: (call) => fire(call),
};

// Changes answer with the whole list.
const all = (call: Call): Reply => ok(call.rows('events').map(visible));

function find(call: Call): Row {
  const event = call.rows('events').find((row) => row['_id'] === call.path('event_id'));
  if (!event) throw call.error('unknownEvent');
  return event;
}

async function fire(call: Call): Promise<Reply> {
  const name = String(call.fields['event'] ?? call.fields['trigger']);
  if (!call.rows('events').some((row) => row['name'] === name)) throw call.error('unknownEvent');
  await runWorkflowsOf(call, name, payloadOf(call.fields));
  return ok({ message: 'Webhook Fired Success' });
}

// In a form the payload is text, and files join it.
function payloadOf({ event: _, trigger: __, payload, ...files }: Row): Row {
  return { ...(typeof payload === 'string' ? parsed(payload) : asRow(payload)), ...files };
}

function parsed(text: string): Row {
  try {
    return asRow(JSON.parse(text) as Json);
  } catch {
    return { payload: text };
  }
}

/** A definition as it is kept: the sample payload becomes a list of its fields, with dotted names. */
export function definition(fields: Row): Row {
  const given = fields['response']!;
  const sample = typeof given === 'string' ? parsed(given) : given;
  return {
    name: fields['name']!,
    response: dotted(asRow(sample), ''),
    raw_response: typeof given === 'string' ? given : JSON.stringify(given),
    ...(fields['json_schema'] !== undefined && { json_schema: fields['json_schema'] }),
  };
}

function dotted(value: Row, prefix: string): Row[] {
  return Object.entries(value).flatMap(([name, member]) => {
    const key = prefix ? `${prefix}.${name}` : name;
    const isObject = typeof member === 'object' && member !== null && !Array.isArray(member);
    return isObject ? [{ key, type: 'object' }, ...dotted(member, key)] : [{ key, type: 'text' }];
  });
}
