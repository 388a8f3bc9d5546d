import { sessionTokenHandler, SessionTokenProvider } from '@refold/core/helpers';
import { assert, equal } from '../../behavior/row.ts';
import { withClock } from '../clock.ts';
import type { Row } from '../row.ts';
import { mocked } from '../mocked.ts';

const ask = (body?: object, method = 'POST'): Request =>
  new Request('https://product.example.com/token?linked_account_id=other', {
    method,
    body: body && JSON.stringify(body),
    headers: { cookie: 'user=jane', 'linked-account-id': 'other' },
  });

/** Of the product: who is signed in. */
const signedIn = (request: Request): string | undefined =>
  request.headers.get('cookie') === 'user=jane' ? 'acme' : undefined;

/** Life of a token of the mock. */
const LIFE_MS = 7 * 86_400_000;
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export const sessionHandlerRows: readonly Row[] = [
  {
    helper: 'session-handler',
    name: 'the signed-in user’s account gets a token whatever the client asks for, and no refresh token',
    run: async () => {
      const { refold, asked } = mocked();
      const handler = sessionTokenHandler(refold, { authorize: signedIn });
      const response = await handler(ask({ linked_account_id: 'other' }));
      const answer = (await response.json()) as { expires_in: number };
      equal(Object.keys(answer), ['token', 'expires_in'], 'answer');
      assert(answer.expires_in > 600_000 && answer.expires_in <= 604_800, `seconds left: ${answer.expires_in}`);
      equal([response.status, response.headers.get('cache-control')], [200, 'no-store'], 'status and caching');
      equal(asked('createSessionToken')[0]!.body, { linked_account_id: 'acme' }, 'account');
    },
  },
  {
    helper: 'session-handler',
    name: 'nobody signed in is 401, another method 405, an answer of the product’s own is passed on; nothing is minted',
    run: async () => {
      const { mock, refold } = mocked();
      const nobody = sessionTokenHandler(refold, { authorize: () => undefined });
      const own = sessionTokenHandler(refold, { authorize: () => new Response(null, { status: 418 }) });
      const statuses = [
        (await nobody(ask())).status,
        (await nobody(ask(undefined, 'GET'))).status,
        (await own(ask())).status,
      ];
      equal(statuses, [401, 405, 418], 'statuses');
      equal(mock.requests.length, 0, 'requests');
    },
  },
  {
    helper: 'session-handler',
    name: 'a failure is told to the server and not to the client',
    run: async () => {
      const { mock, refold } = mocked();
      mock.fail('createSessionToken', { status: 500, body: { error: 'inner detail', message: 'inner detail' } });
      const errors: unknown[] = [];
      const onError = (error: unknown): void => void errors.push(error);
      const response = await sessionTokenHandler(refold, { authorize: signedIn, onError })(ask());
      const text = await response.text();
      equal([response.status, text], [502, '{"error":"session_token_unavailable"}'], 'answer');
      assert(String(errors[0]).includes('inner detail'), 'the server knows');
    },
  },
  {
    helper: 'session-handler',
    check: 'J3',
    name: 'a token is minted once for 100 users who ask at once, and anew at 95 % of its life',
    run: () =>
      withClock(async (clock) => {
        const { refold, count } = mocked({}, { clock });
        const provider = new SessionTokenProvider(refold).forRequest();
        const handler = sessionTokenHandler(provider, { authorize: signedIn });
        const token = async (): Promise<string> => {
          const responses = await Promise.all(Array.from({ length: 100 }, () => handler(ask())));
          const answers = await Promise.all(responses.map((response) => response.json() as Promise<{ token: string }>));
          const tokens = new Set(answers.map((answer) => answer.token));
          // While one renews, the rest goes on with the token that still holds.
          assert(tokens.size <= 2, `tokens: ${tokens.size}`);
          return answers.at(-1)!.token;
        };
        const first = await token();
        equal(count('createSessionToken'), 1, 'mints at first');
        await pause(0.949 * LIFE_MS);
        equal([(await token()) === first, count('createSessionToken')], [true, 1], 'mints just before 95 %');
        await pause(0.002 * LIFE_MS);
        await token();
        equal([(await token()) === first, count('createSessionToken')], [false, 2], 'mints just after');
      }),
  },
  {
    helper: 'session-tokens',
    check: 'J3',
    name: '100 calls that are refused with 401 at once cause one mint, and all succeed',
    run: () =>
      withClock(async (clock) => {
        const { refold, count, asked, session, mock } = mocked({}, { clock });
        const provider = new SessionTokenProvider(refold).forRequest();
        const client = session(provider.secretFor('acme'));
        await client.linkedAccounts.getActive();
        await session((await provider.get('acme')).token).sessionTokens.revoke();
        const names = await Promise.all(Array.from({ length: 100 }, () => client.linkedAccounts.getActive()));
        equal([...new Set(names.map(({ name }) => name))], ['Acme Inc.'], 'accounts');
        equal(count('createSessionToken'), 2, 'mints');
        equal(asked('getActiveLinkedAccount').filter(({ status }) => status === 401).length, 100, 'refusals');
        equal(mock.requests.filter(({ status }) => status === 429).length, 0, 'repeats go through the limiter');
      }),
  },
];
