import type { Step } from '../../servers/fault-server.ts';
import { equal, failure, page, type Row } from '../row.ts';

const response = (body: string, type = 'application/json'): Step => ({
  response: { body, headers: { 'content-type': type } },
});

const contents: readonly { name: string; step: Step; want: unknown }[] = [
  {
    name: 'HTML with status 200',
    step: response('<html>Sign in</html>', 'text/html; charset=utf-8'),
    want: 'invalid_response',
  },
  { name: 'an empty 200 of a list', step: response(''), want: 'invalid_response' },
  { name: 'a 204 of a list', step: { response: { status: 204 } }, want: 'invalid_response' },
  { name: 'a list without its items', step: response('{"docs":"none"}'), want: 'invalid_response' },
  { name: 'broken JSON', step: response('{"docs":['), want: 'invalid_response' },
  { name: 'a byte order mark', step: response('\ufeff{"docs":[]}'), want: { docs: [] } },
  { name: 'JSON of another name', step: response('{"docs":[]}', 'application/vnd.refold+json'), want: { docs: [] } },
  {
    name: 'a wrong charset',
    step: response('{"docs":["é"]}', 'application/json; charset=latin1'),
    want: { docs: ['é'] },
  },
];

const newer: readonly { name: string; body: object }[] = [
  { name: 'an unknown value of a known set', body: { account_id: 'a', name: 'A', environment: 'staging' } },
  {
    name: 'a field that nobody knows',
    body: { account_id: 'a', name: 'A', environment: 'test', brand_new: { deep: [1] } },
  },
  { name: 'a missing field', body: { account_id: 'a' } },
  { name: 'null in place of a list', body: { account_id: 'a', name: 'A', environment: 'test', udf: null } },
];

/** Responses that the contract does not have. Those without what every caller relies on are errors besides. */
const differing: readonly { name: string; body: object; problem: string; want: string }[] = [
  {
    name: 'a response that differs from the contract',
    body: { docs: [], totalDocs: 'many' },
    problem: '/totalDocs is no number',
    want: 'ok',
  },
  {
    name: 'a list without its items',
    body: { docs: 'none' },
    problem: '/docs is no list',
    want: 'invalid_response',
  },
];

function isList(body: unknown): boolean {
  const { docs, totalDocs } = body as { docs?: unknown; totalDocs?: unknown };
  return Array.isArray(docs) && typeof totalDocs === 'number';
}

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

export const responseRows: readonly Row[] = [
  ...contents.map(({ name, step, want }): Row => ({
    id: 18,
    name: `${name} is a typed error or a documented value`,
    async run(harness) {
      const scenario = await harness.scenario(step);
      const result = await scenario.refold({ maxRetries: 0 }).tables.list().result();
      equal(result.ok ? result.data : result.error.code, want, 'outcome');
    },
  })),
  {
    id: 18,
    name: 'a response of five megabytes arrives whole',
    async run(harness) {
      const scenario = await harness.scenario(page(['x'.repeat(5_000_000)]));
      const { docs } = await scenario.refold().tables.list();
      equal((docs as unknown as string[])[0]!.length, 5_000_000, 'length');
    },
  },
  ...newer.map(({ name, body }): Row => ({
    id: 19,
    name: `${name} passes through unchanged`,
    async run(harness) {
      const scenario = await harness.scenario({ response: { body: JSON.stringify(body) } });
      equal(await scenario.refold().linkedAccounts.get({ linked_account_id: 'a' }), body, 'account');
    },
  })),
  ...differing.map(({ name, body, problem, want }): Row => ({
    id: 19,
    name: `${name} is reported once, and ${want === 'ok' ? 'passed on' : 'refused'}`,
    async run(harness) {
      const scenario = await harness.scenario(page([]), { response: { body: JSON.stringify(body) } });
      const reported: unknown[] = [];
      const refold = scenario.refold({
        validateResponse: (checked) => (isList(checked.body) ? [] : [problem]),
        onValidationIssue: (issue) => void reported.push(issue),
      });
      await refold.tables.list();
      const result = await refold.tables.list().result();
      equal(result.ok ? result.data : result.error.code, want === 'ok' ? body : want, 'outcome');
      equal(reported, [{ operationId: 'listTables', status: 200, problems: [problem] }], 'reports');
    },
  })),
  ...lists.map(({ name, pages, want, requests }): Row => ({
    id: 20,
    name: `a list of ${name}`,
    async run(harness) {
      const scenario = await harness.scenario(...pages);
      equal(await scenario.refold().tables.list().toArray(), want, 'items');
      equal((await scenario.state()).seen.length, requests, 'requests');
    },
  })),
  {
    id: 20,
    name: 'a page that comes twice is an error, not an endless walk',
    async run(harness) {
      const scenario = await harness.scenario(page([1], { hasNextPage: true, totalPages: 9 }));
      const { error } = await failure(scenario.refold().tables.list().toArray());
      equal(error.code, 'pagination', error.message);
      equal((await scenario.state()).seen.length, 2, 'requests');
    },
  },
  {
    id: 20,
    name: 'leaving a list early makes no further request, and maxItems crosses pages',
    async run(harness) {
      const steps = [
        page([1, 2], { hasNextPage: true, totalPages: 3 }),
        page([3, 4], { hasNextPage: true, page: 2, totalPages: 3 }),
        page([5], { page: 3 }),
      ];
      const left = await harness.scenario(...steps);
      for await (const item of left.refold().tables.list()) if ((item as unknown) === 2) break;
      equal((await left.state()).seen.length, 1, 'requests after leaving');
      const bounded = await harness.scenario(...steps);
      equal(await bounded.refold().tables.list({}, { maxItems: 3 }).toArray(), [1, 2, 3], 'items');
      equal((await bounded.state()).seen.length, 2, 'requests with maxItems');
    },
  },
];
