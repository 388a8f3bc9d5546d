import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { operation } from '../call/call.ts';
import type { CallRecord, ClientOptions } from '../call/options.ts';
import { failureIn } from '../operation/result.ts';
import { createThing, getThing, json, observedClient } from '../testing/observed.ts';

const printed = vi.spyOn(console, 'error');
beforeEach(() => void printed.mockReset().mockReturnValue());
afterAll(() => printed.mockRestore());

const fails = (): never => {
  throw new Error('the observer is broken');
};

const brokenObservers: readonly { name: string; options: ClientOptions }[] = [
  { name: 'logger.debug', options: { logger: { debug: fails, warn: fails } } },
  { name: 'tracer.start', options: { tracer: { start: fails } } },
  { name: 'the end of a span', options: { tracer: { start: () => fails } } },
  { name: 'tracer.start, by what it gives,', options: { tracer: { start: () => 'span' as never } } },
];

test.each(brokenObservers)('a create succeeds although $name fails', async ({ options }) => {
  const { client, seen } = observedClient([json({ id: 1 })], options);
  expect(await createThing(client, { name: 'x' })).toEqual({ id: 1 });
  expect(seen).toHaveLength(1);
  expect(printed.mock.calls).toEqual([
    ['A logger or tracer failed, which changes no call:', expect.objectContaining({ message: expect.any(String) })],
  ]);
});

test.each(brokenObservers)('a create fails with its own error although $name fails', async ({ options }) => {
  const { client } = observedClient([json({ error_code: 'TAKEN', message: 'Taken' }, { status: 409 })], options);
  await expect(createThing(client, { name: 'x' })).rejects.toMatchObject({ name: 'ConflictError', code: 'TAKEN' });
});

/** A client whose logger and tracer write down what they are told. */
function observing(answers: Parameters<typeof observedClient>[0]) {
  const lines: [level: string, line: string, record: CallRecord][] = [];
  const spans: CallRecord[] = [];
  const { client } = observedClient(answers, {
    logger: {
      debug: (line, record) => void lines.push(['debug', line, record]),
      warn: (line, record) => void lines.push(['warn', line, record]),
    },
    tracer: { start: () => (record) => void spans.push(record) },
    maxRetries: 0,
  });
  return { client, lines, spans };
}

const reset = Object.assign(new TypeError('fetch failed'), {
  cause: Object.assign(new Error('read tk_observed ECONNRESET'), { code: 'ECONNRESET' }),
});
const failing = operation<any, any, any>({
  ...getThing.definition,
  id: 'runThing',
  failure: failureIn({ node_status: ['Errored'] }),
});

const outcomes: readonly {
  name: string;
  answer: Response | Error;
  run?: typeof getThing;
  want: Partial<CallRecord>;
  level?: string;
}[] = [
  {
    name: 'a success',
    answer: json({}, { headers: { 'x-trace-id': 't-1' } }),
    want: { status: 200, requestId: 't-1' },
    level: 'debug',
  },
  {
    name: '200 with HTML',
    answer: new Response('<p>', { headers: { 'content-type': 'text/html' } }),
    want: { status: 200, error: 'invalid_response' },
  },
  {
    name: 'a 404 with a code',
    answer: json({ error_code: 'RESOURCE_NOT_FOUND', message: 'Gone', request_id: 'r-1' }, { status: 404 }),
    want: { status: 404, error: 'RESOURCE_NOT_FOUND', requestId: 'r-1' },
  },
  {
    name: 'a 200 that reports a failure',
    answer: json({ node_status: 'Errored' }),
    run: failing,
    want: { error: 'operation_failed' },
  },
  { name: 'a lost connection', answer: reset, want: { error: 'connection_error' } },
  { name: 'an id that is refused before any request', answer: json({}), want: { error: 'invalid_input', attempts: 0 } },
];

test.each(outcomes)('log and span tell of $name what the caller gets, once', async (row) => {
  const { answer, run = getThing, want, level = 'warn' } = row;
  const { client, lines, spans } = observing([answer]);
  const id = row.want.attempts === 0 ? '..' : '1';
  const result = await run(client, { id }).result();
  expect(lines).toHaveLength(1);
  expect(spans).toHaveLength(1);
  const [at, line, record] = lines[0]!;
  expect(at).toBe(level);
  expect(record).toEqual(spans[0]);
  expect(record).toMatchObject({ method: 'GET', route: '/things/{id}', ...want });
  expect(line).toBe(`${run.definition.id} ${want.error ?? want.status}`);
  if (result.ok) expect(record.error).toBeUndefined();
  else expect([record.error, record.reason]).toEqual([result.error.code, result.error.message]);
});

test('the log line of a lost connection holds its reason, without the key', async () => {
  const { client, lines } = observing([reset]);
  await getThing(client, { id: '1' }).result();
  const { reason } = lines[0]![2];
  expect(reason).toContain('it broke off (fetch failed, read [redacted] ECONNRESET)');
});

test('what an asynchronous logger or tracer rejects with is printed, and not unhandled', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  const late = (async () => fails()) as never;
  const { client } = observedClient([json({})], { logger: { debug: late, warn: late }, tracer: { start: () => late } });
  await getThing(client, { id: '1' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
  expect(printed).toHaveBeenCalledTimes(2);
});
