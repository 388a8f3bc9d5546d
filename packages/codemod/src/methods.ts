/** The new method for an old one, and what becomes of its arguments. */
export interface Replacement {
  /** The new method, as `resource.method` of the client or of the linked account's client. */
  readonly to: string;
  /**
   * Meaning of each positional argument: the name of a parameter, `@account` for the linked account, `@params` for an object of
   * parameters. Absent where the only argument is an object of parameters, or where there is none.
   */
  readonly positional?: readonly string[];
  /** The member `linked_account_id` of the object becomes the argument of `forLinkedAccount`. */
  readonly account?: true;
  /** Replacements for objects that have a certain parameter. */
  readonly having?: Readonly<Record<string, Replacement>>;
}

/** An old method without an automatic replacement. */
export interface ByHand {
  /** Replacement to write by hand. */
  readonly advice: string;
}

const config = (method: string): Replacement => ({
  to: `configs.${method}Default`,
  account: true,
  having: { config_id: { to: `configs.${method}`, account: true } },
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
    positional: ['workflow_id', 'slug', '@account', 'sync_execution', 'payload'],
  },
};
