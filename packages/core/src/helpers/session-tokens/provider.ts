import { connectionOf, type ClientLike } from '../../call/call.ts';
import type { SecretSupplier } from '../../call/connection.ts';
import {
  callback,
  checkedAccount,
  checkedOptions,
  flag,
  milliseconds,
  withMethods,
  type Check,
  type Checks,
} from '../../errors/checks.ts';
import { RefoldError } from '../../errors/refold-error.ts';
import { InvalidResponseError } from '../../errors/response-error.ts';
import { createSessionToken, revokeSessionToken } from '../../generated/functions.ts';
import { AuthenticationError } from '../../errors/api-error.ts';
import { fingerprint } from '../../util/fingerprint.ts';
import { isCloudflare } from '../../util/time.ts';
import { invoke, withSessionToken } from '../client.ts';
import { AccountLock } from './account-lock.ts';
import { keptIn, type IssuedToken, type KeptToken } from './kept-token.ts';
import { StoreAccess } from './store-access.ts';
import { memoryTokenStore, type TokenStore } from './store.ts';

/** Options of a {@link SessionTokenProvider}. */
export interface SessionTokenOptions {
  /** Keeps the tokens. Default: in memory, for this provider alone. One that fails or is late costs a mint, not the call. */
  store?: TokenStore | undefined;
  /**
   * Milliseconds before its expiry from which a token is not handed out any more, at most half of its life. Default a
   * twentieth of its life, and at least 60 000.
   */
  skewMs?: number | undefined;
  /** Milliseconds for which a token holds when the server does not say. Default 300 000. */
  assumedLifeMs?: number | undefined;
  /** Milliseconds within which the store must answer. Default 1000. */
  storeTimeout?: number | undefined;
  /** Told of failures that cost no token: of the store, and of renewals while the kept token still holds. Default: none. */
  onError?: ((error: unknown) => void) | undefined;
  /**
   * Sharing of one mint among calls that ask at the same time. Default: yes, but not on Cloudflare Workers, where a request
   * that waits for what another one has begun hangs; see {@link SessionTokenProvider.forRequest}.
   */
  singleFlight?: boolean | undefined;
}

const notNegative: Check<number> = (value) =>
  !(value >= 0 && Number.isFinite(value)) && 'must be a number of milliseconds from 0 up';

const checks: Checks<SessionTokenOptions> = {
  store: withMethods('get', 'set', 'delete'),
  skewMs: notNegative,
  assumedLifeMs: milliseconds,
  storeTimeout: milliseconds,
  onError: callback,
  singleFlight: flag,
};

const ASSUMED_LIFE_MS = 300_000;
const SHORTEST_SKEW_MS = 60_000;
const SKEW_OF_LIFE = 0.05;
/** Whoever renews a token that still holds has this long before somebody else tries. */
const RENEWAL_MS = 10_000;

/** The kept token, if there is one, and whether it is to be renewed. */
interface Looked {
  readonly kept: KeptToken | undefined;
  readonly isDue: boolean;
}

/** A mint under way. */
interface Mint {
  readonly promise: Promise<KeptToken>;
  readonly force: boolean;
  isRevoked: boolean;
}

/** Mints session tokens with an API key, one per linked account, and keeps each while it holds. */
export class SessionTokenProvider {
  readonly #client: ClientLike<'apiKey'>;
  readonly #store: StoreAccess;
  readonly #options: SessionTokenOptions;
  readonly #singleFlight: boolean;
  readonly #mints = new Map<string, Set<Mint>>();
  /** Absent where no request may wait for another one. */
  readonly #lock: AccountLock | undefined;
  /** Number of revocations that have begun, of any account. */
  #revocations = 0;

  constructor(client: ClientLike<'apiKey'>, options: SessionTokenOptions = {}) {
    this.#client = client;
    this.#options = checkedOptions(options, checks);
    const { store = memoryTokenStore(), storeTimeout = 1000 } = this.#options;
    this.#store = new StoreAccess(store, storeTimeout, (error) => this.#tell(error));
    this.#singleFlight = this.#options.singleFlight ?? !isCloudflare();
    this.#lock = this.#singleFlight ? new AccountLock() : undefined;
  }

