import {
  auditConnections,
  connectionState,
  createConnectLink,
  createOAuthLink,
  waitForConnection,
  WaitTimeoutError,
} from '@refold/core/helpers';
import { assert, equal, failure } from '../../behavior/row.ts';
import { withClock } from '../clock.ts';
import { collect, type Row } from '../row.ts';
import { mocked, noticingLimiter } from '../mocked.ts';

const slack = { slug: 'slack' };
const app = {
  app_id: 'a1',
  slug: 'slack',
  name: 'Slack',
  icon: '',
  description: '',
  type: 'slack',
  auth_type: 'oauth2',
};

/** Responses that were seen, apart from those of the mock. */
const stands: readonly { given: Readonly<Record<string, boolean>>; want: string }[] = [
  { given: { reauth_required: false }, want: 'connect' },
  { given: { reauth_required: false, connected: true }, want: 'connected' },
  { given: { reauth_required: true, connected: true }, want: 'reconnect' },
];

export const connectRows: readonly Row[] = [
  {
    helper: 'connect',
    check: 'J2',
    name: 'one call upserts the account, mints a token and gives the link; the key goes to two calls, the token to one',
    run: async () => {
      const { mock, refold } = mocked();
      const params = { linked_account_id: 'globex', name: 'Globex', properties: { color: '#fff' } };
      const { url, expiresIn } = await createConnectLink(refold, params);
      assert(/^https:\/\/refold\.example\.com\/connect\/[\w-]+\.[\w-]+\.[\w-]+$/.test(url), `link: ${url}`);
      assert(expiresIn !== undefined && expiresIn > 86_400, `seconds: ${expiresIn}`);
      equal(
        mock.requests.map(({ operationId, credential, headers }) => [operationId, credential, 'x-api-key' in headers]),
        [
          ['upsertLinkedAccount', 'apiKey', true],
          ['createSessionToken', 'apiKey', true],
          ['createConnectUrl', 'sessionToken', false],
        ],
        'credentials',
      );
      equal([mock.requests[2]!.account, mock.requests[2]!.body], ['globex', { color: '#fff' }], 'account and body');
      assert(!('linked_account_id' in mock.requests[2]!.headers), 'a token is sent without an account header');
      equal(mock.records('accounts').at(0)!['name'], 'Globex', 'account in the mock');
    },
  },
  {
    helper: 'connect',
    name: 'an OAuth address is given only when it is https',
    run: async () => {
      const { mock, acme } = mocked();
      const url = await createOAuthLink(acme, { slug: 'hubspot' });
      assert(url.startsWith('https://hubspot.example.com/oauth/authorize?'), url);
      mock.fail('getOAuthUrl', { body: { auth_url: 'javascript:alert(1)' } });
      equal((await failure(createOAuthLink(acme, { slug: 'hubspot' }))).error.code, 'unsafe_redirect', 'code');
    },
  },
];

export const connectionRows: readonly Row[] = [
  {
    helper: 'connections',
    check: 'J2',
    name: 'a connection stands at connect, connected when the customer has connected, reconnect when it has expired',
    run: async () => {
      const { mock, acme } = mocked();
      equal(await connectionState(acme, slack), 'connect', 'at first');
      mock.connect('acme', 'slack');
      equal(await connectionState(acme, slack), 'connected', 'after the customer connected');
      mock.expireConnection('acme', 'slack');
      equal(await connectionState(acme, slack), 'reconnect', 'after it expired');
      for (const { given, want } of stands) {
        mock.fail('getApplication', { times: 1, body: { ...app, ...given } });
        equal(await connectionState(acme, slack), want, JSON.stringify(given));
      }
    },
  },
  {
    helper: 'connections',
    check: 'J2',
    name: 'a wait ends when the customer has connected, else in a timeout that says how it stands',
    run: () =>
      withClock(async (clock) => {
        const { mock, acme } = mocked({}, { clock });
        setTimeout(() => mock.connect('acme', 'slack'), 10_000);
        equal((await waitForConnection(acme, slack)).connected, true, 'connected');
        assert(clock.elapsed() >= 10_000 && clock.elapsed() < 20_000, `after ${clock.elapsed()} ms`);
        const { error } = await failure(waitForConnection(acme, { slug: 'netsuite' }, { maxWait: 60_000 }));
        assert(error instanceof WaitTimeoutError && error.message.includes('"connect"'), String(error));
      }),
  },
  {
    helper: 'connections',
    name: 'an audit of 250 accounts finds what must be renewed, asks only accounts with connections, and survives one',
    run: async () => {
      const linkedAccounts = Array.from({ length: 250 }, (_, index) => ({
        account_id: `a${index}`,
        connected: index % 50 === 0 ? ['hubspot', 'slack'] : [],
      }));
      const priorities = new Set<string | undefined>();
      const { mock, refold, count } = mocked({ linkedAccounts }, { limiter: noticingLimiter(priorities) });
      const expired = ['a0', 'a50', 'a150', 'a200'];
      for (const account of expired) mock.expireConnection(account, 'slack');
      mock.fail('listApplications', { nth: 2, status: 404 });
      const found = await collect(auditConnections(refold));
      equal([...priorities], ['bulk'], 'priorities');
      const described = found.map((one) =>
        'error' in one ? String((one.error as { status?: number }).status) : one.application.slug,
      );
      equal(described.toSorted(), ['404', 'slack', 'slack', 'slack'], 'found');
      const named = found.map(({ account }) => account.account_id);
      assert(
        named.every((id) => id === 'a100' || id === 'acme' || expired.includes(id)),
        `accounts: ${named.join()}`,
      );
      equal([count('listApplications'), count('createSessionToken')], [6, 0], 'requests');
      const broken = found.find((one) => 'createLink' in one);
      assert(broken && 'createLink' in broken, 'one can be renewed');
      assert((await broken.createLink()).url.startsWith('https://'), 'link');
    },
  },
];
