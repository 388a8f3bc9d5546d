import { createMock, type Mock, type RecordedRequest, type Snapshot } from '@refold/testing';
import { ensure, ensureEqual, type Check } from '../check.ts';

const HISTORIES = 20_000;
const STEPS = 6;

/** Numbers from 0 to 1 that depend on the seed alone. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The state of a mock as its test sees it: accounts and webhooks by name, requests, deliveries. */
type Expected = { accounts: readonly string[]; webhooks: number; requests: number };

const keys = { 'x-api-key': 'tk_mock', 'content-type': 'application/json' };
const send = (mock: Mock, method: string, path: string, body?: object): Promise<Response> =>
  mock.handleRequest(
    new Request(`https://app.refold.ai/api/v2/public${path}`, {
      method,
      headers: keys,
      ...(body && { body: JSON.stringify(body) }),
    }),
  );

// A gate per call, so that a call can be under way for as long as its history wants.
type Gate = { readonly open: () => void; readonly done: Promise<unknown> };

export const histories: Check = {
  name: 'histories of create, delete, snapshot, restore and reset, with calls under way, leave no trace of another test',
  run: async () => {
    const seen: RecordedRequest[] = [];
    let gates: (() => void)[] = [];
    const mock = createMock({
      rateLimit: false,
      onRequest: (request) => seen.push(request),
      fixtures: { workflows: [{ _id: 'w', name: 'W' }], linkedAccounts: [{ account_id: 'base' }] },
    });
    const pristine = viewOf(mock);
    const state = mock.snapshot().state;
    let underWay = 0;
    for (let history = 0; history < HISTORIES; history++) {
      const random = randomOf(history);
      mock.reset();
      seen.length = 0;
      let expected: Expected = { accounts: ['base'], webhooks: 0, requests: 0 };
      ensureEqual(viewOf(mock), pristine, `history ${history} begins with`);
      if (history % 100 === 0) ensure(mock.snapshot().state === state, `history ${history} begins with another state`);
      const saved: { snapshot: Snapshot; expected: Expected }[] = [];
      const pending: Gate[] = [];
      for (let step = 0; step < STEPS; step++) {
        const name = `a${Math.floor(random() * 4)}`;
        const dice = Math.floor(random() * 7);
        if (dice === 0) {
          await send(mock, 'PUT', '/linked-account', { linked_account_id: name });
          const accounts = [...new Set(expected.accounts.concat(name))];
          expected = afterRequest(expected, { accounts });
        } else if (dice === 1) {
          await send(mock, 'DELETE', `/linked-account/${name}`);
          const accounts = expected.accounts.filter((other) => other !== name);
          expected = afterRequest(expected, { accounts });
        } else if (dice === 2) {
          await send(mock, 'POST', '/webhook', {
            webhook_url: 'https://a.example',
            webhook_events: ['Workflow Errored'],
          });
          expected = afterRequest(expected, { webhooks: expected.webhooks + 1 });
        } else if (dice === 3) saved.push({ snapshot: mock.snapshot(), expected });
        else if (dice === 4 && saved.length > 0) {
          const chosen = saved[Math.floor(random() * saved.length)]!;
          mock.restore(chosen.snapshot);
          ({ expected } = chosen);
        } else if (dice === 5) {
          mock.reset();
          expected = { accounts: ['base'], webhooks: 0, requests: 0 };
        } else {
          pending.push(startLate(mock, gates));
          underWay += 1;
          // The call is recorded, and held by its script until the history is over.
          await held(gates, pending.length);
          expected = afterRequest(expected, {});
        }
        ensureEqual(viewOf(mock), expectedView(expected), `history ${history}, step ${step}`);
      }
      // Another test begins while the calls of this one are under way; then they end.
      mock.reset();
      seen.length = 0;
      for (const { open } of pending) open();
      await Promise.all(pending.map(({ done }) => done));
      gates = [];
      ensureEqual(viewOf(mock), pristine, `the test after history ${history}`);
      ensureEqual(seen.length, 0, `requests that the test after history ${history} heard of`);
    }
    return `${HISTORIES} histories of ${STEPS} steps, ${underWay} calls under way over their ends, 0 traces`;
  },
};

const afterRequest = (expected: Expected, change: Partial<Expected>): Expected => ({
  ...expected,
  ...change,
  requests: expected.requests + 1,
});

function startLate(mock: Mock, gates: (() => void)[]): Gate {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  mock.workflow('w', async () => {
    gates.push(open);
    await gate;
    return { return_value: 1 };
  });
  const done = mock.handleRequest(
    new Request('https://app.refold.ai/api/v2/public/workflow/w/execute', {
      method: 'POST',
      headers: { ...keys, linked_account_id: 'base', slug: 'hubspot' },
      body: '{}',
    }),
  );
  return { open: () => open(), done };
}

async function held(gates: readonly (() => void)[], count: number): Promise<void> {
  for (let turn = 0; turn < 50 && gates.length < count; turn++) await Promise.resolve();
  for (let turn = 0; turn < 50 && gates.length < count; turn++) await new Promise((resolve) => setImmediate(resolve));
  ensure(gates.length >= count, 'A call did not reach its script.');
}

const viewOf = (mock: Mock): object => ({
  accounts: mock
    .records('accounts')
    .map((record) => String(record['account_id']))
    .toSorted(),
  webhooks: mock.records('webhooks').length,
  executions: mock.records('executions').length,
  requests: mock.requests.length,
  deliveries: mock.webhooks.deliveries.length,
});

const expectedView = ({ accounts, webhooks, requests }: Expected): object => ({
  accounts: accounts.toSorted(),
  webhooks,
  executions: 0,
  requests,
  deliveries: 0,
});