  /**
   * A token that holds for a while. `force` mints a new one although the kept one is still good.
   *
   * @throws InvalidInputError for an account that no request can name.
   * @throws InvalidResponseError when the server gives no token that can be used; nothing is kept then.
   */
  async get(linkedAccountId: string, { force = false }: { force?: boolean } = {}): Promise<IssuedToken> {
    checkedAccount(linkedAccountId);
    const { token, expiresAt } = force
      ? await this.#mint(linkedAccountId, true)
      : await this.#kept(linkedAccountId, undefined);
    return { token, expiresAt };
  }

  /** Source of the `token` of `RefoldSession`: it mints when there is none, and once more when the server refuses one. */
  secretFor(linkedAccountId: string): SecretSupplier {
    checkedAccount(linkedAccountId);
    return async ({ refused }) => (await this.#kept(linkedAccountId, refused)).token;
  }

  /**
   * The same tokens for the calls of one request, which share one mint among them. For edge runtimes, where a provider at
   * module scope must not let one request wait for another.
   */
  forRequest(): SessionTokenProvider {
    return new SessionTokenProvider(this.#client, { ...this.#options, store: this.#store.store, singleFlight: true });
  }

  /**
   * Ends the kept token, with the server and here, and every one that is being minted. Returns how many the server has ended.
   * When the server or the store does not answer, the token is kept, so that calling again tries again.
   */
  async revoke(linkedAccountId: string): Promise<number> {
    checkedAccount(linkedAccountId);
    this.#revocations++;
    for (const mint of this.#mints.get(linkedAccountId) ?? []) mint.isRevoked = true;
    return this.#alone(linkedAccountId, async () => {
      const key = await this.#keyOf(linkedAccountId);
      const kept = keptIn(await this.#store.get(key), Date.now());
      const count = kept ? await this.#end(kept.token) : 0;
      await this.#store.delete(key);
      return count;
    });
  }

  /** Ends a token with the server. One that it does not accept any more has ended already. */
  async #end(token: string): Promise<number> {
    try {
      return (await revokeSessionToken(withSessionToken(this.#client, token))).revoked_count;
    } catch (error) {
      if (error instanceof AuthenticationError) return 0;
      throw error;
    }
  }

  async #kept(linkedAccountId: string, refused: string | undefined): Promise<KeptToken> {
    const key = await this.#keyOf(linkedAccountId);
    const revocations = this.#revocations;
    const { kept, isDue } = await this.#shared(linkedAccountId, () => this.#look(key, refused));
    // Unless it is forced, the server gives a token again while it holds for it, also one that was refused.
    if (!kept) return this.#mint(linkedAccountId, refused !== undefined);
    // Somebody may have replaced the refused token meanwhile; then the new one is the answer.
    if (kept.token === refused) return this.#mint(linkedAccountId, true);
    if (!isDue) return kept;
    try {
      return await this.#mint(linkedAccountId, true);
    } catch (error) {
      if (Date.now() >= kept.expiresAt || (error as RefoldError).code === 'session_token_revoked') throw error;
      if (this.#revocations !== revocations) {
        const { kept: left } = await this.#shared(linkedAccountId, () => this.#look(key, undefined));
        if (left?.token !== kept.token) throw error;
      }
      this.#tell(error);
      return kept;
    }
  }

  /** The kept token, and whether whoever asks is to renew it. */
  async #look(key: string, refused: string | undefined): Promise<Looked> {
    // Not awaited when it is there at once, so that nobody can come between reading it and saying that it is being renewed.
    const stored = this.#store.read(key);
    const text = stored instanceof Promise ? await stored : stored;
    const now = Date.now();
    const kept = keptIn(text, now);
    const isDue = kept !== undefined && kept.token !== refused && now >= kept.renewAt;
    // It still holds, so one call renews it while the others go on with it. They see a later `renewAt`, a number.
    if (isDue) await this.#store.write(key, { ...kept, renewAt: Math.min(kept.expiresAt, now + RENEWAL_MS) });
    return { kept, isDue };
  }

  #alone<T>(linkedAccountId: string, work: () => Promise<T>): Promise<T> {
    return this.#lock ? this.#lock.alone(linkedAccountId, work) : work();
  }

  #shared<T>(linkedAccountId: string, work: () => Promise<T>): Promise<T> {
    return this.#lock ? this.#lock.shared(linkedAccountId, work) : work();
  }

