import * as helpers from '@refold/core/helpers';
import { API_KEY } from './clients.ts';
import { call, of, type Members, type OptionsObject } from './options-object.ts';
import * as wrong from './wrong-values.ts';

const { maxItems: _maxItems, ...withoutMaxItems } = call;
const { throwOnFailure: _throwOnFailure, ...withoutThrow } = call;

async function drained(items: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of items);
}

const wait: Members<helpers.WaitOptions> = {
  maxWait: wrong.milliseconds,
  interval: wrong.milliseconds,
  maxInterval: wrong.milliseconds,
  signal: wrong.signal,
};
const chat = { slug: 'chat' };
const rows = { table_id: 't', rows: [{ sku: 'a' }] };
const run = { workflow_id: 'w', slug: 'chat' };

/** Options and parameters of helpers. */
export const optionsOfHelpers: readonly OptionsObject[] = [
  of<helpers.WebhookReceiverOptions>(
    'WebhookReceiverOptions',
    {
      keys: [...wrong.list, [], [' x'], [5]],
      on: [...wrong.object, { 'No Event': () => undefined }, { 'Workflow Completed': 5 }],
      onUnknown: wrong.callback,
      store: wrong.withMethods,
      onError: wrong.callback,
      maxBytes: wrong.count,
      bodyTimeout: wrong.milliseconds,
      handlerTimeout: wrong.milliseconds,
      leaseMs: wrong.milliseconds,
      storeTimeout: wrong.milliseconds,
    },
    helpers.webhookReceiver,
    { keys: [API_KEY], on: {} },
  ),
  of<helpers.SessionTokenHandlerOptions>(
    'SessionTokenHandlerOptions',
    { authorize: wrong.callback, onError: wrong.callback },
    (options, { refold }) => helpers.sessionTokenHandler(refold, options),
    { authorize: () => 'acme' },
  ),
  of<helpers.SessionTokenOptions>(
    'SessionTokenOptions',
    {
      store: wrong.withMethods,
      skewMs: [-1, Number.NaN, '5', null],
      assumedLifeMs: wrong.milliseconds,
      storeTimeout: wrong.milliseconds,
      onError: wrong.callback,
      singleFlight: wrong.flag,
    },
    (options, { refold }) => new helpers.SessionTokenProvider(refold, options),
  ),
  of<helpers.WaitOptions>('WaitOptions', wait, (options, { acme }) => helpers.waitForConnection(acme, chat, options)),
  of<helpers.WaitOptions>('WaitOptions of fireEventAndWait', wait, (options, { acme }) =>
    helpers.fireEventAndWait(acme, { event: 'x' }, options),
  ),
  of<helpers.WaitForExecutionOptions>(
    'WaitForExecutionOptions',
    { ...wait, onProgress: wrong.callback },
    (options, { acme }) => helpers.waitForExecution(acme, { execution_id: 'e' }, options),
  ),
  of<helpers.RunWorkflowOptions<unknown>>(
    'RunWorkflowOptions',
    { ...wait, onProgress: wrong.callback, mode: wrong.choice, parse: wrong.callback },
    (options, { acme }) => helpers.runWorkflow(acme, run, options),
  ),
  of<helpers.PerformActionOptions<unknown>>(
    'PerformActionOptions',
    { ...withoutThrow, readOnly: wrong.flag, parse: wrong.callback },
    (options, { acme }) => helpers.performAction(acme, { ...chat, action_id: 'a', input: {} }, options),
  ),
  of<helpers.BulkOptions<unknown>>(
    'BulkOptions',
    {
      concurrency: wrong.positive,
      signal: wrong.signal,
      key: wrong.callback,
      checkpoint: wrong.withMethods,
      wasDone: wrong.callback,
      singleCall: wrong.flag,
      onResult: wrong.callback,
      onProgress: wrong.callback,
      total: wrong.count,
    },
    (options, { refold }) => helpers.bulk([1], (_, how) => refold.tables.list({}, how), options),
  ),
  of<helpers.ReadyBulkOptions<any, any>>(
    'ReadyBulkOptions',
    {
      concurrency: wrong.positive,
      signal: wrong.signal,
      checkpoint: wrong.withMethods,
      onResult: wrong.callback,
      onProgress: wrong.callback,
      total: wrong.count,
    },
    (options, { refold }) => helpers.bulkFor(refold).linkedAccounts.upsert([{ linked_account_id: 'acme' }], options),
  ),
  of<helpers.MigrateCredentialsOptions>(
    'MigrateCredentialsOptions',
    {
      checkpoint: wrong.withMethods,
      concurrency: wrong.positive,
      onProgress: wrong.callback,
      onOutcome: wrong.callback,
      signal: wrong.signal,
      total: wrong.count,
    },
    (options, { refold }) =>
      helpers.migrateCredentials(
        refold,
        [{ linked_account_id: 'acme', slug: 'chat', auth_object: { oauth2: { access_token: 'x' } } }],
        options,
      ),
  ),
  of<helpers.ImportRowsOptions>(
    'ImportRowsOptions',
    { ...withoutMaxItems, onProgress: wrong.callback },
    (options, { refold }) => helpers.importRows(refold, rows, options),
  ),
  of<helpers.ImportRowsParams>(
    'ImportRowsParams',
    { table_id: wrong.word, rows: wrong.object, key: wrong.word, batch: wrong.positive },
    (params, { refold }) => helpers.importRows(refold, params),
    rows,
  ),
  of<helpers.SyncRowsOptions>(
    'SyncRowsOptions',
    { ...withoutMaxItems, onProgress: wrong.callback },
    (options, { refold }) => helpers.syncRows(refold, { ...rows, key: 'sku' }, options),
  ),
  of<helpers.SyncRowsParams>(
    'SyncRowsParams',
    {
      table_id: wrong.word,
      rows: wrong.object,
      key: wrong.word,
      deleteMissing: wrong.flag,
      maxDeleteShare: [-1, 2, '1', null],
      allowEmptySource: wrong.flag,
      dryRun: wrong.flag,
      batch: wrong.positive,
    },
    (params, { refold }) => helpers.syncRows(refold, params),
    { ...rows, key: 'sku' },
  ),
  of<helpers.RerunFailedParams>(
    'RerunFailedParams',
    {
      since: [...wrong.text, 'x', new Date('x')],
      workflow_id: wrong.word,
      statuses: [...wrong.list, ['x']],
      dryRun: wrong.flag,
      checkpoint: wrong.withMethods,
    },
    (params, { acme }) => drained(helpers.rerunFailed(acme, params)),
    { since: new Date(0) },
  ),
  of<helpers.DisconnectParams>(
    'DisconnectParams',
    { slug: wrong.word, connection: wrong.word, auth_type: wrong.word },
    (params, { acme }) => helpers.disconnect(acme, params),
    chat,
  ),
  of<helpers.WaitForConnectionParams>(
    'WaitForConnectionParams',
    { slug: wrong.word, connection: wrong.word, since: wrong.list },
    (params, { acme }) => helpers.waitForConnection(acme, params, { maxWait: 1 }),
    chat,
  ),
  of<helpers.McpConnectionParams>(
    'McpConnectionParams',
    { mcp_server_id: wrong.word, linked_account_id: wrong.word },
    (params, { refold }) => helpers.mcpConnection(refold, params),
    { mcp_server_id: 'm', linked_account_id: 'acme' },
  ),
  of<helpers.CreateConnectLinkParams>(
    'CreateConnectLinkParams',
    {
      linked_account_id: wrong.word,
      name: wrong.anything,
      udf: wrong.anything,
      config_id: wrong.anything,
      properties: wrong.anything,
    },
    (params, { refold }) => helpers.createConnectLink(refold, params),
    { linked_account_id: 'acme' },
  ),
];
