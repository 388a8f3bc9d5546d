import { assert, equal, page, type Client, type Harness, type Row, type Scenario } from '../row.ts';

const account = { account_id: 'acme', environment: 'test', name: 'Acme' };
const found = { response: { body: JSON.stringify(account) } };

/** Objects that a program may put around a client, or in place of a part of it. */
const wrapped: readonly { name: string; wrap: (client: Client) => Client }[] = [
  { name: 'a Proxy without traps', wrap: (client) => new Proxy(client, {}) },
  {
    name: 'a Proxy around a client and around its resources',
    wrap: (client) =>
      new Proxy(client, {
        get(target, name) {
          const value: unknown = Reflect.get(target, name);
          return typeof value === 'object' && value !== null ? new Proxy(value, {}) : value;
        },
      }),
  },
  {
    name: 'a Proxy that reads with itself as the receiver',
    wrap: (client) => new Proxy(client, { get: (target, name, proxy) => Reflect.get(target, name, proxy) as unknown }),
  },
  { name: 'an object that inherits from a client', wrap: (client) => Object.create(client) as Client },
  { name: 'a frozen client', wrap: (client) => Object.freeze(client) },
];

export const replacedRows: readonly Row[] = [
  ...wrapped.map(({ name, wrap }): Row => ({
    id: 29,
    name: `${name} makes calls as the client does`,
    async run(harness) {
      const scenario = await harness.scenario(found, page([1, 2]));
      const client = wrap(scenario.refold());
      equal(await client.linkedAccounts.get({ linked_account_id: 'acme' }), account, 'account');
      equal(await client.tables.list().toArray(), [1, 2], 'items');
      const { seen } = await scenario.state();
      equal(
        seen.map(({ method }) => method),
        ['GET', 'GET'],
        'requests',
      );
    },
  })),
  {
    id: 29,
    name: 'a method that was replaced is what a program calls, and the other methods stay',
    async run(harness) {
      const scenario = await harness.scenario(page([1]));
      const refold = scenario.refold();
      const asked: unknown[] = [];
      const { get } = refold.linkedAccounts;
      refold.linkedAccounts.get = ((params: unknown) => (asked.push(params), Promise.resolve(account))) as typeof get;
      equal(await refold.linkedAccounts.get({ linked_account_id: 'acme' }), account, 'account');
      equal(asked, [{ linked_account_id: 'acme' }], 'parameters');
      equal((await refold.tables.list()).docs.length, 1, 'items');
      equal((await scenario.state()).seen.length, 1, 'requests');
    },
  },
  {
    id: 29,
    name: 'a method that is bound to its resource can be passed on',
    async run(harness) {
      const scenario = await harness.scenario(found);
      const { linkedAccounts } = scenario.refold();
      const get = linkedAccounts.get.bind(linkedAccounts);
      equal(await get({ linked_account_id: 'acme' }), account, 'account');
    },
  },
  {
    id: 29,
    name: 'a subclass adds methods of its own, and is an instance of both',
    needs: 'apiKey',
    async run(harness) {
      const scenario = await harness.scenario(found);
      class Ours extends harness.sdk.Refold! {
        nameOf = async (id: string): Promise<string> =>
          (await this.linkedAccounts.get({ linked_account_id: id })).name ?? '';
      }
      const ours = new Ours({ apiKey: 'tk_ours', baseURL: scenario.url, limiter: false });
      equal(await ours.nameOf('acme'), 'Acme', 'name');
      equal([ours instanceof Ours, ours instanceof harness.sdk.Refold!], [true, true], 'instances');
      equal(ours.forLinkedAccount('acme').linkedAccountId, 'acme', 'account');
    },
  },
  {
    id: 29,
    name: 'options, parameters and bodies that are frozen are taken, and nothing that is given is changed',
    async run(harness) {
      const scenario = await harness.scenario(found, found, page([]));
      const passes = async (request: never, next: (request: never) => Promise<Response>): Promise<Response> =>
        next(request);
      const given = frozen({
        client: { headers: { 'x-team': 'a' }, middleware: [passes], maxRetries: 0, timeout: 5000 },
        call: { headers: { 'x-call': 'b' }, middleware: [passes], maxRetries: 1, extra: { query: { more: 1 } } },
        upsert: { linked_account_id: 'acme', name: 'Acme', udf: { plan: { tier: 'gold' }, tags: ['a'] } },
        get: { linked_account_id: 'acme' },
        list: { page: 1, limit: 5 },
      });
      const before = JSON.stringify(given);
      const refold = scenario.refold(given.client as never);
      await refold.linkedAccounts.upsert(given.upsert as never, given.call as never);
      await refold.linkedAccounts.get(given.get, given.call as never);
      await refold.tables.list(given.list as never, given.call as never).toArray();
      equal(JSON.stringify(given), before, 'what was given');
      const { seen } = await scenario.state();
      equal(JSON.parse(seen[0]!.body), given.upsert, 'body');
      equal(
        seen.map(({ headers }) => [headers['x-team'], headers['x-call']]),
        Array.from({ length: 3 }, () => ['a', 'b']),
        'headers',
      );
    },
  },
  {
    id: 29,
    name: 'helpers call the methods of the client that they are given: replaced, wrapped or of a subclass',
    needs: 'helpers',
    run: seesHelpers,
  },
];

/** A frozen copy, its members too. */
function frozen<T extends object>(value: T): T {
  for (const member of Object.values(value)) if (typeof member === 'object') frozen(member as object);
  return Object.freeze(value);
}

async function seesHelpers(harness: Harness): Promise<void> {
  const { waitForExecution, bulkFor } = harness.helpers!;
  const done = { _id: 'e1', name: 'Run', status: 'COMPLETED' };
  const scenario = await harness.scenario(found);
  const asked: unknown[] = [];
  const refold = scenario.refold();
  const upsert = refold.linkedAccounts.upsert.bind(refold.linkedAccounts);
  refold.linkedAccounts.upsert = ((params: never, options: never) => (
    asked.push(params),
    upsert(params, options)
  )) as never;
  const rows = [{ linked_account_id: 'acme', name: 'Acme' }];
  const { done: count } = await bulkFor(refold as never).linkedAccounts.upsert(rows);
  equal([count, asked], [1, rows], 'rows by way of a method that was replaced');
  equal((await scenario.state()).seen.length, 1, 'requests');
  const seen = await callsOf(scenario, (client) => waitForExecution(client, { execution_id: 'e1' }), done);
  equal(seen, ['executions.get'], 'methods by way of a Proxy');
}

/** Methods that somebody calls on a client whose Proxy answers for them. */
async function callsOf(
  scenario: Scenario,
  work: (client: never) => Promise<unknown>,
  answer: unknown,
): Promise<readonly string[]> {
  const calls: string[] = [];
  const fake = (): unknown =>
    Object.assign(Promise.resolve(answer), {
      withResponse: async () => ({ data: answer, response: new Response() }),
    });
  const watching = new Proxy(scenario.acme(), {
    get: (_, resource) =>
      new Proxy({}, { get: (__, method) => () => (calls.push(`${String(resource)}.${String(method)}`), fake()) }),
  });
  equal(await work(watching as never), answer, 'answer');
  assert(calls.length > 0, 'no method was called');
  return calls;
}
