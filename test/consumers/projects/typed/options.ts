import { Refold as EdgeRefold } from '@refold/edge';
import { bulk, SessionTokenProvider, waitForConnection } from '@refold/node/helpers';
import { Refold, RefoldSession } from '@refold/node';

const { REFOLD_API_KEY, REFOLD_URL, WAIT } = process.env;

/** Every option may be undefined, as what comes from an environment is. */
export function clients(signal: AbortSignal | undefined): readonly object[] {
  const refold = new Refold({ apiKey: REFOLD_API_KEY, baseURL: REFOLD_URL, timeout: undefined, fetch: undefined });
  return [
    refold,
    new RefoldSession({ token: () => 'a.session.token', baseURL: REFOLD_URL, logger: undefined }),
    EdgeRefold.fromEnv({ REFOLD_API_KEY: 'tk_x' }, { baseURL: REFOLD_URL }),
    new SessionTokenProvider(refold, { store: undefined }),
    refold.linkedAccounts.list({ limit: 10 }, { signal, totalTimeout: undefined }),
    bulk(['a'], async () => undefined, { key: (row) => row, signal, checkpoint: undefined }),
    waitForConnection(refold.forLinkedAccount('acme'), { slug: 'x' }, { maxWait: WAIT ? Number(WAIT) : undefined }),
  ];
}
