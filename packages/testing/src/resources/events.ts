import { type Call, type HandlerResponse, type Handlers, ok } from '../engine/call.ts';
import { asObject, type Json, type JsonObject } from '../model/json.ts';
import { visible } from '../model/state.ts';
import { runWorkflowsOf } from './executions.ts';

const EXAMPLE_EVENT = 'candidate_created';

/** Handlers of events. */
export const events: Handlers = {
  listEvents: (call) => listAll(call),

  createEvent: (call) => {
    const name = String(call.fields['name']);
    if (call.records('events').some((record) => record['name'] === name))
      throw call.error('nameTaken', { [EXAMPLE_EVENT]: name });
    call.records('events').unshift({ _id: call.backend.id(), ...definition(call.fields) });
    return listAll(call);
  },

  getEvent: (call) => ok(visible(find(call))),

  updateEvent: (call) => {
    const event = find(call);
    for (const key of ['json_schema', 'raw_response']) delete event[key];
    Object.assign(event, definition(call.fields));
    return listAll(call);
  },

  deleteEvent: (call) => {
    const records = call.records('events');
    records.splice(records.indexOf(find(call)), 1);
    return listAll(call);
  },

  triggerEvent: (call) => trigger(call),
  triggerEventBySlug: (call) => trigger(call),
};

// Changes respond with the whole list.
const listAll = (call: Call): HandlerResponse => ok(call.records('events').map(visible));

function find(call: Call): JsonObject {
  const event = call.records('events').find((record) => record['_id'] === call.path('event_id'));
  if (!event) throw call.error('unknownEvent');
  return event;
}

async function trigger(call: Call): Promise<HandlerResponse> {
  const name = String(call.fields['event'] ?? call.fields['trigger']);
  if (!call.records('events').some((record) => record['name'] === name)) throw call.error('unknownEvent');
  await runWorkflowsOf(call, name, payloadOf(call.fields));
  return ok({ message: 'Webhook Fired Success' });
}

// In a form the payload is text, and files join it.
function payloadOf({ event: _, trigger: __, payload, ...files }: JsonObject): JsonObject {
  return { ...(typeof payload === 'string' ? parsedObject(payload) : asObject(payload)), ...files };
}

function parsedObject(text: string): JsonObject {
  try {
    return asObject(JSON.parse(text) as Json);
  } catch {
    return { payload: text };
  }
}

/** The stored form of a definition: its sample payload becomes a list of fields with dotted names. */
export function definition(fields: JsonObject): JsonObject {
  const response = fields['response']!;
  const sample = typeof response === 'string' ? parsedObject(response) : response;
  return {
    name: fields['name']!,
    response: dottedFields(asObject(sample), ''),
    raw_response: typeof response === 'string' ? response : JSON.stringify(response),
    ...(fields['json_schema'] !== undefined && { json_schema: fields['json_schema'] }),
  };
}

function dottedFields(value: JsonObject, prefix: string): JsonObject[] {
  return Object.entries(value).flatMap(([name, member]) => {
    const key = prefix ? `${prefix}.${name}` : name;
    const isObject = typeof member === 'object' && member !== null && !Array.isArray(member);
    return isObject ? [{ key, type: 'object' }, ...dottedFields(member, key)] : [{ key, type: 'text' }];
  });
}
