import { expect, test } from 'vitest';
import { RefoldSession } from '../../client/session-client.ts';
import { tokenOfCode } from './connect-code.ts';

const code = 'connect-code-0123456789';

/** A server with one code, which it gives a token for once. `losses`: exchanges whose connection is lost, before or after. */
function server(losses: readonly ('before' | 'after' | undefined)[] = []) {
  const exchanges: string[] = [];
  const others: string[] = [];
  let spent = 0;
  const fetch = async (url: unknown, init: any): Promise<Response> => {
    if (!String(url).endsWith('/connect-code/exchange')) {
      others.push(`${url} ${JSON.stringify(init.headers)}`);
      return Response.json({ account_id: 'acme' });
    }
    const loss = losses[exchanges.length];
    exchanges.push(init.headers.authorization ?? 'no credential');
    if (loss === 'before') throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
    if (loss === 'after') throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } });
    const { code: sent } = JSON.parse(init.body);
    if (sent !== code || spent > 0) return Response.json({ message: `${sent} is spent` }, { status: 400 });
    spent++;
    return Response.json({ token: 'a.session.token' });
  };
  const options = { fetch: fetch as typeof globalThis.fetch, maxRetries: 0, limiter: false } as const;
  const lines: string[] = [];
  const logger = {
    debug: (...line: unknown[]) => void lines.push(JSON.stringify(line)),
    warn() {},
    error() {},
    info() {},
  };
  const session = new RefoldSession({ token: tokenOfCode(code, { ...options, logger }), ...options, logger });
  return { session, exchanges, others, lines };
}

test('50 calls at once exchange the code once, without a credential', async () => {
  const { session, exchanges, others } = server();
  await Promise.all(Array.from({ length: 50 }, () => session.linkedAccounts.getActive()));
  expect([exchanges, others.length]).toEqual([['no credential'], 50]);
});

test.each(['before', 'after'] as const)('a connection that is lost %s the exchange loses no code', async (loss) => {
  const { session, exchanges } = server([loss]);
  const first = await Promise.allSettled(Array.from({ length: 50 }, () => session.linkedAccounts.getActive()));
  expect(new Set(first.map(({ status }) => status))).toEqual(new Set(['rejected']));
  expect(await session.linkedAccounts.getActive()).toMatchObject({ account_id: 'acme' });
  expect(exchanges).toHaveLength(2);
});

test('a code that was refused is not sent again, and shows in no error, log or other request', async () => {
  const { session, exchanges, others, lines } = server();
  await session.linkedAccounts.getActive();
  const second = server();
  const wrong = tokenOfCode('another-code-0123456789', { fetch: second.session.client.options.fetch!, limiter: false });
  const errors = await Promise.all(
    [1, 2].map(() =>
      Promise.resolve(wrong({})).catch((error: Error) => `${error} ${error.stack} ${JSON.stringify(error)}`),
    ),
  );
  expect(second.exchanges).toHaveLength(1);
  expect(errors.join()).toContain('400');
  expect([...errors, ...lines, ...others].join()).not.toMatch(/(connect|another)-code-0123456789/);
  expect(exchanges).toHaveLength(1);
});

test('a token that the server refuses ends the session, since a code is good for one', async () => {
  const { session } = server();
  const supply = tokenOfCode(code);
  await expect(Promise.resolve(supply({ refused: 'a.session.token' }))).rejects.toMatchObject({
    code: 'credential_unavailable',
  });
  expect(session.client.credential).toBe('sessionToken');
});

test.each(['', ' ', 'a b', 'a\n', undefined])('%o is no code', (given) => {
  expect(() => tokenOfCode(given as string)).toThrow(expect.objectContaining({ field: 'code' }));
});