  async #mint(linkedAccountId: string, force: boolean): Promise<KeptToken> {
    const mints = this.#mints.get(linkedAccountId) ?? new Set();
    const running = this.#singleFlight
      ? [...mints].find((mint) => !mint.isRevoked && (mint.force || !force))
      : undefined;
    if (running) return running.promise;
    // While a token holds, the server gives it again, also one that is about to be revoked.
    const before = this.#singleFlight ? [...mints].filter(({ isRevoked }) => force || isRevoked) : [];
    const mint: Mint = {
      force,
      isRevoked: false,
      promise: this.#mintNow(
        linkedAccountId,
        force,
        before.map(({ promise }) => promise),
        () => mint.isRevoked,
      ).then(
        (kept) => {
          if (mint.isRevoked) throw revokedError();
          return kept;
        },
        (error: unknown) => {
          throw mint.isRevoked ? revokedError(error) : error;
        },
      ),
    };
    this.#mints.set(linkedAccountId, mints.add(mint));
    try {
      return await mint.promise;
    } finally {
      mints.delete(mint);
      if (mints.size === 0) this.#mints.delete(linkedAccountId);
    }
  }

  /** Mints one token, after those that are being minted have come, so that the forced one is the last. */
  async #mintNow(
    linkedAccountId: string,
    force: boolean,
    before: readonly Promise<unknown>[],
    isRevoked: () => boolean,
  ): Promise<KeptToken> {
    await Promise.allSettled(before);
    const params = { linked_account_id: linkedAccountId, ...(force && { force_refresh: true }) };
    const mintedAt = Date.now();
    const issued = await invoke(this.#client, 'sessionTokens.create', createSessionToken, params);
    const token = tokenIn(issued);
    const { assumedLifeMs = ASSUMED_LIFE_MS } = this.#options;
    const { expires_in } = issued;
    const lifeMs = typeof expires_in === 'number' && expires_in > 0 ? expires_in * 1000 : assumedLifeMs;
    const { skewMs = Math.max(SHORTEST_SKEW_MS, lifeMs * SKEW_OF_LIFE) } = this.#options;
    const renewAt = mintedAt + lifeMs - Math.min(skewMs, lifeMs / 2);
    const kept: KeptToken = { token, mintedAt, expiresAt: mintedAt + lifeMs, renewAt };
    const key = await this.#keyOf(linkedAccountId);
    await this.#shared(linkedAccountId, async () => isRevoked() || (await this.#store.write(key, kept)));
    if (isRevoked()) await this.#discard(linkedAccountId, key, token).catch((error: unknown) => this.#tell(error));
    return kept;
  }

  /** Ends a token that was revoked while it was minted, and takes it out of the store, unless the revocation has done so. */
  #discard(linkedAccountId: string, key: string, token: string): Promise<void> {
    return this.#alone(linkedAccountId, async () => {
      await this.#end(token);
      if (keptIn(await this.#store.get(key), Date.now())?.token === token) await this.#store.delete(key);
    });
  }

  /** Two environments or installations may share a store, and an account of one name is another account in each. */
  async #keyOf(linkedAccountId: string): Promise<string> {
    const connection = connectionOf(this.#client);
    const secret = connection.staticSecret ?? (await connection.secret());
    return `refold:session-token:${fingerprint(`${connection.baseURL} ${secret}`)}:${linkedAccountId}`;
  }

  #tell(error: unknown): undefined {
    try {
      this.#options.onError?.(error);
    } catch {
      // Whoever looks on changes no outcome.
    }
  }
}

/** The token in a response, if it is one that a header can carry. */
function tokenIn(issued: { readonly token?: unknown }): string {
  if (typeof issued.token === 'string' && /^[\x21-\x7e]+$/.test(issued.token)) return issued.token;
  throw new InvalidResponseError('createSessionToken: the response holds no token that can be sent.', {
    status: 200,
    excerpt: '',
    call: { operationId: 'createSessionToken', attempts: 1 },
  });
}

function revokedError(cause?: unknown): RefoldError {
  return new RefoldError('The session token was revoked while it was being minted.', {
    code: 'session_token_revoked',
    cause,
  });
}
