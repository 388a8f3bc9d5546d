import { callback, checkedOptions, flag, positive, withMethods } from '@refold/core/runtime';
import type { Backend } from '../engine/backend.ts';
import type { FaultTarget } from '../engine/faults.ts';
import { operations } from '../generated/operations.ts';
import type { Fixtures } from '../model/fixtures.ts';
import { asString } from '../model/json.ts';
import { requireKnown, requireKnownMembers } from '../model/names.ts';
import { COLLECTIONS, type Fault } from '../model/state.ts';
import { FIXTURE_NAMES } from './add-fixtures.ts';
import type { MockOptions } from './mock.ts';

const OPTIONS: Readonly<Record<keyof MockOptions, true>> = {
  seed: true,
  clock: true,
  rateLimit: true,
  retryAfterMs: true,
  strict: true,
  onUnhandledRequest: true,
  keys: true,
  fixtures: true,
  bodyLimit: true,
  allowedOrigins: true,
  onRequest: true,
  deliver: true,
};
const FAULT: Readonly<Record<keyof Fault, true>> = {
  status: true,
  example: true,
  body: true,
  retryAfterMs: true,
  error: true,
  after: true,
  delay: true,
  times: true,
  nth: true,
  probability: true,
};
const ids = operations.map(({ id }) => id);
const tags = [...new Set(operations.map(({ tag }) => tag))];

/** Refuses options that the mock does not have, or with values of another kind. */
export function checkOptions(options: MockOptions): void {
  requireKnownMembers('option of createMock', options, Object.keys(OPTIONS));
  const { clock = 'stepping', onUnhandledRequest = 'throw', fixtures } = options;
  if (typeof clock === 'string') requireKnown('clock', clock, ['stepping', 'real']);
  requireKnown('value of onUnhandledRequest', onUnhandledRequest, ['throw', 'respond']);
  for (const name of ['seed', 'bodyLimit', 'retryAfterMs'] as const) checkNumber(name, options[name]);
  if (fixtures !== undefined) checkFixtures(fixtures);
  const { rateLimit, strict, keys, bodyLimit, onRequest, deliver, allowedOrigins } = options;
  const given = {
    ...(typeof clock !== 'string' && { clock }),
    rateLimit,
    strict,
    keys,
    bodyLimit,
    onRequest,
    deliver,
    allowedOrigins,
  };
  checkedOptions(given, {
    clock: withMethods('now'),
    rateLimit: flag,
    strict: flag,
    keys: (value) => Object(value) !== value && 'must be an object of API keys by environment',
    bodyLimit: positive,
    onRequest: callback,
    deliver: callback,
    allowedOrigins: (value) =>
      value !== '*' &&
      !(Array.isArray(value) && value.every((one) => typeof one === 'string')) &&
      "must be '*' or a list of origins",
  });
}

/** Refuses fixtures of kinds that there are not. */
export function checkFixtures(fixtures: Fixtures): void {
  requireKnownMembers('kind of fixtures', fixtures, FIXTURE_NAMES);
}

/** Refuses a fault of no operation, tag or kind. */
export function checkFault(target: FaultTarget, fault: Fault): void {
  if (typeof target === 'object') requireKnown('tag', target.tag, tags);
  else requireKnown('operation', target, [...ids, '*']);
  requireKnownMembers('member of a fault', fault, Object.keys(FAULT));
  const { status, error, after, probability } = fault;
  if (error !== undefined) requireKnown('error of a fault', error, ['reset', 'hang', 'truncate']);
  if (after !== undefined) requireKnown('value of after', after, ['commit']);
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599))
    throw new TypeError(`status must be an HTTP status from 200 to 599, not ${String(status)}.`);
  if (probability !== undefined && !(probability >= 0 && probability <= 1))
    throw new TypeError(`probability must be between 0 and 1, not ${probability}.`);
  for (const name of ['delay', 'times', 'nth', 'retryAfterMs'] as const) checkNumber(name, fault[name]);
}

/** Refuses an environment that the mock does not have. */
export function checkEnvironment({ state }: Backend, environment: string): string {
  requireKnown('environment', environment, Object.keys(state.environments));
  return environment;
}

/** Refuses a collection that the mock does not have. */
export const checkCollection = (name: string): void => requireKnown('collection', name, COLLECTIONS);

/** Refuses a script of a workflow that no environment has. */
export function checkWorkflow(backend: Backend, idOrAlias: string): void {
  const names = allRecords(backend, 'workflows').flatMap(({ _id, workflow_alias }) =>
    [asString(_id), asString(workflow_alias)].filter((name) => name !== undefined),
  );
  requireKnown('workflow', idOrAlias, names, 'Add it first, with mock.addFixtures({ workflows: [...] }).');
}

/** Refuses a script of an action that no app has. */
export function checkAction(backend: Backend, slug: string, actionId: string): void {
  const apps = allRecords(backend, 'applications').map((app) => String(app['slug']));
  requireKnown('app', slug, [...new Set(apps)]);
  const own = allRecords(backend, 'actions').filter((action) => action['$slug'] === slug);
  const actionIds = [...new Set(own.map((action) => String(action['action_id'])))];
  requireKnown(`action of ${slug}`, actionId, actionIds, 'Give its app actions with mock.addFixtures.');
}

const allRecords = (backend: Backend, collection: string) =>
  Object.keys(backend.state.environments).flatMap((environment) => backend.records(environment, collection));

function checkNumber(name: string, value: number | undefined): void {
  if (value !== undefined && !(typeof value === 'number' && value >= 0))
    throw new TypeError(`${name} must be a number from 0, not ${JSON.stringify(value)}.`);
}
