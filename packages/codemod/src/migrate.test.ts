import { describe, expect, test } from 'vitest';
import { methods } from './methods.ts';
import { migrate } from './migrate.ts';

const head = "import Cobalt from '@cobaltio/cobalt';\nconst client = new Cobalt({ apiKey });\n";
const newHead = "import { Refold } from '@refold/node';\nconst client = new Refold({ apiKey });\n";

/** Calls of every old method with their replacement; undefined for those that are left to do by hand. */
const calls: readonly { given: string; want: string | undefined }[] = [
  {
    given: "client.createLinkedAccount({ linked_account_id: 'a' })",
    want: "client.linkedAccounts.create({ linked_account_id: 'a' })",
  },
  { given: 'client.upsertLinkedAccount(account)', want: 'client.linkedAccounts.upsert(account)' },
  {
    given: 'client.getAllLinkedAccounts({ page: 1, limit: 20 })',
    want: 'client.linkedAccounts.list({ page: 1, limit: 20 })',
  },
  { given: 'client.getLinkedAccountById(id)', want: 'client.linkedAccounts.get({ linked_account_id: id })' },
  {
    given: 'client.deleteLinkedAccount(linked_account_id)',
    want: 'client.linkedAccounts.delete({ linked_account_id })',
  },
  {
    given: 'client.migrateAuth({ linked_account_id: id, slug, auth_object })',
    want: 'client.forLinkedAccount(id).credentials.migrateToken({ slug, auth_object })',
  },
  {
    given: 'client.getTokenForLinkedAccount({ linked_account_id: id })',
    want: 'client.sessionTokens.create({ linked_account_id: id })',
  },
  { given: 'client.getApplications(id)', want: 'client.forLinkedAccount(id).applications.list()' },
  {
    given: "client.getApplicationBySlug(id, 'slack')",
    want: "client.forLinkedAccount(id).applications.get({ slug: 'slack' })",
  },
  {
    given: 'client.getExecutions(id, { page: 2 })',
    want: 'client.forLinkedAccount(id).executions.list({ page: 2 })',
  },
  {
    given: 'client.getExecutionById(user.id, execution_id)',
    want: 'client.forLinkedAccount(user.id).executions.get({ execution_id })',
  },
  {
    given: "client.event({ linked_account_id, slug: 'slack', event: 'Paid', payload })",
    want: "client.forLinkedAccount(linked_account_id).events.trigger({ slug: 'slack', event: 'Paid', payload })",
  },
  {
    given: "client.triggerEvent({ event: 'Paid', payload: {}, linked_account_id: id })",
    want: "client.forLinkedAccount(id).events.trigger({ event: 'Paid', payload: {} })",
  },
  { given: 'client.listEvents()', want: 'client.events.list()' },
  { given: 'client.listEventById(id)', want: 'client.events.get({ event_id: id })' },
  { given: 'client.deleteEvent(id)', want: 'client.events.delete({ event_id: id })' },
  { given: 'client.updateEvent(id, event)', want: undefined },
  {
    given: 'client.config({ linked_account_id: id, slug, labels })',
    want: 'client.forLinkedAccount(id).configs.getOrCreate({ slug, labels })',
  },
  {
    given: 'client.getConfig({ linked_account_id: id, slug })',
    want: 'client.forLinkedAccount(id).configs.getDefault({ slug })',
  },
  {
    given: 'client.getConfig({ linked_account_id: id, slug, config_id })',
    want: 'client.forLinkedAccount(id).configs.get({ slug, config_id })',
  },
  {
    given: 'client.updateConfig({ linked_account_id: id, slug, config_id, fields })',
    want: 'client.forLinkedAccount(id).configs.update({ slug, config_id, fields })',
  },
  {
    given: "client.deleteConfig({ linked_account_id: id, slug, config_id: 'c' })",
    want: "client.forLinkedAccount(id).configs.delete({ slug, config_id: 'c' })",
  },
  { given: 'client.getWebhook()', want: 'client.webhooks.list()' },
  { given: 'client.createWebhook(hook)', want: 'client.webhooks.create(hook)' },
  { given: 'client.deleteWebhook()', want: undefined },
  { given: 'client.subscribeWebhookEvents({ events })', want: undefined },
  { given: 'client.unsubscribeWebhookEvent({ events })', want: undefined },
  {
    given: "client.executeWorkflow(workflow, 'slack', id, true, { name })",
    want: "client.forLinkedAccount(id).workflows.execute({ workflow_id: workflow, slug: 'slack', sync_execution: true, payload: { name } })",
  },
  {
    given: "client.executeWorkflow(workflow_id, 'slack', id, false, { payload: { name } })",
    want: "client.forLinkedAccount(id).workflows.execute({ workflow_id, slug: 'slack', sync_execution: false, payload: { name } })",
  },
  {
    given: "client.executeWorkflow(workflow_id, 'slack', id, false, { payload, name })",
    want: "client.forLinkedAccount(id).workflows.execute({ workflow_id, slug: 'slack', sync_execution: false, payload: { payload, name } })",
  },
];

