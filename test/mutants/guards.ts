/** A guard of the core, and how it is taken out of the source. */
export type Guard = {
  readonly name: string;
  /** File below packages/core/src. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** Requirements whose rows must notice. */
  readonly rows: readonly number[];
};

const writers = 'operation/writers.ts';
const layer = (name: string): string => `layers/${name}.ts`;

/** Guards of the core, one for each way in which a call could go wrong without anybody noticing. */
export const guards: readonly Guard[] = [
  { name: 'dot segments in a path', file: writers, find: String.raw`|^\.\.?$|`, replace: '|', rows: [15] },
  { name: 'empty path values', file: writers, find: String.raw`/^\s*$|`, replace: '/', rows: [15] },
  {
    name: 'names of other routes',
    file: writers,
    find: "otherRoutes.some((route) => matches(route.split('/'), segments))",
    replace: 'false',
    rows: [15],
  },
  {
    name: 'path values that are no text',
    file: writers,
    find: "typeof value === 'string' && staysInItsRoute(value,",
    replace: 'staysInItsRoute(String(value),',
    rows: [15],
  },
  {
    name: 'encoding of path values',
    file: writers,
    find: 'return encodeURIComponent(value)',
    replace: 'return value',
    rows: [15],
  },
  {
    name: 'required parameters',
    file: writers,
    find: 'of names.map((one) => [one].flat())',
    replace: 'of [] as string[][]',
    rows: [24],
  },
  {
    name: 'one of several parameters',
    file: writers,
    find: 'group.every((name) => params[name] === undefined)',
    replace: 'group.length === 1 && params[group[0]!] === undefined',
    rows: [24],
  },
  { name: 'wrong credentials', file: 'call/call.ts', find: 'checkCredential(exchange);', replace: '', rows: [24] },
  {
    name: 'plain http',
    file: 'errors/checks.ts',
    find: '(isLoopback(url) || allowInsecureHosts.includes(url.hostname))',
    replace: 'true',
    rows: [16],
  },
  {
    name: 'redirects',
    file: layer('send'),
    find: "redirect: 'manual'",
    replace: "redirect: 'follow'",
    rows: [16],
  },
  {
    name: 'unsafe calls after a lost connection',
    file: 'operation/retry-policy.ts',
    find: 'error.cause !== undefined && provesNothingSent(error.cause)',
    replace: 'true',
    rows: [6],
  },
  {
    name: 'unsafe calls after a server error',
    file: layer('retry'),
    find: 'definition.retry.repeatable && ',
    replace: '',
    rows: [6],
  },
  {
    name: 'repeating after a 429',
    file: layer('retry'),
    find: 'limited++ < maxRateLimitRetries',
    replace: 'false',
    rows: [7],
  },
  {
    name: 'repeating after a server error',
    file: layer('retry'),
    find: 'status >= 500',
    replace: 'status >= 600',
    rows: [5],
  },
  {
    name: 'the number of attempts',
    file: layer('retry'),
    find: 'failed++ < maxRetries',
    replace: 'failed++ < maxRetries + 1',
    rows: [5],
  },
  {
    name: 'Retry-After',
    file: layer('retry'),
    find: 'asked + jitter < left ? asked + jitter',
    replace: 'jitter < left ? jitter',
    rows: [10],
  },
  {
    name: 'the timeout over the body',
    file: layer('timeouts'),
    find: 'return attempt.race(',
    // The attempt is over when the headers have come.
    replace: `const connection = exchange.connection as any;
      const { fetch = globalThis.fetch } = connection.options;
      const untilHeaders = (...given: any[]) => fetch(...given).finally(() => attempt.end());
      connection.options = { ...connection.options, fetch: untilHeaders };
      return attempt.race(`,
    rows: [8],
  },
  {
    name: 'aborting a call wherever it stands',
    file: 'util/time.ts',
    find: 'else this.#stopListening = onAbort(outer, abort)',
    replace: 'else void 0',
    rows: [9],
  },
  {
    name: 'removing listeners',
    file: 'util/time.ts',
    find: 'this.#stopListening?.()',
    replace: '',
    rows: [13],
  },
  {
    name: 'keeping secrets out of texts',
    file: 'errors/redact.ts',
    find: 'text.replaceAll(secret, MASK)',
    replace: '(void MASK, text)',
    rows: [17],
  },
  {
    name: 'responses that are no JSON',
    file: 'call/call.ts',
    find: 'throw new InvalidResponseError(',
    replace: 'return { docs: [] }; throw new InvalidResponseError(',
    rows: [18],
  },
  {
    name: 'lists without their items',
    file: 'call/call.ts',
    find: 'missingIn(data, definition)',
    replace: 'undefined',
    rows: [18],
  },
  {
    name: 'pages that repeat',
    file: 'call/api-call.ts',
    find: 'if (problem) throw',
    replace: 'if (number > 20) throw new Error("endless"); if (false) throw',
    rows: [20],
  },
  {
    name: 'the number of items',
    file: 'call/api-call.ts',
    find: '--left <= 0',
    replace: '--left <= -1e9',
    rows: [20],
  },
  {
    name: 'asking once more for a refused token',
    file: layer('credential'),
    find: 'received.status !== 401',
    replace: 'received.status !== 499',
    rows: [21],
  },
  {
    name: 'pacing',
    file: layer('rate-limit'),
    find: 'if (waiting) await waiting;',
    replace: 'void waiting?.catch(() => {});',
    rows: [1],
  },
  {
    name: 'learning from a 429',
    file: layer('rate-limit'),
    find: 'received.status === 429',
    replace: 'false',
    rows: [3],
  },
  {
    name: 'stacks that lead to whoever made the call',
    file: 'call/call.ts',
    find: 'leadToCaller(error, definition);',
    replace: '',
    rows: [28],
  },
];
