import type { MockOptions } from '@refold/testing';
import type { ErrorExample } from './documented-errors.ts';
import { sample, type Sample } from './samples.ts';

/** A cause of a documented error: the request, and what surrounds it. */
export type Cause = {
  readonly request: Sample;
  /** Instead of the right credential. */
  readonly credential?: 'wrong' | 'missing';
  readonly options?: MockOptions;
  /** Number of times to send it; the last response counts. */
  readonly times?: number;
  /** A request to send before, and the JSON pointer into its response to the id for the path. */
  readonly before?: { readonly request: Sample; readonly pointer: string };
};

const NOWHERE = '000000000000000000000000';
const HEX = /[0-9a-f]{24}(?=\/|$)/g;
const UUID = /[0-9a-f]{8}-[0-9a-f-]{27}/;

const ids = (path: string): string => path.replaceAll(HEX, NOWHERE).replace(UUID, NOWHERE);
const withPath = (given: Sample, path: string): Cause => ({ request: { ...given, path } });
const withBody = (given: Sample, body: unknown): Cause => ({ request: { ...given, body } });
const withHeaders = (given: Sample, headers: Readonly<Record<string, string>>): Cause => ({
  request: { ...given, headers: { ...given.headers, ...headers } },
});
const withoutAccount = (given: Sample): Cause => {
  const { linked_account_id: _, ...headers } = given.headers;
  return { request: { ...given, headers, path: given.path.replace('?linked_account_id=acme', '') } };
};
const member = (given: Sample, fields: object): Cause => withBody(given, { ...(given.body as object), ...fields });
const toNoSuchApp = (given: Sample): Cause => ({
  ...withPath(given, given.path.replace(/(?<=\/)hubspot(?=\/|$)/, 'no-such-app')),
});

type CauseOf = (request: Sample) => Cause;

