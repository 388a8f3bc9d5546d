import { assert, equal, failure, page, SECRET, status, type Row } from '../row.ts';

const refusedIds: readonly unknown[] = ['..', '.', '%2e%2e', '', ' ', 'a\0b', undefined, null, {}, 7, '\ud800'];

/** Text from all over Unicode and from all that has a meaning in a URL. Seeded, so that a failure can be repeated. */
function* strings(count: number, seed: number): Generator<string> {
  const alphabet = [
    ...'ab/?#%.&=+ :;@\\"\'<>{}|^`~[]!$(),*-_',
    'é',
    'ß',
    '中',
    '💥',
    '%2f',
    '..',
    '%00',
    '\n',
    '\u202e',
  ];
  let state = seed;
  for (let index = 0; index < count; index++) {
    let text = '';
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    for (let length = 1 + (state % 12); length > 0; length--) {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      text += alphabet[(state >>> 8) % alphabet.length];
    }
    yield text;
  }
}

/** Tells whether a server that decodes a path, once or twice, may find a NUL, an empty segment or a dot segment in it. */
function mayLeaveItsRoute(id: string): boolean {
  const decoded = (text: string): string => text.replaceAll(/%(00|25|2e|2f|5c)/gi, (code) => decodeURIComponent(code));
  return [id, decoded(id), decoded(decoded(id))].some((form) =>
    form.split(/[/\\]/).some((segment) => ['', '.', '..'].includes(segment.trim()) || segment.includes('\0')),
  );
}

export const safetyRows: readonly Row[] = [
  {
    id: 15,
    name: 'ids that would reach another route are refused before any request',
    async run(harness) {
      const scenario = await harness.scenario(page([]));
      for (const id of refusedIds) {
        const { error } = await failure(scenario.refold().tables.delete({ table_id: id as string }));
        equal([error.name, error.field], ['InvalidInputError', 'table_id'], `id ${JSON.stringify(id)}`);
      }
      const { error } = await failure(
        scenario.acme().events.triggerBySlug({ slug: 'trigger', event: 'Contact Created' }),
      );
      equal([error.name, error.field], ['InvalidInputError', 'slug'], 'a reserved word');
      equal((await scenario.state()).seen.length, 0, 'requests');
    },
  },
  {
    id: 15,
    name: 'ten thousand ids arrive as one segment that decodes to the input, or are refused',
    async run(harness) {
      const paths: string[] = [];
      const answer: typeof fetch = async (url) => {
        paths.push(new URL(String(url)).pathname);
        return Response.json({ account_id: 'acme' });
      };
      const refold = (await harness.scenario(page([]))).refold({
        fetch: answer,
        baseURL: 'https://refold.example.com',
      });
      let sent = 0;
      for (const id of strings(10_000, 20_261_124)) {
        const before = paths.length;
        const result = await refold.linkedAccounts.get({ linked_account_id: id }).result();
        if (!result.ok) {
          equal([result.error.code, paths.length], ['invalid_input', before], `id ${JSON.stringify(id)}`);
          assert(mayLeaveItsRoute(id), `${JSON.stringify(id)} was refused, although it stays in its route`);
          continue;
        }
        sent++;
        const segments = paths.at(-1)!.split('/');
        equal([segments.length, decodeURIComponent(segments.at(-1)!)], [6, id], `path of ${JSON.stringify(id)}`);
      }
      assert(sent > 7000, `only ${sent} were sent`);
    },
  },
  ...[301, 302, 303, 307, 308].map((code): Row => ({
    id: 16,
    name: `a ${code} to another origin gets no byte of the key`,
    async run(harness) {
      const elsewhere = await harness.scenario(page([]));
      const scenario = await harness.scenario(
        status(code, { location: elsewhere.url.replace('127.0.0.1', 'localhost') }),
      );
      const { error } = await failure(scenario.refold().tables.list());
      equal([error.name, error.code], ['RedirectError', 'redirected'], error.message);
      equal((await elsewhere.state()).seen.length, 0, 'requests elsewhere');
      equal((await scenario.state()).seen.length, 1, 'requests');
    },
  })),
  {
    id: 17,
    name: 'no error, log line or span holds the key, whatever goes wrong',
    async run(harness) {
      const leak = `{"error":"SERVER_ERROR","message":"Bad key ${SECRET}","key":"${SECRET}"}`;
      const faults = [
        [{ response: { status: 400, body: leak } }],
        [{ response: { status: 500, body: `<p>${SECRET}</p>`, headers: { 'content-type': 'text/html' } } }],
        [{ response: { body: `<p>${SECRET}</p>`, headers: { 'content-type': 'text/html' } } }],
        [{ response: { body: `{"${SECRET}` } }],
        [{ reset: 'before-response' as const }],
        [{ stall: 'in-body' as const }],
        [status(302, { location: `/${SECRET}` })],
      ];
      const lines: unknown[] = [];
      const logger = {
        debug: (...line: unknown[]) => void lines.push(line),
        warn: (...line: unknown[]) => void lines.push(line),
      };
      const tracer = { start: (call: unknown) => (lines.push(call), (ended: unknown) => void lines.push(ended)) };
      for (const steps of faults) {
        const scenario = await harness.scenario(...steps);
        const refold = scenario.refold({ logger, tracer, timeout: 200, maxRetries: 1 });
        const { error } = await failure(refold.tables.list());
        for (const text of everythingIn(error)) assert(!text.includes(SECRET), `${error.name} shows the key: ${text}`);
      }
      const printed = JSON.stringify(lines);
      assert(lines.length >= faults.length * 3, 'the log is too short');
      assert(!printed.includes(SECRET), 'a log line or span shows the key');
    },
  },
];

/** Every text that printing an error could show: own properties at any depth, hidden ones and causes too. */
function* everythingIn(value: unknown, seen = new Set<unknown>()): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  yield String(value);
  if (!(value instanceof Response)) yield JSON.stringify(value) ?? '';
  for (const name of Reflect.ownKeys(value)) yield* everythingIn((value as Record<PropertyKey, unknown>)[name], seen);
}
