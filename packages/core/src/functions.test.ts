import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { ServerError } from './api-error.ts';
import type { InvalidInputError } from './errors.ts';
import {
  bound,
  check,
  composeCaller,
  createCaller,
  createWebhook,
  getLinkedAccount,
  middleware,
  observe,
  pace,
  renew,
  retry,
} from './functions.ts';
import type { Middleware } from './middleware.ts';
import { json } from './testing/observed.ts';

const answering = (...replies: readonly (Response | Error)[]) => {
  let count = 0;
  const answer = async (): Promise<Response> => {
    const reply = replies[Math.min(count++, replies.length - 1)]!;
    if (reply instanceof Error) throw reply;
    return reply.clone();
  };
  return { fetch: answer as typeof fetch, requests: () => count };
};
const busy = json({}, { status: 503 });
const refused = json({}, { status: 429 });
const account = { linked_account_id: 'acme' };
const hook = { webhook_url: 'https://acme.example/hook', webhook_events: [] };

test.each([
  { name: 'every layer by default', caller: createCaller, replies: [busy, refused, json({})], want: 3 },
  { name: 'one attempt without layers', caller: composeCaller, replies: [busy], want: 1 },
])('$name', async ({ caller, replies, want }) => {
  const { fetch, requests } = answering(...replies);
  await getLinkedAccount(caller({ apiKey: 'tk_functions', fetch }), account).result();
  expect(requests()).toBe(want);
});

test('each layer that is given does its work, and no other', async () => {
  const again = answering(busy, json({ linked_account_id: 'acme' }));
  const repeating = composeCaller({ apiKey: 'tk_functions', fetch: again.fetch }, { retry });
  await expect(getLinkedAccount(repeating, account)).resolves.toEqual(account);
  expect(repeating.limiter).toBeUndefined();
  expect(composeCaller({ apiKey: 'tk_functions' }, { pace }).limiter?.stats?.()).toMatchObject({ waiting: 0 });

  const lines: string[] = [];
  const logger = { debug: (line: string) => lines.push(line), warn: (line: string) => lines.push(line) };
  const { fetch } = answering(json({}));
  await getLinkedAccount(composeCaller({ apiKey: 'tk_functions', fetch, logger }, { observe }), account);
  expect(lines).toEqual(['getLinkedAccount 200']);

  const drifts: unknown[] = [];
  const settings = { checkReply: () => ['odd'], onDrift: (drift: unknown) => void drifts.push(drift) };
  await getLinkedAccount(composeCaller({ apiKey: 'tk_functions', fetch, ...settings }, { check }), account);
  expect(drifts).toEqual([{ operationId: 'getLinkedAccount', status: 200, problems: ['odd'] }]);
});

test('a call is bounded in time where that layer is given, and lasts as long as fetch lets it where it is not', async () => {
  const hanging: typeof fetch = (_, init) =>
    new Promise((_resolve, reject) => init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason)));
  const caller = composeCaller({ apiKey: 'tk_functions', fetch: hanging, timeout: 20 }, { bound });
  await expect(getLinkedAccount(caller, account)).rejects.toMatchObject({ code: 'timeout' });
  await expect(getLinkedAccount(caller, account, { deadline: 5 })).rejects.toMatchObject({ code: 'deadline' });
  const signal = AbortSignal.timeout(5);
  await expect(getLinkedAccount(caller, account, { signal })).rejects.toMatchObject({ code: 'aborted' });
  await expect(createWebhook(caller, hook)).rejects.toMatchObject({ code: 'outcome_unknown' });

  const seen: RequestInit[] = [];
  const watching = async (_: unknown, init?: RequestInit): Promise<Response> => {
    seen.push(init!);
    return json({});
  };
  await getLinkedAccount(composeCaller({ apiKey: 'tk_functions', fetch: watching as typeof fetch }), account);
  expect(seen).toMatchObject([{ signal: undefined }]);
});

