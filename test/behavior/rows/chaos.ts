import { assert, equal, page, type Row } from '../row.ts';

const FAULT_RATE = 0.3;
const KNOWN_CODES =
  /^(connection_error|timeout|invalid_response|outcome_unknown|redirected|operation_failed|http_\d+|[A-Z_]+)$/;

/** Faults of one request. Each gives a response or throws; `acted` says whether the server did its work. */
const faults: readonly {
  readonly name: string;
  readonly acted: boolean;
  readonly response: (signal: AbortSignal) => Promise<Response> | Response;
}[] = [
  { name: '429', acted: false, response: () => failed(429) },
  { name: '408', acted: false, response: () => failed(408) },
  { name: '500 after the work', acted: true, response: () => failed(500) },
  { name: '503', acted: false, response: () => failed(503) },
  { name: '400', acted: false, response: () => failed(400) },
  { name: 'refused', acted: false, response: () => thrown('ECONNREFUSED') },
  { name: 'reset', acted: true, response: () => thrown('ECONNRESET') },
  {
    name: 'silence',
    acted: true,
    response: (signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  },
  {
    name: 'broken JSON',
    acted: true,
    response: () => new Response('{"a":', { headers: { 'content-type': 'application/json' } }),
  },
  { name: 'HTML', acted: true, response: () => new Response('<p>', { headers: { 'content-type': 'text/html' } }) },
  { name: 'redirect', acted: false, response: () => new Response(null, { status: 302 }) },
  {
    name: 'a body that breaks off',
    acted: true,
    response: () => new Response(brokenStream(), { headers: { 'content-type': 'application/json' } }),
  },
];

export const chaosRows: readonly Row[] = [1, 2, 3, 4, 5].map((seed) => ({
  id: 23,
  name: `mixed calls with 12 kinds of faults, seed ${seed}`,
  async run({ scenario, sdk, chaosCalls }) {
    const random = generator(seed);
    const created = new Map<string, number>();
    const answer: typeof fetch = async (_url, init) => {
      const fault = random() < FAULT_RATE ? faults[Math.floor(random() * faults.length)]! : undefined;
      const name = /"table_name":"(\w+)"/.exec(String(init?.body))?.[1];
      if (name && (!fault || fault.acted)) created.set(name, (created.get(name) ?? 0) + 1);
      if (fault) return fault.response(init!.signal!);
      return Response.json({ account_id: 'a', name: 'A', environment: 'test', docs: [], hasNextPage: false });
    };
    const refold = (await scenario(page([]))).refold({ fetch: answer, timeout: 20 });
    let failures = 0;
    const kinds = [
      () => refold.tables.list(),
      () => refold.linkedAccounts.get({ linked_account_id: 'a' }),
      () => refold.linkedAccounts.upsert({ linked_account_id: 'a' }),
      (index: number) => refold.tables.create({ table_name: `n${index}`, columns: [] }),
    ];
    const outcomes = await Promise.all(
      Array.from({ length: chaosCalls }, (_, index) => kinds[index % kinds.length]!(index).result()),
    );
    for (const outcome of outcomes) {
      if (outcome.ok) continue;
      failures++;
      assert(
        outcome.error instanceof sdk.RefoldError && KNOWN_CODES.test(outcome.error.code),
        `an unknown outcome: ${outcome.error.code}`,
      );
    }
    equal([...created.values()].filter((count) => count > 1).length, 0, 'creates that took effect twice');
    assert(failures > 0 && failures < chaosCalls / 2, `${failures} of ${chaosCalls} calls failed`);
  },
}));

function failed(status: number): Response {
  return Response.json(
    { error: 'Broken on purpose', message: 'Server Error' },
    { status, headers: { 'retry-after-ms': '1' } },
  );
}

function thrown(code: string): never {
  throw new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
}

function brokenStream(): ReadableStream {
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode('{"a":'));
      controller.error(new TypeError('terminated'));
    },
  });
}

/** mulberry32 */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
