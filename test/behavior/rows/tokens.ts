import { equal, failure, page, status, type Row } from '../row.ts';

export const tokenRows: readonly Row[] = [
  {
    id: 21,
    name: 'a refused token is asked for again, once, and the call succeeds',
    async run({ sdk, scenario }) {
      const server = await scenario(status(401), page([1]));
      const asked: (string | undefined)[] = [];
      const session = new sdk.RefoldSession({
        baseURL: server.url,
        limiter: false,
        token: ({ refused }) => (asked.push(refused), refused ? 'fresh-token' : 'stale-token'),
      });
      await session.executions.list();
      equal(asked, [undefined, 'stale-token'], 'refused tokens that the supplier was told of');
      const { seen } = await server.state();
      equal(
        seen.map(({ headers }) => headers.authorization),
        ['Bearer stale-token', 'Bearer fresh-token'],
        'tokens',
      );
    },
  },
  {
    id: 21,
    name: 'a token that stays refused ends the call, without a loop',
    async run({ sdk, scenario }) {
      const server = await scenario(status(401));
      let count = 0;
      const session = new sdk.RefoldSession({ baseURL: server.url, limiter: false, token: () => `token-${++count}` });
      const { error } = await failure(session.executions.list());
      equal([error.name, count], ['AuthenticationError', 2], error.message);
      equal((await server.state()).seen.length, 2, 'requests');
    },
  },
  {
    id: 21,
    name: 'a supplier that fails ends the call with a CredentialError whose cause is its own error, without a request',
    async run({ sdk, scenario }) {
      const server = await scenario(page([]));
      const session = new sdk.RefoldSession({
        baseURL: server.url,
        limiter: false,
        token: () => Promise.reject(new Error('no token today')),
      });
      const { error } = await failure(session.executions.list());
      equal([error.name, error.code], ['CredentialError', 'credential_unavailable'], error.message);
      equal(error.cause.message, 'no token today', 'cause');
      equal((await server.state()).seen.length, 0, 'requests');
    },
  },
  {
    id: 21,
    name: 'a session client never sends a key or an account',
    async run({ sdk, scenario }) {
      const server = await scenario(page([]));
      const session = new sdk.RefoldSession({ baseURL: server.url, limiter: false, token: 'example.session.token' });
      await session.executions.list();
      const [request] = (await server.state()).seen;
      equal(['x-api-key' in request!.headers, 'linked_account_id' in request!.headers], [false, false], 'headers');
    },
  },
];
