import { migrateCredentials, type CredentialToMigrate, type MigrationOutcome } from '@refold/core/credentials';
import { mcpConnection } from '@refold/core/mcp';
import { upsertSchedule } from '@refold/core/schedules';
import { InvalidInputError, Refold } from '@refold/core';
import { assert, equal, failure } from '../../behaviour/row.ts';
import type { Journey } from '../journey.ts';
import { paged, scripted } from '../scripted.ts';

const LIST = 'GET /api/v1/workflow/public/scheduled';

export const credentialJourneys: readonly Journey[] = [
  {
    helper: 'credentials',
    name: 'a migration goes on after one that is refused, resumes from its checkpoint, and tells no credential',
    run: async () => {
      let refusing = true;
      const api = scripted({
        'PUT /migrate-token': ({ headers }) =>
          refusing && headers.linked_account_id === 'a1'
            ? { error: 'Unknown account' }
            : { success: true, message: 'Connected' },
      });
      async function* stored(): AsyncGenerator<CredentialToMigrate> {
        for (const index of [0, 1, 2]) {
          const auth_object = { oauth2: { access_token: `secret-${index}` } };
          yield { linked_account_id: `a${index}`, slug: 'hubspot', auth_object };
        }
      }
      let kept = '';
      const checkpoint = { read: () => kept, append: (text: string) => void (kept += text) };
      const outcomes: MigrationOutcome[] = [];
      const onOutcome = (outcome: MigrationOutcome): void => void outcomes.push(outcome);
      const first = await migrateCredentials(api.refold, stored(), { checkpoint, onOutcome, concurrency: 1 });
      equal([first.total, first.done, first.failed], [3, 2, 1], 'first migration');
      equal(
        outcomes.map(({ linked_account_id, status }) => `${linked_account_id} ${status}`),
        ['a0 done', 'a1 failed', 'a2 done'],
        'outcomes',
      );
      assert(/Unknown account/.test(String(first.failures[0]?.error)), 'the reason is told');
      equal(api.asked[2]!.body.auth_object, { oauth2: { access_token: 'secret-2' } }, 'body');
      assert(!(JSON.stringify([outcomes, first]) + kept).includes('secret-'), 'no credential is told or kept');
      refusing = false;
      const second = await migrateCredentials(api.refold, stored(), { checkpoint });
      equal([second.done, second.skipped, api.count('PUT /migrate-token')], [1, 2, 4], 'second migration');
    },
  },
];

export const scheduleJourneys: readonly Journey[] = [
  {
    helper: 'schedules',
    name: 'a schedule is created, left alone when it is right, updated when it differs; several are refused',
    run: async () => {
      const stored: any[] = [{ _id: 'other', workflow: 'w9', linked_account_id: 'acme', inactive: false }];
      const put = (body: any): object => ({
        cron_patten: body.regex,
        payload: body.payload,
        options: { tz: body.tz },
        trigger_type: body.trigger_type,
      });
      const api = scripted({
        [LIST]: (asked) => paged(stored, asked),
        'POST /api/v1/workflow/public/scheduled': ({ body, headers }) => {
          const ids = { _id: 's1', workflow: { _id: headers.workflow_id_alias, name: 'W' }, config_id: 'acme' };
          stored.push({ ...ids, ...put(body) });
          return stored.at(-1);
        },
        'PUT /api/v1/workflow/public/scheduled/s1': ({ body }) => Object.assign(stored[1], put(body)),
      });
      const wanted = { slug: 'slack', workflow_id: 'w1', regex: '0 9 * * 1', tz: 'Europe/Berlin', payload: { a: 1 } };
      const outcomes: string[] = [];
      for (const change of [{}, {}, { regex: '0 8 * * 1' }, { regex: '0 8 * * 1' }]) {
        outcomes.push((await upsertSchedule(api.acme, { ...wanted, ...change })).outcome);
      }
      equal(outcomes, ['created', 'unchanged', 'updated', 'unchanged'], 'outcomes');
      stored.push({ ...stored[1], _id: 's2' });
      const { error } = await failure(upsertSchedule(api.acme, wanted));
      assert(error instanceof InvalidInputError && /s1, s2/.test(error.message), String(error));
      const neither = await failure(upsertSchedule(api.acme, { ...wanted, regex: undefined }));
      assert(neither.error instanceof InvalidInputError, String(neither.error));
    },
  },
];

export const mcpJourneys: readonly Journey[] = [
  {
    helper: 'mcp',
    name: 'a connection has address and headers; its fetch renews a refused token once and gives it to no other address',
    run: async () => {
      const seen: string[] = [];
      let minted = 0;
      const answer = async (input: string | Request, init?: RequestInit): Promise<Response> => {
        const request = new Request(input, init);
        const { pathname, host } = new URL(request.url);
        if (pathname.endsWith('/session-token')) {
          // Without force, the token that was refused would be given again.
          minted ||= 1;
          if (new URL(request.url).searchParams.get('force_refresh') === 'true') minted++;
          return Response.json({ token: `token-${minted}`, expires_in: 60 });
        }
        const authorization = request.headers.get('authorization');
        seen.push(
          `${host} ${request.redirect} ${authorization} ${request.headers.get('linked_account_id')} ${await request.text()}`,
        );
        return new Response(null, { status: authorization === 'Bearer token-1' ? 401 : 200 });
      };
      const refold = new Refold({ apiKey: 'tk_scripted', limiter: false, fetch: answer as typeof fetch });
      const params = { mcp_server_id: 'm 1', linked_account_id: 'acme' };
      const { url, headers, expiresIn, fetch: authorized } = await mcpConnection(refold, params);
      equal([url, expiresIn], ['https://app.refold.ai/mcp/v1/m%201', 60], 'address');
      equal(headers, { authorization: 'Bearer token-1', linked_account_id: 'acme' }, 'headers');
      equal((await authorized(url, { method: 'POST', body: '{"id":1}' })).status, 200, 'status');
      await authorized('https://other.example.com/', { method: 'POST', body: 'x' });
      equal(
        seen,
        [
          'app.refold.ai manual Bearer token-1 acme {"id":1}',
          'app.refold.ai manual Bearer token-2 acme {"id":1}',
          'other.example.com follow null null x',
        ],
        'requests',
      );
      const { error } = await failure(mcpConnection(refold, { ...params, mcp_server_id: '..' }));
      assert(error instanceof InvalidInputError, String(error));
    },
  },
];
