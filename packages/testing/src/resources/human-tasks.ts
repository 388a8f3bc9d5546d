import type { Row } from '../model/operation.ts';
import { undocumentedError } from '../contract/errors.ts';
import { ok, type Call } from '../engine/call.ts';
import { asList, asRow, visible } from '../model/state.ts';
import type { Handlers } from './handlers.ts';

export const humanTasks: Handlers = {
  getHumanTask: (call) => ok(visible(find(call))),

  submitHumanTask: (call) => {
    const task = find(call);
    if (task['status'] === 'SUBMITTED') throw call.error('alreadySubmitted');
    if (task['status'] === 'TIMEOUT') throw undocumentedError(400, 'SERVER_ERROR', 'Form has expired');
    const data = asRow(call.fields['data']);
    const missing = asList(asRow(task['form_structure'])['required']).find((name) => data[String(name)] === undefined);
    if (missing !== undefined) throw undocumentedError(400, 'SERVER_ERROR', `${String(missing)} is required`);
    Object.assign(task, { data, status: 'SUBMITTED', updatedAt: call.world.time() });
    return ok({ message: 'Form submitted successfully' });
  },
};

// The id is the secret: there is no credential, so every environment is looked through.
function find(call: Call): Row {
  const environments = Object.keys(call.world.state.environments);
  const task = environments
    .flatMap((environment) => call.world.rows(environment, 'humanTasks'))
    .find(({ _id }) => _id === call.path('id'));
  if (!task) throw call.error('unknownTask');
  const isLate = Date.parse(String(task['expire_in'])) < call.world.clock.now();
  if (task['status'] === 'WAITING' && isLate) task['status'] = 'TIMEOUT';
  return task;
}