test('middleware runs, and a supplier is asked again, where those layers are given', async () => {
  const seen: string[] = [];
  const watch: Middleware = (request, next, { operation }) => {
    seen.push(operation.id);
    return next(request);
  };
  const { fetch } = answering(json({}));
  const watched = composeCaller({ apiKey: 'tk_functions', fetch, middleware: [watch] }, { middleware });
  await getLinkedAccount(watched, account, { middleware: [watch] });
  expect(seen).toEqual(['getLinkedAccount', 'getLinkedAccount']);

  for (const { layers, want } of [
    { layers: { renew }, want: [false, true] },
    { layers: {}, want: [false] },
  ]) {
    const asked: boolean[] = [];
    const apiKey = ({ rejected }: { readonly rejected: boolean }): string => {
      asked.push(rejected);
      return `tk_${asked.length}`;
    };
    const refusing = answering(json({}, { status: 401 }));
    await getLinkedAccount(composeCaller({ apiKey, fetch: refusing.fetch }, layers), account).result();
    expect(asked).toEqual(want);
  }
});

test('credential, checks, errors and their redaction need no layer', async () => {
  const { fetch, requests } = answering(new TypeError('fetch failed for tk_functions'));
  const caller = composeCaller({ apiKey: 'tk_functions', fetch });
  const lost = await getLinkedAccount(caller, account).result();
  expect(lost).toMatchObject({ ok: false, error: { code: 'connection_error', attempts: 1 } });
  expect(inspect(lost, { depth: 9, showHidden: true })).not.toContain('tk_functions');
  await expect(createWebhook(caller, hook)).rejects.toMatchObject({ code: 'outcome_unknown', outcomeUnknown: true });
  expect(requests()).toBe(2);

  await expect(getLinkedAccount(caller, { linked_account_id: '..' })).rejects.toMatchObject({ code: 'invalid_input' });
  const session: any = composeCaller({ token: 'a.session.token', fetch });
  await expect(createWebhook(session, hook)).rejects.toMatchObject({ code: 'wrong_credential' });
  expect(requests()).toBe(2);

  const failing = answering(
    json({ error_code: 'X_Y', message: 'No' }, { status: 503, headers: { 'retry-after': '3' } }),
  );
  const refusal = createWebhook(composeCaller({ apiKey: 'tk_functions', fetch: failing.fetch }), hook);
  await expect(refusal).rejects.toMatchObject({ status: 503, code: 'X_Y', retryAfter: 3, outcomeUnknown: true });
  await expect(refusal).rejects.toBeInstanceOf(ServerError);
});

test.each([
  'signal',
  'timeout',
  'deadline',
  'retries',
  'rateLimitRetries',
  'limiter',
  'priority',
  'logger',
  'tracer',
  'checkReply',
  'onDrift',
  'middleware',
])('%s is refused where its layer is missing', (name) => {
  const options: any = { apiKey: 'tk_functions', [name]: 1 };
  expect(() => composeCaller(options)).toThrow(expect.objectContaining({ code: 'invalid_input', field: name }));
  const caller: any = composeCaller({ apiKey: 'tk_functions' });
  expect(() => getLinkedAccount(caller, account, options)).toThrow(expect.objectContaining({ field: name }));
  expect(composeCaller(options, { bound, retry, pace, observe, check, middleware })).toBeDefined();
});

test('an option that asks for nothing needs no layer', () => {
  const options: any = { apiKey: 'tk_functions', limiter: false, retries: 0 };
  expect(composeCaller(options).limiter).toBeUndefined();
});

test('an option whose layer is missing does not compile', () => {
  const makers = [
    // @ts-expect-error -- `timeout` is for `bound`.
    () => composeCaller({ apiKey: 'tk_functions', timeout: 5 }),
    // @ts-expect-error -- `retries` is for `retry`.
    () => composeCaller({ token: 'a.session.token', retries: 1 }, { bound }),
    () => composeCaller({ apiKey: 'tk_functions', timeout: 5, retries: 1 }, { bound, retry }),
  ];
  expect(makers.map((make) => refusedField(make))).toEqual(['timeout', 'retries', undefined]);
});

function refusedField(make: () => unknown): string | undefined {
  try {
    make();
  } catch (error) {
    return (error as InvalidInputError).field;
  }
}
