import { undocumentedError } from '../contract/errors.ts';
import { type Call, type Handlers, ok } from '../engine/call.ts';
import { asArray, asObject, type JsonObject } from '../model/json.ts';
import { visible } from '../model/state.ts';

/** Handlers of human tasks: forms that a workflow waits for. */
export const humanTasks: Handlers = {
  getHumanTask: (call) => ok(visible(find(call))),

  submitHumanTask: (call) => {
    const task = find(call);
    if (task['status'] === 'SUBMITTED') throw call.error('alreadySubmitted');
    if (task['status'] === 'TIMEOUT') throw undocumentedError(400, 'SERVER_ERROR', 'Form has expired');
    const data = asObject(call.fields['data']);
    const missing = asArray(asObject(task['form_structure'])['required']).find(
      (name) => data[String(name)] === undefined,
    );
    if (missing !== undefined) throw undocumentedError(400, 'SERVER_ERROR', `${String(missing)} is required`);
    Object.assign(task, { data, status: 'SUBMITTED', updatedAt: call.backend.time() });
    return ok({ message: 'Form submitted successfully' });
  },
};

// The id is the secret: there is no credential, so every environment is searched.
function find(call: Call): JsonObject {
  const environments = Object.keys(call.backend.state.environments);
  const task = environments
    .flatMap((environment) => call.backend.records(environment, 'humanTasks'))
    .find(({ _id }) => _id === call.path('id'));
  if (!task) throw call.error('unknownTask');
  const isLate = Date.parse(String(task['expire_in'])) < call.backend.clock.now();
  if (task['status'] === 'WAITING' && isLate) task['status'] = 'TIMEOUT';
  return task;
}