describe('a call is rewritten, or left with a message', () => {
  test.each(calls)('$given', ({ given, want }) => {
    const { code, calls: count, leftOver } = migrate(`${head}await ${given};\n`, 'sample.js');
    expect(code).toBe(`${newHead}await ${want ?? given};\n`);
    expect(count).toBe(want ? 1 : 0);
    expect(leftOver).toHaveLength(want ? 0 : 1);
  });

  test('the rows above call every old method', () => {
    const tried = new Set(calls.map(({ given }) => /^client\.(\w+)/.exec(given)![1]));
    expect([...tried].toSorted()).toEqual(Object.keys(methods).toSorted());
  });
});

const files: readonly { name: string; file?: string; given: string; want: string; left?: readonly string[] }[] = [
  {
    name: 'reports options that no longer exist, in CommonJS',
    given: `const { Cobalt } = require("@cobaltio/cobalt");
const cobalt = new Cobalt({
  apiKey: process.env.COBALT_API_KEY,
  server_url: 'https://refold.example.com',
  environment: 'sandbox',
});
module.exports = (id) => cobalt.getLinkedAccountById(id);
`,
    want: `const { Refold } = require('@refold/node');
const cobalt = new Refold({
  apiKey: process.env.COBALT_API_KEY,
  baseURL: 'https://refold.example.com',
  environment: 'sandbox',
});
module.exports = (id) => cobalt.linkedAccounts.get({ linked_account_id: id });
`,
    left: ['2 new Refold: remove "environment"; the key says which environment is meant.'],
  },
  {
    name: 'finds the client that a TypeScript class receives',
    file: 'service.ts',
    given: `import Cobalt from '@cobaltio/cobalt';
export class Accounts {
  constructor(private readonly cobalt: Cobalt, private readonly other: Other) {}
  all = (): Promise<unknown> => this.cobalt.getAllLinkedAccounts();
  events = (): unknown => this.other.listEvents();
}
export const tokenOf = (client: Cobalt, id: string) => client.getTokenForLinkedAccount({ linked_account_id: <string>id });
`,
    want: `import { Refold } from '@refold/node';
export class Accounts {
  constructor(private readonly cobalt: Refold, private readonly other: Other) {}
  all = (): Promise<unknown> => this.cobalt.linkedAccounts.list();
  events = (): unknown => this.other.listEvents();
}
export const tokenOf = (client: Refold, id: string) => client.sessionTokens.create({ linked_account_id: <string>id });
`,
  },
  {
    name: 'rewrites inner calls, also when the outer one is left to do by hand',
    given: `${head}await client.getApplicationBySlug((await client.createLinkedAccount(a)).account_id, slug);
await client.updateConfig(withToken(await client.getTokenForLinkedAccount(b)));
`,
    want: `${newHead}await client.forLinkedAccount((await client.linkedAccounts.create(a)).account_id).applications.get({ slug });
await client.updateConfig(withToken(await client.sessionTokens.create(b)));
`,
    left: ['4 updateConfig: Its argument is not written out as an object. The new method is configs.update.'],
  },
  {
    name: 'reports calls whose arguments it cannot read, and leaves them',
    given: `${head}client.config({ ...common, linked_account_id: id });
client.getConfig({ slug });
client.executeWorkflow({ workflow_id, slug });
`,
    want: `${newHead}client.config({ ...common, linked_account_id: id });
client.getConfig({ slug });
client.executeWorkflow({ workflow_id, slug });
`,
    left: [
      '3 config: Its object has a spread, a method or a computed name. The new method is configs.getOrCreate.',
      '4 getConfig: Its object does not name the linked_account_id. The new method is configs.getDefault.',
      '5 executeWorkflow: An argument is missing. The new method is workflows.execute.',
    ],
  },
  {
    name: 'changes nothing when a file does not use the old SDK',
    given: 'import x from "y";\nclient.getApplications(id)',
    want: 'import x from "y";\nclient.getApplications(id)',
  },
];

test.each(files)('$name', ({ file = 'sample.js', given, want, left = [] }) => {
  const { code, leftOver } = migrate(given, file);
  expect(code).toBe(want);
  expect(leftOver.map(({ line, message }) => `${line} ${message}`)).toEqual(left);
});

test('changes nothing when a file is rewritten again', () => {
  const { code } = migrate(`${head}client.getApplications(id);\n`, 'sample.js');
  expect(migrate(code, 'sample.js')).toEqual({ code, calls: 0, leftOver: [] });
});
