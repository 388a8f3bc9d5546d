import type { Step } from '../../servers/fault-server.ts';
import { equal, failure, page, type Row } from '../row.ts';

const reply = (body: string, type = 'application/json'): Step => ({
  reply: { body, headers: { 'content-type': type } },
});

const contents: readonly { name: string; step: Step; want: unknown }[] = [
  {
    name: 'HTML with status 200',
    step: reply('<html>Sign in</html>', 'text/html; charset=utf-8'),
    want: 'malformed_reply',
  },
  { name: 'an empty 200', step: reply(''), want: undefined },
  { name: 'a 204', step: { reply: { status: 204 } }, want: undefined },
  { name: 'broken JSON', step: reply('{"docs":['), want: 'malformed_reply' },
  { name: 'a byte order mark', step: reply('\ufeff{"docs":[]}'), want: { docs: [] } },
  { name: 'JSON of another name', step: reply('{"docs":[]}', 'application/vnd.refold+json'), want: { docs: [] } },
  { name: 'a wrong charset', step: reply('{"docs":["é"]}', 'application/json; charset=latin1'), want: { docs: ['é'] } },
];

const drifts: readonly { name: string; body: object }[] = [
  { name: 'an unknown value of a known set', body: { account_id: 'a', name: 'A', environment: 'staging' } },
  {
    name: 'a field that nobody knows',
    body: { account_id: 'a', name: 'A', environment: 'test', brand_new: { deep: [1] } },
  },
  { name: 'a missing field', body: { account_id: 'a' } },
  { name: 'null in place of a list', body: { account_id: 'a', name: 'A', environment: 'test', udf: null } },
];

const lists: readonly { name: string; pages: readonly Step[]; want: readonly number[]; requests: number }[] = [
  { name: 'no item', pages: [page([])], want: [], requests: 1 },
  { name: 'one page', pages: [page([1, 2])], want: [1, 2], requests: 1 },
  {
    name: 'pages that are full to the last',
    pages: [page([1, 2], { hasNextPage: true, totalPages: 2 }), page([3, 4], { page: 2, totalPages: 2 })],
    want: [1, 2, 3, 4],
    requests: 2,
  },
  {
    name: 'a total that shrinks',
    pages: [page([1], { hasNextPage: true, totalPages: 5 }), page([2], { page: 2, totalPages: 2 })],
    want: [1, 2],
    requests: 2,
  },
];

export const replyRows: readonly Row[] = [
  ...contents.map(({ name, step, want }): Row => ({
    id: 18,
    name: `${name} is a typed error or a documented value`,
    async run(world) {
      const scenario = await world.scenario(step);
      const result = await scenario.refold({ retries: 0 }).tables.list().result();
      equal(result.ok ? result.data : result.error.code, want, 'outcome');
    },
  })),
  {
    id: 18,
    name: 'a reply of five megabytes arrives whole',
    async run(world) {
      const scenario = await world.scenario(page(['x'.repeat(5_000_000)]));
      const { docs } = await scenario.refold().tables.list();
      equal((docs as unknown as string[])[0]!.length, 5_000_000, 'length');
    },
  },
  ...drifts.map(({ name, body }): Row => ({
    id: 19,
    name: `${name} passes through unchanged`,
    async run(world) {
      const scenario = await world.scenario({ reply: { body: JSON.stringify(body) } });
      equal(await scenario.refold().linkedAccounts.get({ linked_account_id: 'a' }), body, 'account');
    },
  })),
  {
    id: 19,
    name: 'a reply that differs from the contract is reported once, and passed on',
    async run(world) {
      const scenario = await world.scenario(page([]), { reply: { body: '{"docs":"none"}' } });
      const reported: unknown[] = [];
      const refold = scenario.refold({
        checkReply: (checked) =>
          Array.isArray((checked.reply as { docs?: unknown }).docs) ? [] : ['/docs is no list'],
        onDrift: (drift) => void reported.push(drift),
      });
      await refold.tables.list();
      equal(await refold.tables.list(), { docs: 'none' }, 'reply');
      equal(reported, [{ operationId: 'listTables', status: 200, problems: ['/docs is no list'] }], 'reports');
    },
  },
  ...lists.map(({ name, pages, want, requests }): Row => ({
    id: 20,
    name: `a list of ${name}`,
    async run(world) {
      const scenario = await world.scenario(...pages);
      equal(await scenario.refold().tables.list().toArray(), want, 'items');
      equal((await scenario.state()).seen.length, requests, 'requests');
    },
  })),
  {
    id: 20,
    name: 'a page that comes twice is an error, not an endless walk',
    async run(world) {
      const scenario = await world.scenario(page([1], { hasNextPage: true, totalPages: 9 }));
      const { error } = await failure(scenario.refold().tables.list().toArray());
      equal(error.code, 'pagination', error.message);
      equal((await scenario.state()).seen.length, 2, 'requests');
    },
  },
  {
    id: 20,
    name: 'leaving a list early makes no further request, and maxItems crosses pages',
    async run(world) {
      const steps = [
        page([1, 2], { hasNextPage: true, totalPages: 3 }),
        page([3, 4], { hasNextPage: true, page: 2, totalPages: 3 }),
        page([5], { page: 3 }),
      ];
      const left = await world.scenario(...steps);
      for await (const item of left.refold().tables.list()) if ((item as unknown) === 2) break;
      equal((await left.state()).seen.length, 1, 'requests after leaving');
      const bounded = await world.scenario(...steps);
      equal(await bounded.refold().tables.list({}, { maxItems: 3 }).toArray(), [1, 2, 3], 'items');
      equal((await bounded.state()).seen.length, 2, 'requests with maxItems');
    },
  },
];
