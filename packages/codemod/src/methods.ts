/** How a call of the old SDK becomes one of the new. */
export interface Replacement {
  /** The new method, below the client or what acts for the account. */
  readonly to: string;
  /**
   * What each positional argument was: the name of a parameter, `@account` for the linked account, `@params` for an object of
   * parameters. Absent where the one argument is an object of parameters, or there is none.
   */
  readonly positional?: readonly string[];
  /** The object's `linked_account_id` says for whom to act, and is a parameter no more. */
  readonly account?: true;
  /** Parameters with another name, by their old one. */
  readonly rename?: Readonly<Record<string, string>>;
  /** Takes the place of this one when the object has that parameter. */
  readonly having?: Readonly<Record<string, Replacement>>;
}

/** What nothing takes the place of by itself, and what to do instead. */
export interface ByHand {
  readonly advice: string;
}

const config = (method: string): Replacement => ({
  to: `configs.${method}Default`,
  account: true,
  having: { config_id: { to: `configs.${method}`, account: true, rename: { config_id: 'config_id' } } },
});

/** Every method of @cobaltio/cobalt 1.3.0. */
export const methods: Readonly<Record<string, Replacement | ByHand>> = {
  createLinkedAccount: { to: 'linkedAccounts.create' },
  upsertLinkedAccount: { to: 'linkedAccounts.upsert' },
  getAllLinkedAccounts: { to: 'linkedAccounts.list' },
  getLinkedAccountById: { to: 'linkedAccounts.get', positional: ['linked_account_id'] },
  deleteLinkedAccount: { to: 'linkedAccounts.delete', positional: ['linked_account_id'] },
  migrateAuth: { to: 'credentials.migrateToken', account: true },
  getTokenForLinkedAccount: { to: 'sessionTokens.create' },
  getApplications: { to: 'applications.list', positional: ['@account'] },
  getApplicationBySlug: { to: 'applications.get', positional: ['@account', 'slug'] },
  getExecutions: { to: 'executions.list', positional: ['@account', '@params'] },
  getExecutionById: { to: 'executions.get', positional: ['@account', 'execution_id'] },
  event: { to: 'events.trigger', account: true },
  triggerEvent: { to: 'events.trigger', account: true },
  listEvents: { to: 'events.list' },
  listEventById: { to: 'events.get', positional: ['event_id'] },
  deleteEvent: { to: 'events.delete', positional: ['event_id'] },
  updateEvent: {
    advice: 'Call events.update({ event_id, name, response }): the old call went to a route that is gone.',
  },
  config: { to: 'configs.getOrCreate', account: true },
  getConfig: config('get'),
  updateConfig: { to: 'configs.update', account: true },
  deleteConfig: config('delete'),
  getWebhook: { to: 'webhooks.list' },
  createWebhook: { to: 'webhooks.create' },
  deleteWebhook: { advice: 'Call webhooks.delete({ id }) with the id from webhooks.list().' },
  subscribeWebhookEvents: { advice: 'Call ensureWebhook(client, { url, events }) of @refold/node/helpers.' },
  unsubscribeWebhookEvent: { advice: 'Call webhooks.update({ id, webhook_events }) with the events that remain.' },
  executeWorkflow: {
    to: 'workflows.execute',
    positional: ['workflow_id', 'slug', '@account', 'sync_execution', 'body'],
  },
};
