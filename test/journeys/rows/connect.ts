import { createConnectLink, createOAuthLink } from '@refold/core/connect';
import { auditConnections, connectionStatus, waitForConnection, WaitTimeoutError } from '@refold/core/connections';
import { assert, equal, failure } from '../../behaviour/row.ts';
import { withClock } from '../clock.ts';
import { collect, type Journey } from '../journey.ts';
import { failing, noticingLimiter, paged, scripted, type Routes } from '../scripted.ts';

const APP = 'GET /application/:slug';
const app = (more: object = {}): object => ({ slug: 'hubspot', name: 'HubSpot', reauth_required: false, ...more });

const linkRoutes: Routes = {
  'PUT /linked-account': ({ body }) => ({ account_id: body.linked_account_id, name: 'Acme', environment: 'test' }),
  'POST /session-token': ({ body }) => ({ token: `token.of.${body.linked_account_id}`, expires_in: 3600 }),
  'POST /connect-url': ({ headers }) => ({
    hosted_url: `https://connect.example.com/${headers.authorization!.slice(7)}`,
  }),
};

const stands: readonly { given: object; want: string }[] = [
  { given: {}, want: 'connect' },
  { given: { connected: false, connected_accounts: [] }, want: 'connect' },
  { given: { connected: true }, want: 'connected' },
  { given: { connected: true, connected_accounts: [{ status: 'active' }] }, want: 'connected' },
  { given: { connected: true, connected_accounts: [{ status: 'expired' }] }, want: 'reconnect' },
  { given: { connected: true, reauth_required: true }, want: 'reconnect' },
];

export const connectJourneys: readonly Journey[] = [
  {
    helper: 'connect',
    name: 'one call upserts the account, mints a token and gives the link; the key goes to two calls, the token to one',
    run: async () => {
      const api = scripted(linkRoutes);
      const params = { linked_account_id: 'acme', name: 'Acme Inc.', properties: { color: '#fff' } };
      const link = await createConnectLink(api.refold, params);
      equal(link, { url: 'https://connect.example.com/token.of.acme', expiresIn: 3600 }, 'link');
      equal(
        api.asked.map(({ path, headers }) => [path, headers['x-api-key'] ?? null, headers.authorization ?? null]),
        [
          ['/linked-account', 'tk_scripted', null],
          ['/session-token', 'tk_scripted', null],
          ['/connect-url', null, 'Bearer token.of.acme'],
        ],
        'credentials',
      );
      equal(api.asked[2]!.body, { color: '#fff' }, 'properties');
      assert(!('linked_account_id' in api.asked[2]!.headers), 'a token is sent without an account header');
    },
  },
  {
    helper: 'connect',
    name: 'an OAuth address is given only when it is https',
    run: async () => {
      const replies = ['https://app.example.com/consent', 'javascript:alert(1)'];
      const api = scripted({
        'GET /linked-account/integration/oauth-url/:slug': ({ before }) => ({ auth_url: replies[before] }),
      });
      equal(await createOAuthLink(api.acme, { slug: 'hubspot' }), replies[0], 'address');
      equal((await failure(createOAuthLink(api.acme, { slug: 'hubspot' }))).error.code, 'unsafe_redirect', 'code');
    },
  },
];

export const connectionJourneys: readonly Journey[] = [
  {
    helper: 'connections',
    name: 'a connection stands at connect, connected or reconnect',
    run: async () => {
      for (const { given, want } of stands) {
        const api = scripted({ [APP]: () => app(given) });
        equal(await connectionStatus(api.acme, { slug: 'hubspot' }), want, JSON.stringify(given));
      }
    },
  },
  {
    helper: 'connections',
    name: 'a wait ends when the customer has connected, else in a timeout that says how it stands',
    run: () =>
      withClock(async (elapsed) => {
        const api = scripted({ [APP]: () => app({ connected: elapsed() > 10_000 }) });
        equal((await waitForConnection(api.acme, { slug: 'hubspot' })).connected, true, 'connected');
        const never = scripted({ [APP]: () => app() });
        const { error } = await failure(waitForConnection(never.acme, { slug: 'hubspot' }, { timeout: 60_000 }));
        assert(error instanceof WaitTimeoutError && error.message.includes('"connect"'), String(error));
      }),
  },
  {
    helper: 'connections',
    name: 'an audit of 250 accounts finds what must be renewed, asks only accounts with connections, and survives one',
    run: async () => {
      const accounts = Array.from({ length: 250 }, (_, index) => ({
        account_id: `a${index}`,
        name: `Account ${index}`,
        environment: 'test',
        integrations: index % 50 === 0 ? [{ name: 'HubSpot', type: 'hubspot' }] : null,
      }));
      const priorities = new Set<string | undefined>();
      const api = scripted(
        {
          ...linkRoutes,
          'GET /linked-account': (asked) => paged(accounts, asked),
          'GET /application': ({ headers }) =>
            headers.linked_account_id === 'a50'
              ? failing(404)
              : [
                  app({ connected: true }),
                  app({ slug: 'slack', reauth_required: headers.linked_account_id !== 'a100' }),
                ],
        },
        { limiter: noticingLimiter(priorities) },
      );
      const found = await collect(auditConnections(api.refold));
      equal([...priorities], ['bulk'], 'priorities');
      const described = found.map((one) =>
        'error' in one
          ? `${one.account.account_id} ${one.error.code}`
          : `${one.account.account_id} ${one.application.slug}`,
      );
      equal(described, ['a0 slack', 'a50 SERVER_ERROR', 'a150 slack', 'a200 slack'], 'found');
      equal([api.count('GET /application'), api.count('POST /session-token')], [5, 0], 'requests');
      const [first] = found;
      assert(first && 'createLink' in first, 'the first can be mended');
      equal((await first.createLink()).url, 'https://connect.example.com/token.of.a0', 'link');
    },
  },
];
