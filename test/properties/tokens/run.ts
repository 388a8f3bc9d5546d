import type { VirtualClock } from '../clock.ts';
import type { Product } from '../product.ts';
import { UNSAID_LIFE, type Asked, type StoreSteps, type TokenHistory } from './history.ts';

/** A token, as the server knows it. */
interface Token {
  readonly value: string;
  readonly account: string;
  readonly isForced: boolean;
  /** When its request came, and from when on it does not hold. */
  readonly askedAt: number;
  readonly endsAt: number;
  revokedAt?: number;
  /** Number of times that the server gave it. */
  given: number;
}

/** Something asked of the provider, and what came of it. */
interface Answered extends Asked {
  readonly begun: number;
  readonly refused?: string | undefined;
  /** Tokens asked of the server before. */
  readonly requests: number;
  ended?: { readonly at: number; readonly token?: string; readonly expiresAt?: number; readonly error?: any };
}

/** Longest time that anything may take: mint, revocation and store have bounds, and wait for each other. */
const LONGEST_MS = 15_000;
const MINT_TIMEOUT_MS = 2000;

/** Runs a history and says which rules it has broken. */
export async function brokenRules(product: Product, clock: VirtualClock, history: TokenHistory): Promise<string[]> {
  const trial = new Trial(clock, history);
  const client = product.createClient({
    apiKey: 'tk_provider',
    limiter: false,
    timeout: MINT_TIMEOUT_MS,
    maxRetries: 0,
    fetch: trial.fetch,
  });
  const provider = new product.SessionTokenProvider(client, { store: trial.store });
  let at = 0;
  for (const asked of history.asked) {
    at += asked.after;
    clock.at(at, () => trial.ask(provider, asked));
  }
  await clock.run(() => trial.atRest());
  return trial.violations;
}

class Trial {
  readonly violations: string[] = [];
  readonly #clock: VirtualClock;
  readonly #start: number;
  readonly #history: TokenHistory;
  readonly #tokens: Token[] = [];
  readonly #answered: Answered[] = [];
  readonly #turns = new Map<string, number>();
  /** Accounts for which a token is being minted. */
  readonly #minting = new Set<string>();
  /** Requests for tokens so far, by account. */
  readonly #requests = { acme: 0, globex: 0 };
  readonly #failures: { readonly account: string; readonly begun: number; readonly at: number }[] = [];
  readonly #kept = new Map<string, string>();
  readonly #isHealthy: boolean;

  constructor(clock: VirtualClock, history: TokenHistory) {
    this.#clock = clock;
    this.#start = clock.now;
    this.#history = history;
    const steps = history.store ? Object.values(history.store).flat() : [];
    this.#isHealthy = steps.every(({ after, does }) => does === 'work' && after !== 'never');
  }

