import { sessionTokenHandler } from '@refold/core/session-handler';
import { SessionTokenProvider } from '@refold/core/session-tokens';
import { assert, equal } from '../../behaviour/row.ts';
import { withClock } from '../clock.ts';
import type { Journey } from '../journey.ts';
import { failing, scripted } from '../scripted.ts';

const MINT = 'POST /session-token';
const minted = { token: 'fresh.token', expires_in: 3600, refresh_token: 'must.stay', refresh_expires_in: 9 };
const ask = (body?: object, method = 'POST'): Request =>
  new Request('https://product.example.com/token?linked_account_id=other', {
    method,
    body: body && JSON.stringify(body),
    headers: { cookie: 'user=jane', 'linked-account-id': 'other' },
  });

/** Of the product: who is signed in. */
const signedIn = (request: Request): string | undefined =>
  request.headers.get('cookie') === 'user=jane' ? 'acme' : undefined;

export const sessionHandlerJourneys: readonly Journey[] = [
  {
    helper: 'session-handler',
    name: 'the signed-in user’s account gets a token whatever the client asks for, and no refresh token',
    run: async () => {
      const api = scripted({ [MINT]: () => minted });
      const handler = sessionTokenHandler(api.refold, { authorize: signedIn });
      const response = await handler(ask({ linked_account_id: 'other' }));
      const answer = (await response.json()) as { expires_in: number };
      equal(Object.keys(answer), ['token', 'expires_in'], 'answer');
      assert(answer.expires_in > 3500 && answer.expires_in <= 3600, `seconds left: ${answer.expires_in}`);
      equal([response.status, response.headers.get('cache-control')], [200, 'no-store'], 'status and caching');
      equal(api.asked[0]!.body, { linked_account_id: 'acme' }, 'account');
    },
  },
  {
    helper: 'session-handler',
    name: 'nobody signed in is 401, another method 405, an answer of the product’s own is passed on; nothing is minted',
    run: async () => {
      const api = scripted({ [MINT]: () => minted });
      const nobody = sessionTokenHandler(api.refold, { authorize: () => undefined });
      const own = sessionTokenHandler(api.refold, { authorize: () => new Response(null, { status: 418 }) });
      const statuses = [
        (await nobody(ask())).status,
        (await nobody(ask(undefined, 'GET'))).status,
        (await own(ask())).status,
      ];
      equal(statuses, [401, 405, 418], 'statuses');
      equal(api.count(MINT), 0, 'mints');
    },
  },
  {
    helper: 'session-handler',
    name: 'a failure is told to the server and not to the client',
    run: async () => {
      const api = scripted({ [MINT]: () => failing(500, 'inner detail') });
      const errors: unknown[] = [];
      const onError = (error: unknown): void => void errors.push(error);
      const response = await sessionTokenHandler(api.refold, { authorize: signedIn, onError })(ask());
      const text = await response.text();
      equal([response.status, text], [502, '{"error":"session_token_unavailable"}'], 'answer');
      assert(String(errors[0]).includes('inner detail'), 'the server knows');
    },
  },
  {
    helper: 'session-handler',
    name: 'a provider’s tokens are minted once for 100 users who ask at once, and anew near their end',
    run: () =>
      withClock(async (elapsed) => {
        const api = scripted({ [MINT]: ({ before }) => ({ ...minted, token: `token-${before}` }) });
        const provider = new SessionTokenProvider(api.refold).forRequest();
        const handler = sessionTokenHandler(provider, { authorize: signedIn });
        const tokens = async (): Promise<string[]> => {
          const responses = await Promise.all(Array.from({ length: 100 }, () => handler(ask())));
          const answers = await Promise.all(responses.map((response) => response.json() as Promise<{ token: string }>));
          return [...new Set(answers.map(({ token }) => token))];
        };
        equal([await tokens(), api.count(MINT)], [['token-0'], 1], 'at first');
        await new Promise((resolve) => setTimeout(resolve, 3_000_000));
        equal([await tokens(), api.count(MINT)], [['token-0'], 1], 'while it holds');
        await new Promise((resolve) => setTimeout(resolve, 590_000));
        equal((await handler(ask())).status, 200, 'status');
        equal([(await tokens()).at(-1)!, api.count(MINT)], ['token-1', 2], `after ${elapsed()} ms`);
      }),
  },
];