// By the example's name; `<operation> <name>` where an operation needs its own.
const CAUSES: Readonly<Record<string, CauseOf>> = {
  invalidCredentials: (request) => ({ request, credential: 'wrong' }),
  invalidToken: (request) => ({ request, credential: 'wrong' }),
  tokenMissing: (request) => ({ request, credential: 'missing' }),
  tooManyRequests: (request) => ({ request, times: 6, options: { clock: { now: () => 0 } } }),
  accountRequired: withoutAccount,
  accountMissing: withoutAccount,
  unknownAccount: (request) => withHeaders(request, { linked_account_id: 'initech' }),
  unknownTable: (request) => withPath(request, ids(request.path)),
  unknownRecord: (request) => withPath(request, request.path.replace(UUID, NOWHERE)),
  unknownSchedule: (request) => withPath(request, ids(request.path)),
  unknownEvent: (request) => withPath(request, ids(request.path)),
  unknownServer: (request) => withPath(request, ids(request.path)),
  unknownWebhook: (request) => withPath(request, ids(request.path)),
  unknownWorkflow: (request) => withPath(request, ids(request.path)),
  unknownExecution: (request) => withPath(request, ids(request.path)),
  unknownDefinition: (request) => withPath(request, ids(request.path)),
  unknownValue: (request) => withPath(request, ids(request.path)),
  unknownTask: (request) => withPath(request, ids(request.path)),
  unknownField: (request) => withPath(request, ids(request.path)),
  unknownAction: (request) => withPath(request, request.path.replace('create_contact', 'no_such_action')),
  unknownDataref: (request) => withPath(request, request.path.replace('contacts', 'no-such-ref')),
  unknownKey: (request) => withPath(request, request.path.replace('api_key', 'no_such_key')),
  unknownConfig: (request) => withPath(request, request.path.replace('/config/acme', '/config/no-such-config')),
  unknownApp: toNoSuchApp,
  unknownApplication: toNoSuchApp,
  noDefaultApp: (request) => withHeaders(request, { linked_account_id: 'globex' }),
  alreadyPaused: (request) => withPath(request, request.path.replace('678/', '679/')),
  alreadyRunning: (request) => withPath(request, request.path.replace('679/', '678/')),
  invalidExpression: (request) => member(request, { regex: 'every monday' }),
  triggerTypeMissing: (request) => withBody(request, { regex: '0 9 * * 1' }),
  parameterMissing: (request) => withBody(request, { firstname: 'Jane' }),
  fieldsMissing: (request) => withBody(request, {}),
  nameMissing: (request) => withBody(request, {}),
  namesMissing: (request) => withBody(request, {}),
  idsMissing: (request) => withBody(request, {}),
  idMissing: (request) => withBody(request, {}),
  dataMissing: (request) => withBody(request, {}),
  nameOrColumnsMissing: (request) => withBody(request, {}),
  nameOrDescriptionMissing: (request) => withBody(request, {}),
  invalidBody: (request) => withBody(request, { safe_mode: 'yes' }),
  wrongFormat: (request) =>
    withBody(request, { variable_definition_id: '6a1401de41e63efd08fb3e55', value: 'many', workflow_id: NOWHERE }),
  workflowMissing: (request) => withPath(request, request.path.replace('linked_account', 'workflow')),
  notARuleField: (request) =>
    withPath(request, request.path.replace('6a4477a1023ebc1f370c5140', '699fec7a5bd27ed2af7243ad')),
  alreadySubmitted: (request) => withPath(request, request.path.replace(/0000$/, '0001')),
  notAvailable: (request) => withPath(request, request.path.replace('/nodes/2/', '/nodes/1/')),
  // A draft cannot be unpublished, and a version cannot be deleted.
  notPublished: (request) => ({
    ...withBody(request, { published: false }),
    before: { request: sample('createWorkflow'), pointer: '/workflow/_id' },
  }),
  isVersion: (request) => ({ request, before: { request: sample('listWorkflowVersions'), pointer: '/docs/0/_id' } }),
  anotherAccount: (request) => withPath(request, request.path.replace(/[0-9a-f]{24}/, '6a106ba44480b80424a65290')),
  notPublic: (request) => withPath(request, request.path.replace(/[0-9a-f]{24}/, '6a106ba44480b80424a65290')),
  incompleteApp: (request) => member(request, { your_app: {} }),
  invalidAppId: (request) => member(request, { your_app: { app_id: 'x' } }),
  'createEvent nameTaken': (request) => withBody(request, { name: 'candidate_created', response: '{}' }),
  'createMcpServer nameTaken': (request) => withBody(request, { name: 'CRM Server', description: 'x' }),
  'createLinkedAccount failed': (request) => withBody(request, { linked_account_id: 'acme' }),
  'createSessionToken unknownAccount': (request) => withBody(request, { linked_account_id: 'initech' }),
  'getLinkedAccount unknownAccount': (request) => withPath(request, request.path.replace('acme', 'initech')),
  'deleteLinkedAccount unknownAccount': (request) => withPath(request, request.path.replace('acme', 'initech')),
  'createWebhook unknownEvent': (request) => member(request, { webhook_events: ['Something Else'] }),
  'triggerEvent unknownEvent': (request) => member(request, { event: 'no_such_event' }),
  'triggerEventBySlug unknownEvent': (request) => member(request, { event: 'no_such_event' }),
  'executeWorkflow slugMissing': ({ headers: { slug: _, ...headers }, ...request }) => ({
    request: { ...request, headers },
  }),
  'getOrCreateConfig unknownApp': (request) => member(request, { slug: 'no-such-app' }),
  'createWorkflow unknownApp': (request) => member(request, { slug: 'no-such-app' }),
  'listConfigFields unknownApp': (request) => withHeaders(request, { slug: 'no-such-app' }),
  'getConfigField unknownApp': (request) => withHeaders(request, { slug: 'no-such-app' }),
  'updateConfigField unknownApp': (request) => withHeaders(request, { slug: 'no-such-app' }),
  'deleteConfigField unknownApp': (request) => withHeaders(request, { slug: 'no-such-app' }),
  'deleteConfigField unknownWorkflow': (request) => withPath(request, `${request.path}?workflow_id=${NOWHERE}`),
  'updateConfigField unknownConfig': (request) => withPath(request, `${request.path}?config_id=no-such-config`),
  'deleteConfigField unknownConfig': (request) => withPath(request, `${request.path}?config_id=no-such-config`),
  'updateConfig unknownConfig': (request) => member(request, { config_id: 'no-such-config' }),
  'getDefaultConfig unknownConfig': (request) => withHeaders(request, { linked_account_id: 'globex' }),
  'deleteDefaultConfig unknownConfig': (request) => withHeaders(request, { linked_account_id: 'globex' }),
  'listDatastores unknownConfig': (request) => withHeaders(request, { linked_account_id: 'globex' }),
  'listDatastoreRecords unknownConfig': (request) => withHeaders(request, { linked_account_id: 'globex' }),
  'searchDatastoreRecords unknownConfig': (request) => withHeaders(request, { linked_account_id: 'globex' }),
};

/** The cause of a documented error, if a request can cause it. The others are only caused by `mock.fail`. */
export function causeOf(operationId: string, { label }: ErrorExample): Cause | undefined {
  const cause = CAUSES[`${operationId} ${label}`] ?? CAUSES[label];
  return cause?.(sample(operationId));
}