  atRest(): void {
    const isOver = this.#answered.length === this.#history.asked.length && this.#answered.every(({ ended }) => ended);
    if (isOver && this.#clock.timersLeft > 0) this.violations.push('a timer is left over');
  }

  ask(provider: InstanceType<Product['SessionTokenProvider']>, asked: Asked): void {
    const { account, does } = asked;
    const given = this.#answered.findLast((one) => one.account === account && one.ended?.token);
    const refused = does === 'renew' ? given?.ended!.token : undefined;
    const answered: Answered = { ...asked, begun: this.#clock.now, requests: this.#requests[account], refused };
    this.#answered.push(answered);
    this.#clock.at(LONGEST_MS, () => answered.ended ?? this.#violated(answered, 'does not end'));
    const end = (ended: Omit<NonNullable<Answered['ended']>, 'at'>): void => {
      answered.ended = { at: this.#clock.now, ...ended };
      this.#check(answered);
    };
    const work: Promise<unknown> =
      does === 'revoke'
        ? provider.revoke(account)
        : does === 'renew'
          ? Promise.resolve(provider.secretFor(account)({ refused })).then((token) => ({ token }))
          : provider.get(account, { force: does === 'force' });
    work.then(
      (result) => end(typeof result === 'object' ? (result as object) : {}),
      (error: unknown) => end({ error }),
    );
  }

  /** Compares what came of something with what the server knows of its token. */
  #check(answered: Answered): void {
    const { does, account, begun, refused, ended } = answered;
    const { at, token: value, expiresAt, error } = ended!;
    const violated = (rule: string): void => this.#violated(answered, rule);
    const overlapping = (one: {
      readonly begun: number;
      readonly ended?: { readonly at: number } | undefined;
    }): boolean => one !== answered && one.begun <= at && (one.ended?.at ?? Number.POSITIVE_INFINITY) >= begun;
    const others = this.#answered.filter((one) => one.account === account && overlapping(one));
    const revocations = this.#answered.filter((one) => one.account === account && one.does === 'revoke');
    // The time of its way back is not known, so it may have ended for the provider before it does for the server.
    const last = this.#tokens.findLast((token) => token.account === account);
    const holds = last && last.revokedAt === undefined && last.endsAt - 2500 > at;
    if (does === 'revoke') {
      if (error && this.#isHealthy && this.#canRevoke) {
        violated(`fails although the server ends tokens: ${error}`);
      }
      return;
    }
    if (error) {
      const hasFailed = this.#failures.some((one) => one.account === account && one.at >= begun);
      const isRevoked = others.some((one) => one.does === 'revoke');
      if (!hasFailed && !isRevoked) violated(`fails although every token could be minted: ${error}`);
      const isKept = holds && this.#isGiven(last.value);
      if (does === 'get' && this.#isHealthy && isKept && !isRevoked)
        violated(`fails although a token is kept: ${error}`);
      return;
    }
    const token = this.#tokens.find((one) => one.value === value);
    if (!token) return violated(`gives ${JSON.stringify(value)}, which nobody has minted`);
    if (token.account !== account) violated('gives the token of another account');
    if (token.endsAt <= at) violated(`gives a token that has ended ${at - token.endsAt} ms ago`);
    if (expiresAt! - Date.UTC(2026, 0, 1) > token.endsAt)
      violated('says of a token that it holds for longer than it does');
    const life = (this.#history.life ?? UNSAID_LIFE) * 1000;
    const renewAt = token.askedAt + life - Math.max(60_000, life / 20);
    const isFresh = token.given === 1 && token === last && at < renewAt && token.endsAt - life < begun;
    const isNeedless = does === 'get' && isFresh && this.#requests[account] > answered.requests;
    if (isNeedless && this.#isHealthy && others.length === 0) violated('mints although a token is kept');
    if (does === 'force' && !token.isForced) violated('gives a token that was not forced');
    if (refused !== undefined && value === refused) violated('gives the token that was refused');
    if (token.revokedAt! < at && this.#isHealthy)
      violated(`gives a token that was revoked ${at - token.revokedAt!} ms ago`);
    for (const { begun: from, ended: to } of revocations) {
      const isBefore = to && !to.error && to.at < begun && token.askedAt < from;
      if (isBefore && this.#isHealthy && this.#canRevoke) violated('gives a token from before a revocation');
    }
  }

  get #canRevoke(): boolean {
    return this.#history.revocations.every(({ does }) => does === 'end');
  }

  /** True for a token that was given to somebody, and so was kept by a store that works. */
  #isGiven(value: string): boolean {
    return this.#answered.some(({ ended }) => ended?.token === value);
  }

  #violated({ does, account, begun }: Answered, rule: string): void {
    this.violations.push(
      `${does} of ${account} at ${begun - this.#start}, after ${this.#clock.now - begun} ms: ${rule}`,
    );
  }

  /** The server: mints and ends tokens. */
  readonly fetch = (async (url: string, init: any) => {
    const { pathname, searchParams } = new URL(url);
    if (pathname.endsWith('/revoke')) return this.#revoke(init.headers);
    const isForced = searchParams.get('force_refresh') === 'true';
    return this.#mint({ ...JSON.parse(init.body), isForced }, init.signal);
  }) as unknown as typeof fetch;

  async #mint({ linked_account_id: account, isForced }: any, signal: AbortSignal): Promise<Response> {
    const { after, does } = this.#turn('mint', this.#history.mints);
    const askedAt = this.#clock.now;
    if (this.#minting.has(account))
      this.violations.push(`at ${askedAt - this.#start}: two tokens of ${account} are minted at once`);
    this.#minting.add(account);
    this.#requests[account as Asked['account']]++;
    signal.addEventListener('abort', () => this.#minting.delete(account));
    const fail = (): void => void this.#failures.push({ account, begun: askedAt, at: this.#clock.now });
    signal.addEventListener('abort', fail);
    if (after === 'never')
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    if (after > 0) await this.#clock.pause(after);
    this.#minting.delete(account);
    if (does !== 'give') fail();
    if (does === 'fail') return Response.json({ message: 'later' }, { status: 503 });
    const { life } = this.#history;
    const { now } = this.#clock;
    const last = this.#tokens.findLast((one) => one.account === account);
    if (does === 'give none') return Response.json({ expires_in: life });
    if (does === 'give two lines') return Response.json({ token: 'two\nlines', expires_in: life });
    const isValid = last && last.revokedAt === undefined && last.endsAt >= now + 1000;
    // While the last token holds, the server gives it again.
    let issued = isValid && life !== undefined && !isForced ? last : undefined;
    if (!issued) {
      const endsAt = now + (life ?? UNSAID_LIFE) * 1000;
      issued = {
        value: `token-${this.#tokens.length}`,
        account,
        isForced,
        askedAt,
        endsAt,
        given: 0,
      };
      this.#tokens.push(issued);
    }
    issued.given++;
    const { value: token, endsAt } = issued;
    return Response.json({ token, expires_in: life && Math.floor((endsAt - now) / 1000) });
  }

  async #revoke(headers: Record<string, string>): Promise<Response> {
    const { after, does } = this.#turn('revoke', this.#history.revocations);
    if (after !== 'never' && after > 0) await this.#clock.pause(after);
    if (does === 'fail') return Response.json({ message: 'later' }, { status: 503 });
    const value = headers.authorization!.replace('Bearer ', '');
    const token = this.#tokens.find((one) => one.value === value);
    if (!token || token.revokedAt !== undefined || token.endsAt <= this.#clock.now)
      return Response.json({}, { status: 401 });
    token.revokedAt = this.#clock.now;
    return Response.json({ revoked_count: 1 });
  }

  /** A store that takes its time and may be broken; none for the one of the product. */
  get store(): any {
    const { store } = this.#history;
    if (!store) return undefined;
    const access = (name: 'get' | 'set' | 'delete', work: () => unknown): unknown => {
      const { after, does } = this.#turn(name, store[name] as StoreSteps);
      const act = (): unknown => {
        if (does === 'throw') throw new Error('the store is broken');
        return does === 'garble' ? '{"token":' : work();
      };
      if (after === 'never') return new Promise(() => {});
      return after === 0 ? act() : this.#clock.pause(after).then(act);
    };
    return {
      get: (key: string) => access('get', () => this.#kept.get(key)),
      set: (key: string, value: string) => access('set', () => this.#kept.set(key, value)),
      delete: (key: string) => access('delete', () => this.#kept.delete(key)),
    };
  }

  #turn<T>(name: string, steps: readonly T[]): T {
    const turn = this.#turns.get(name) ?? 0;
    this.#turns.set(name, turn + 1);
    return steps[Math.min(turn, steps.length - 1)]!;
  }
}
