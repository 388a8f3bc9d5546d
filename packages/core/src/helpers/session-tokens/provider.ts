import { connectionOf, type ClientLike } from '../../call/call.ts';
import type { SecretSupplier } from '../../call/connection.ts';
import { createSessionToken, revokeSessionToken } from '../../generated/functions.ts';
import { isCloudflare } from '../../util/cloudflare.ts';
import { fingerprint } from '../../util/fingerprint.ts';
import { invoke, withSessionToken } from '../client.ts';
import { memoryTokenStore, type TokenStore } from './store.ts';

/** What a {@link SessionTokenProvider} is made with. */
export interface SessionTokenOptions {
  /** Where tokens are kept. Default: in memory, for this provider alone. */
  store?: TokenStore;
  /**
   * Milliseconds before its expiry from which a token is not handed out any more, at most half of its life. Default a
   * twentieth of its life, and at least 60 000.
   */
  skewMs?: number | undefined;
  /** Milliseconds for which a token holds when the server does not say. Default 300 000. */
  assumedLifeMs?: number | undefined;
  /**
   * Whether callers that ask at the same time share one mint. Default: yes, but not on Cloudflare Workers, where a
   * request that waits for what another one has begun hangs; see {@link SessionTokenProvider.forRequest}.
   */
  singleFlight?: boolean;
}

/** A token and when it stops being handed out. */
export interface IssuedToken {
  readonly token: string;
  /** When the server stops accepting it, in milliseconds since 1970. */
  readonly expiresAt: number;
}

/** A token as it is kept, with the moment from which it is to be replaced. */
interface KeptToken extends IssuedToken {
  readonly renewAt: number;
}

const ASSUMED_LIFE_MS = 300_000;
const SHORTEST_SKEW_MS = 60_000;
const SKEW_OF_LIFE = 0.05;
/** Whoever renews a token that still holds has this long before somebody else tries. */
const RENEWAL_MS = 10_000;

/** Mints session tokens with an API key, one per linked account, and keeps each while it holds. */
export class SessionTokenProvider {
  readonly #client: ClientLike<'apiKey'>;
  readonly #store: TokenStore;
  readonly #options: SessionTokenOptions;
  readonly #singleFlight: boolean;
  readonly #minting = new Map<string, Promise<KeptToken>>();

  constructor(client: ClientLike<'apiKey'>, options: SessionTokenOptions = {}) {
    this.#client = client;
    this.#store = options.store ?? memoryTokenStore();
    this.#options = options;
    this.#singleFlight = options.singleFlight ?? !isCloudflare();
  }

  /** A token that holds for a while. `force` mints a new one although the kept one is still good. */
  async get(linkedAccountId: string, { force = false }: { force?: boolean } = {}): Promise<IssuedToken> {
    return force ? this.#mint(linkedAccountId, true) : this.#kept(linkedAccountId, undefined);
  }

  /** What `RefoldSession` takes as its `token`: it mints when there is none, and once more when the server refuses one. */
  secretFor(linkedAccountId: string): SecretSupplier {
    return async ({ refused }) => (await this.#kept(linkedAccountId, refused)).token;
  }

  /**
   * The same tokens for the callers of one request, who share one mint among them. For edge runtimes, where a provider at
   * module scope must not let one request wait for another.
   */
  forRequest(): SessionTokenProvider {
    const shared = { ...this.#options, store: this.#store, singleFlight: true };
    return new SessionTokenProvider(this.#client, shared);
  }

  /** Ends the kept token, with the server and here. Returns how many tokens the server has ended. */
  async revoke(linkedAccountId: string): Promise<number> {
    const key = await this.#keyOf(linkedAccountId);
    const kept = parsed(await this.#store.get(key));
    await this.#store.delete(key);
    if (!kept) return 0;
    const session = withSessionToken(this.#client, kept.token);
    const { revoked_count } = await revokeSessionToken(session);
    return revoked_count;
  }

  async #kept(linkedAccountId: string, refused: string | undefined): Promise<KeptToken> {
    const key = await this.#keyOf(linkedAccountId);
    // Not awaited when it is there at once, so that nobody can come between reading it and saying that it is being renewed.
    const stored = this.#store.get(key);
    const kept = parsed(stored instanceof Promise ? await stored : stored);
    const now = Date.now();
    if (!kept || now >= kept.expiresAt) return this.#mint(linkedAccountId, false);
    // Somebody may have replaced the refused token meanwhile; then the new one is the answer.
    if (kept.token === refused) return this.#mint(linkedAccountId, true);
    if (now < kept.renewAt) return kept;
    // It still holds, so one client renews it while the others go on with it. They see a later `renewAt`, a number.
    await this.#write(key, { ...kept, renewAt: Math.min(kept.expiresAt, now + RENEWAL_MS) });
    return this.#mint(linkedAccountId, true);
  }

  async #mint(linkedAccountId: string, force: boolean): Promise<KeptToken> {
    if (!this.#singleFlight) return this.#mintNow(linkedAccountId, force);
    const running = this.#minting.get(linkedAccountId);
    if (running) return running;
    const minting = this.#mintNow(linkedAccountId, force).finally(() => this.#minting.delete(linkedAccountId));
    this.#minting.set(linkedAccountId, minting);
    return minting;
  }

  async #mintNow(linkedAccountId: string, force: boolean): Promise<KeptToken> {
    const params = { linked_account_id: linkedAccountId, ...(force && { force_refresh: true }) };
    const minted = Date.now();
    const { token, expires_in } = await invoke(this.#client, 'sessionTokens.create', createSessionToken, params);
    const { assumedLifeMs = ASSUMED_LIFE_MS } = this.#options;
    const lifeMs = expires_in === undefined ? assumedLifeMs : expires_in * 1000;
    const { skewMs = Math.max(SHORTEST_SKEW_MS, lifeMs * SKEW_OF_LIFE) } = this.#options;
    const kept = { token, expiresAt: minted + lifeMs, renewAt: minted + lifeMs - Math.min(skewMs, lifeMs / 2) };
    await this.#write(await this.#keyOf(linkedAccountId), kept);
    return kept;
  }

  /** Two environments or installations may share a store, and an account of one name is another account in each. */
  async #keyOf(linkedAccountId: string): Promise<string> {
    const connection = connectionOf(this.#client);
    const secret = await connection.secret();
    return `refold:session-token:${fingerprint(`${connection.baseURL} ${secret}`)}:${linkedAccountId}`;
  }

  async #write(key: string, kept: KeptToken): Promise<void> {
    await this.#store.set(key, JSON.stringify(kept), Math.max(1, kept.expiresAt - Date.now()));
  }
}

function parsed(text: string | null | undefined): KeptToken | undefined {
  return text ? (JSON.parse(text) as KeptToken) : undefined;
}
