/** A token and when it stops being handed out. */
export interface IssuedToken {
  readonly token: string;
  /** Time at which the server stops accepting it, in milliseconds since 1970. */
  readonly expiresAt: number;
}

/** A token as it is kept, with the moments from which it holds and from which it is to be replaced. */
export interface KeptToken extends IssuedToken {
  readonly mintedAt: number;
  readonly renewAt: number;
}

/** So far may the clocks of two machines that share a store be apart. */
const CLOCK_SKEW_MS = 60_000;

/**
 * The token in a text of the store, if it holds at a time. A text that is none counts as nothing, and so does a token that
 * was minted in the future: some clock was wrong, and nobody knows how long it holds.
 */
export function keptIn(text: unknown, now: number): KeptToken | undefined {
  try {
    const kept = JSON.parse(text as string) as Partial<KeptToken> | null;
    if (typeof kept?.token !== 'string') return undefined;
    const { mintedAt, renewAt, expiresAt } = kept;
    const times = [mintedAt, renewAt, expiresAt];
    if (times.some((time) => typeof time !== 'number')) return undefined;
    return mintedAt! <= now + CLOCK_SKEW_MS && now < expiresAt! ? (kept as KeptToken) : undefined;
  } catch {
    return undefined;
  }
}
