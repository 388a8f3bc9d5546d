import type { Step } from '../../servers/fault-server.ts';
import { equal, failure, page, status, type Row, type Scenario } from '../row.ts';

const account: Step = { response: { body: '{"account_id":"acme","environment":"test","name":"Acme"}' } };
const table: Step = { response: { body: '{"table_id":"t1"}' } };
const acme = { linked_account_id: 'acme', name: 'Acme' };
const contacts = { table_name: 'Contacts', columns: [] };

const recoveries: readonly { name: string; steps: readonly Step[]; requests: number }[] = [
  { name: 'two 503s', steps: [status(503), status(503), page([1])], requests: 3 },
  { name: 'a reset before the response', steps: [{ reset: 'before-response' }, page([1])], requests: 2 },
  { name: 'a reset in the body', steps: [{ reset: 'in-body' }, page([1])], requests: 2 },
  { name: 'a truncated body', steps: [{ truncate: true }, page([1])], requests: 2 },
  { name: 'a 408', steps: [status(408), page([1])], requests: 2 },
];

const unknownOutcomes: readonly { name: string; step: Step; timeout?: number }[] = [
  { name: 'a 503', step: status(503) },
  { name: 'a reset after it was sent', step: { reset: 'before-response' } },
  { name: 'a timeout', step: { stall: 'before-response' }, timeout: 200 },
  { name: 'a body that stalls', step: { stall: 'in-body' }, timeout: 200 },
];

const afterReuse: readonly { name: string; run: (scenario: Scenario) => PromiseLike<unknown> }[] = [
  { name: 'a create', run: (scenario) => scenario.refold().tables.create(contacts) },
  { name: 'a run without a body', run: (scenario) => scenario.acme().executions.rerun({ execution_id: 'i-1' }) },
];

export const retryRows: readonly Row[] = [
  ...recoveries.map(({ name, steps, requests }): Row => ({
    id: 5,
    name: `a read recovers from ${name}`,
    async run(harness) {
      const scenario = await harness.scenario(...steps);
      const { docs } = await scenario.refold().tables.list();
      equal(docs.length, 1, 'items');
      equal((await scenario.state()).seen.length, requests, 'requests');
    },
  })),
  {
    id: 5,
    name: 'a read recovers from a refused connection',
    async run({ scenario }) {
      const good = await scenario(page([1]));
      const { refusing } = await good.state();
      let attempts = 0;
      const refuseFirst: typeof fetch = (url, init) => fetch(attempts++ === 0 ? refusing : String(url), init);
      const { docs } = await good.refold({ fetch: refuseFirst }).tables.list();
      equal([docs.length, attempts], [1, 2], 'items and attempts');
    },
  },
  {
    id: 5,
    name: 'an idempotent write is repeated, with the same bytes',
    async run(harness) {
      const scenario = await harness.scenario(status(503), account);
      await scenario.refold().linkedAccounts.upsert(acme);
      const { seen } = await scenario.state();
      equal(
        seen.map(({ method, body }) => `${method} ${body}`),
        Array(2).fill(`PUT ${JSON.stringify(acme)}`),
        'requests',
      );
    },
  },
  {
    id: 5,
    name: 'no more attempts than allowed',
    async run(harness) {
      const scenario = await harness.scenario(status(500));
      const { error } = await failure(scenario.refold().tables.list());
      equal([error.name, error.status, error.attempts], ['ServerError', 500, 3], 'error');
      equal((await scenario.state()).seen.length, 3, 'requests');
    },
  },
  ...unknownOutcomes.map(({ name, step, timeout = 5000 }): Row => ({
    id: 6,
    name: `a create is not repeated after ${name}`,
    async run(harness) {
      const scenario = await harness.scenario(step, account);
      const { error } = await failure(scenario.refold({ timeout }).tables.create(contacts));
      equal(
        [error.outcomeUnknown, /outcome is unknown/.test(error.message)],
        [true, true],
        `${error.name}: ${error.message}`,
      );
      equal((await scenario.state()).seen.length, 1, 'requests');
    },
  })),
  ...afterReuse.map(({ name, run }): Row => ({
    id: 6,
    name: `${name} is not repeated when a connection that served before breaks`,
    // Chromium repeats a request by itself then, and no page can keep it from that.
    needs: 'ownConnections',
    async run(harness) {
      const scenario = await harness.scenario(page([]), { reset: 'before-response' }, account);
      await scenario.refold().tables.list();
      const { error } = await failure(run(scenario));
      equal(error.outcomeUnknown, true, `${error.name}: ${error.message}`);
      equal((await scenario.state()).seen.length, 2, 'requests');
    },
  })),
  {
    id: 7,
    name: 'a create is repeated after two 429s, with the same bytes',
    async run(harness) {
      const scenario = await harness.scenario(status(429), status(429), table);
      await scenario.refold().tables.create(contacts);
      const { seen } = await scenario.state();
      const [first] = seen;
      equal(
        seen.map(({ body }) => body),
        Array(3).fill(first!.body),
        'bodies',
      );
      const content = JSON.parse(first!.body) as object;
      equal(Object.entries(content).toSorted(), Object.entries(contacts).toSorted(), 'content');
    },
  },
];
