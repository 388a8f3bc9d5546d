/** Fixes of errors, by the name of an example, or by operation and example. */
const FIXES: Readonly<Record<string, string>> = {
  // Credentials
  invalidCredentials:
    'Check the key or token: a key that was rotated is refused at once, and a key of one environment finds nothing of the other.',
  invalidToken: 'Mint a new session token with `sessionTokens.create`. There is no refresh.',
  tokenMissing: 'Call with a `RefoldSession`. This operation takes no API key.',
  keyMissing: 'Send the API key in `x-api-key`.',
  accountRequired: 'Call with `refold.forLinkedAccount(id)`, which sends `linked_account_id`.',
  accountMissing: 'Call with `refold.forLinkedAccount(id)`, which sends `linked_account_id`.',
  ambiguousConnection: 'Name the connection: call on `acme.connection(id)`, with an id of `acme.connections(slug)`.',
  anotherAccount: 'Call for the linked account that owns the workflow, or publish it for all.',
  notAllowed: 'Use a credential of the organization that made the server.',
  // Too fast
  tooManyRequests:
    'The client retries by itself. If the error still reaches you, let all processes that share the key share a limiter.',
  // Input
  alreadyPaused: 'Nothing is left to do: treat it as success.',
  alreadyRunning: 'Nothing is left to do: treat it as success.',
  alreadySubmitted: 'Read the task first and submit only while its status is `WAITING`.',
  dataMissing: 'Send `data` with at least one record.',
  duplicateName: 'Give each credential in `your_app` a name of its own.',
  failed: 'Try again a few seconds later. If it stays, quote the request id to support.',
  'createLinkedAccount failed':
    'Choose another id, or use `linkedAccounts.upsert`, which also takes an account that exists.',
  fieldsMissing: 'Send both `name` and `response`.',
  idMissing: 'Send `linked_account_id`.',
  idsMissing: 'Send at least one id.',
  invalidBody: 'Compare the body with the table above; JSON must be sent as `application/json`.',
  invalidExpression: 'Send a cron expression of five fields in `regex`, or times in `interval_dates`.',
  isVersion: 'Send the id of the workflow, not that of one of its versions.',
  nameMissing: 'Send the name.',
  nameOrColumnsMissing: 'Send the name and at least one column.',
  nameOrDescriptionMissing: 'Send both `name` and `description`.',
  nameTaken: 'Choose another name, or change the one that exists.',
  namesMissing: 'Send at least one name in `refNames`.',
  notARuleField: 'Ask only for fields whose `field_type` is `rule_engine`.',
  notPublished: 'Send the id of the published workflow, not that of its draft.',
  parameterMissing: 'Read what the action needs with `actions.getParameters`, and send it.',
  slugMissing: 'Send the slug of the app.',
  triggerTypeMissing: 'Send `trigger_type`, either `cron` or `interval`.',
  workflowMissing: 'Send `workflow_id` with the scope `workflow`.',
  wrongFormat: "Read the variable's `var_format` with `environmentVariables.getDefinition`, and send such a value.",
  // Unknown resources
  noDefaultApp: 'Give the account your app first: `linkedAccounts.upsert` with `your_app`.',
  notPublic: 'Take the id from `workflows.list`, and check that the workflow is published.',
  unknownAccount: 'Create the account with `linkedAccounts.upsert`, with a key of the same environment.',
  unknownAction: 'Take the id from `actions.list`.',
  unknownApp: 'Take the slug from `applications.list`, and check that the app is enabled for your organization.',
  unknownApplication:
    'Take the slug from `applications.list`, and check that the app is enabled for your organization.',
  unknownConfig: 'Make the config with `configs.getOrCreate`, or take its id from `configs.list`.',
  unknownDataref: 'Take the name from `datarefs.list`, or make the dataref with `datarefs.create`.',
  unknownDefinition: 'Take the id from `environmentVariables.listDefinitions`.',
  unknownEvent: 'Take the event from `events.list`. Names are case-sensitive.',
  'createWebhook unknownEvent':
    'Send only events of [the list](/reference/webhook-events/), exactly as they are written.',
  unknownExecution: 'Take the id from `executions.list`, for the same linked account.',
  unknownField: 'Take the id from `configFields.list`.',
  unknownKey: 'The credential is gone already: treat it as success when you delete.',
  unknownRecord: 'Take the id from `tables.listRecords`. A record that is gone already is deleted.',
  unknownSchedule: 'Take the id from `schedules.list`, for the same linked account.',
  unknownServer: 'Take the id from `mcpServers.list`, for the same linked account.',
  unknownTable: 'Take the id from `tables.list`.',
  unknownTask: 'Take the id from the execution that waits for the task.',
  unknownValue: 'Take the id from `environmentVariables.listValues`.',
  unknownWebhook: 'Take the id from `webhooks.list`, with a key of the same environment.',
  unknownWorkflow: 'Take the id from `workflows.list`, for the same linked account.',
  // The server, or an app behind it
  appFailed:
    'Check the connection with `applications.get`; if `reauth_required` is set, let the customer connect again.',
  incompleteApp: 'Send `app_id` and credentials in `your_app`, or leave `your_app` out.',
  invalidAppId: 'Send `app_id` and credentials in `your_app`, or leave `your_app` out.',
  notVerified: 'Ask the customer for keys that work. The same keys fail again.',
  notAvailable: 'Do not ask for batches of such runs; read `executions.get`.',
};

/** Fix of a documented error. */
export function fixOf(operationId: string, label: string): string | undefined {
  return FIXES[`${operationId} ${label}`] ?? FIXES[label];
}

/** Names with a fix, so that a test finds unused ones. */
export const fixNames: readonly string[] = Object.keys(FIXES);
