import {
  type CredentialToMigrate,
  mcpConnection,
  migrateCredentials,
  type MigrationOutcome,
  upsertSchedule,
} from '@refold/core/helpers';
import { InvalidInputError, Refold } from '@refold/core';
import { assert, equal, failure } from '../../behavior/row.ts';
import type { Row } from '../row.ts';
import { memoryCheckpoint, mocked } from '../mocked.ts';

async function* stored(): AsyncGenerator<CredentialToMigrate> {
  for (const index of [0, 1, 2]) {
    const auth_object = { oauth2: { access_token: `secret-${index}` } };
    yield { linked_account_id: `a${index}`, slug: 'slack', auth_object };
  }
}

export const credentialRows: readonly Row[] = [
  {
    helper: 'credentials',
    check: 'J9',
    name: 'a migration goes on after one that is refused, resumes from its checkpoint, and tells no credential',
    run: async () => {
      const setup = mocked({ linkedAccounts: [{ account_id: 'a0' }, { account_id: 'a2' }] });
      const checkpoint = memoryCheckpoint();
      const outcomes: MigrationOutcome[] = [];
      const onOutcome = (outcome: MigrationOutcome): void => void outcomes.push(outcome);
      const first = await migrateCredentials(setup.refold, stored(), { checkpoint, onOutcome, concurrency: 1 });
      equal([first.total, first.done, first.failed], [3, 2, 1], 'first migration');
      equal(
        outcomes.map(({ linked_account_id, status }) => `${linked_account_id} ${status}`),
        ['a0 done', 'a1 failed', 'a2 done'],
        'outcomes',
      );
      assert(/a1/.test(String(first.failures[0]?.error)), `the reason is told: ${String(first.failures[0]?.error)}`);
      const { auth_object } = setup.asked('migrateToken')[2]!.body as { auth_object: object };
      equal(auth_object, { oauth2: { access_token: 'secret-2' } }, 'body');
      const told = JSON.stringify([outcomes, first]) + checkpoint.read();
      assert(!told.includes('secret-'), 'no credential is told or kept');
      setup.mock.addFixtures({ linkedAccounts: [{ account_id: 'a1' }] });
      const second = await migrateCredentials(setup.refold, stored(), { checkpoint });
      equal([second.done, second.skipped, setup.count('migrateToken')], [1, 2, 4], 'second migration');
      const connected = setup.mock.records('connections').filter(({ slug }) => slug === 'slack');
      equal(connected.length, 3, 'connections');
    },
  },
];

export const scheduleRows: readonly Row[] = [
  {
    helper: 'schedules',
    name: 'a schedule is created, left alone when it is right, updated when it differs; several are refused',
    run: async () => {
      const workflows = [
        { _id: 'w1', name: 'One', slug: 'slack' },
        { _id: 'w9', name: 'Nine', slug: 'slack' },
      ];
      const schedules = [{ _id: 'other', linked_account_id: 'acme', workflow: 'w9' }];
      const { mock, acme } = mocked({ workflows, schedules });
      const wanted = { slug: 'slack', workflow_id: 'w1', regex: '0 9 * * 1', tz: 'Europe/Berlin', payload: { a: 1 } };
      const outcomes: string[] = [];
      for (const change of [{}, {}, { regex: '0 8 * * 1' }, { regex: '0 8 * * 1' }]) {
        outcomes.push((await upsertSchedule(acme, { ...wanted, ...change })).outcome);
      }
      equal(outcomes, ['created', 'unchanged', 'updated', 'unchanged'], 'outcomes');
      equal(mock.records('schedules').length, 2, 'schedules');
      mock.addFixtures({ schedules: [{ _id: 's2', linked_account_id: 'acme', workflow: 'w1' }] });
      const { error } = await failure(upsertSchedule(acme, wanted));
      assert(error instanceof InvalidInputError && /s2/.test(error.message), String(error));
      const neither = await failure(upsertSchedule(acme, { ...wanted, regex: undefined }));
      assert(neither.error instanceof InvalidInputError, String(neither.error));
    },
  },
];

export const mcpRows: readonly Row[] = [
  {
    helper: 'mcp',
    name: 'a connection has address and headers; its fetch renews a refused token once and gives it to no other address',
    run: async () => {
      const { mock } = mocked();
      const seen: string[] = [];
      let refused = '';
      // The addresses of MCP servers are no operations of the contract, so they are answered here; tokens come from the mock.
      const answer = async (input: string | Request, init?: RequestInit): Promise<Response> => {
        const request = new Request(input, init);
        const { pathname, host } = new URL(request.url);
        if (pathname.endsWith('/session-token')) return mock.fetch(request);
        const authorization = request.headers.get('authorization');
        refused ||= authorization ?? '';
        const token = authorization && (authorization === refused ? 'old' : 'new');
        const account = request.headers.get('linked_account_id');
        seen.push(`${host} ${request.redirect} ${token} ${account} ${await request.text()}`);
        return new Response(null, { status: token === 'old' ? 401 : 200 });
      };
      const refold = new Refold({ apiKey: 'tk_mock', limiter: false, fetch: answer as typeof fetch });
      const params = { mcp_server_id: 'm 1', linked_account_id: 'acme' };
      const { url, headers, expiresIn, fetch: authorized } = await mcpConnection(refold, params);
      equal(url, 'https://app.refold.ai/mcp/v1/m%201', 'address');
      assert(expiresIn! > 86_400, `seconds: ${expiresIn}`);
      equal([headers['linked_account_id'], /^Bearer .{50}/.test(headers['authorization']!)], ['acme', true], 'headers');
      equal((await authorized(url, { method: 'POST', body: '{"id":1}' })).status, 200, 'status');
      await authorized('https://other.example.com/', { method: 'POST', body: 'x' });
      equal(
        seen,
        [
          'app.refold.ai manual old acme {"id":1}',
          'app.refold.ai manual new acme {"id":1}',
          'other.example.com follow null null x',
        ],
        'requests',
      );
      const { error } = await failure(mcpConnection(refold, { ...params, mcp_server_id: '..' }));
      assert(error instanceof InvalidInputError, String(error));
    },
  },
];
