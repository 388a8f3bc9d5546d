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

const layer = (name: string): string => `internal/layers/${name}.ts`;

export const guards: readonly Guard[] = [
  {
    name: 'dot segments in a path',
    file: 'internal/parts/path.ts',
    find: '(\\.|%2e){1,2}',
    replace: '~',
    rows: [15],
  },
  { name: 'empty path values', file: 'internal/parts/path.ts', find: '(\\s*|', replace: '(~|', rows: [15] },
  {
    name: 'names of other routes',
    file: 'internal/parts/path.ts',
    find: '!context.operation.reserved?.[name]?.includes(value)',
    replace: 'true',
    rows: [15],
  },
  {
    name: 'path values that are no text',
    file: 'internal/parts/path.ts',
    find: "typeof value === 'string' && isFit",
    replace: 'isFit',
    rows: [15],
  },
  {
    name: 'encoding of path values',
    file: 'internal/parts/path.ts',
    find: 'return encodeURIComponent(value)',
    replace: 'return value',
    rows: [15],
  },
  {
    name: 'required parameters',
    file: 'internal/parts/required.ts',
    find: 'of context.operation.required ?? []',
    replace: 'of [] as string[]',
    rows: [24],
  },
  {
    name: 'one of several parameters',
    file: 'internal/parts/required.ts',
    find: 'names.every((name) => params[name] === undefined)',
    replace: 'names.length === 1 && params[names[0]!] === undefined',
    rows: [24],
  },
  { name: 'wrong credentials', file: 'call.ts', find: 'checkCredential(context);', replace: '', rows: [24] },
  {
    name: 'plain http',
    file: 'internal/guards.ts',
    find: '(https:|http:',
    replace: '(https?:|http:',
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
    file: 'internal/parts/doubt.ts',
    find: '!isLost(error)',
    replace: 'true',
    rows: [6],
  },
  {
    name: 'unsafe calls after a server error',
    file: layer('retry'),
    find: "operation.retry !== 'unsafe' && ",
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
    find: 'failed++ < retries',
    replace: 'failed++ < retries + 1',
    rows: [5],
  },
  { name: 'Retry-After', file: layer('retry'), find: 'asked * 1000 + jitter', replace: 'jitter', rows: [10] },
  {
    name: 'the timeout over the body',
    file: layer('bound-attempt'),
    find: 'return scope.run(next(request, context), discard);',
    replace: 'return scope.run(next(request, context), discard).finally(() => scope.end());',
    rows: [8],
  },
  {
    name: 'aborting a pause',
    file: 'internal/sleep.ts',
    find: "signal?.addEventListener('abort', abort)",
    replace: 'void abort',
    rows: [9],
  },
  {
    name: 'removing listeners',
    file: layer('bound-call'),
    find: '.finally(() => scope.end())',
    replace: '',
    rows: [13],
  },
  {
    name: 'keeping secrets out of texts',
    file: 'internal/redact.ts',
    find: 'text = text.replaceAll(secret, MASK)',
    replace: 'void MASK',
    rows: [17],
  },
  {
    name: 'responses that are no JSON',
    file: 'internal/parse-response.ts',
    find: 'JSON.parse(text)',
    replace: '(() => { try { return JSON.parse(text); } catch { return text; } })()',
    rows: [18],
  },
  {
    name: 'pages that repeat',
    file: 'paged-call.ts',
    find: 'if (repeated) throw',
    replace: 'if (number > 20) throw new Error("endless"); if (false) throw',
    rows: [20],
  },
  { name: 'the number of items', file: 'paged-call.ts', find: '--left <= 0', replace: '--left <= -1e9', rows: [20] },
  {
    name: 'asking once more for a refused token',
    file: layer('renew'),
    find: 'response.status !== 401',
    replace: 'response.status !== 499',
    rows: [21],
  },
  {
    name: 'pacing',
    file: layer('pace'),
    find: 'if (waiting) await waiting;',
    replace: 'void waiting?.catch(() => {});',
    rows: [1],
  },
  { name: 'learning from a 429', file: layer('pace'), find: 'response.status === 429', replace: 'false', rows: [3] },
];
