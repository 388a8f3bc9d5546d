import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import type { Middleware } from '../call/options.ts';
import { ServerError } from '../errors/api-error.ts';
import type { InvalidInputError } from '../errors/refold-error.ts';
import { createWebhook, getLinkedAccount } from '../generated/functions.ts';
import { refreshCredential } from '../layers/credential.ts';
import { middleware } from '../layers/middleware.ts';
import { rateLimit } from '../layers/rate-limit.ts';
import { retry } from '../layers/retry.ts';
import { telemetry } from '../layers/telemetry.ts';
import { timeouts } from '../layers/timeouts.ts';
import { validation } from '../layers/validation.ts';
import { json } from '../testing/observed.ts';
import { createClient, createMinimalClient } from './create-client.ts';

const answering = (...responses: readonly (Response | Error)[]) => {
  let count = 0;
  const answer = async (): Promise<Response> => {
    const response = responses[Math.min(count++, responses.length - 1)]!;
    if (response instanceof Error) throw response;
    return response.clone();
  };
  return { fetch: answer as typeof fetch, requests: () => count };
};
const found = (): Response => json({ account_id: 'acme' });
const busy = json({}, { status: 503 });
const limited = json({}, { status: 429 });
const account = { linked_account_id: 'acme' };
const hook = { webhook_url: 'https://acme.example/hook', webhook_events: [] };

test.each([
  { name: 'every layer by default', client: createClient, responses: [busy, limited, found()], want: 3 },
  { name: 'one attempt without layers', client: createMinimalClient, responses: [busy], want: 1 },
])('$name', async ({ client, responses, want }) => {
  const { fetch, requests } = answering(...responses);
  await getLinkedAccount(client({ apiKey: 'tk_functions', fetch }), account).result();
  expect(requests()).toBe(want);
});

test('each layer that is given does its work, and no other', async () => {
  const again = answering(busy, found());
  const repeating = createMinimalClient({ apiKey: 'tk_functions', fetch: again.fetch }, { retry });
  await expect(getLinkedAccount(repeating, account)).resolves.toEqual({ account_id: 'acme' });
  expect(repeating.limiter).toBeUndefined();
  expect(createMinimalClient({ apiKey: 'tk_functions' }, { rateLimit }).limiter?.stats?.()).toMatchObject({
    waiting: 0,
  });

  const lines: string[] = [];
  const logger = { debug: (line: string) => lines.push(line), warn: (line: string) => lines.push(line) };
  const { fetch } = answering(found());
  await getLinkedAccount(createMinimalClient({ apiKey: 'tk_functions', fetch, logger }, { telemetry }), account);
  expect(lines).toEqual(['getLinkedAccount 200']);

  const issues: unknown[] = [];
  const settings = { validateResponse: () => ['odd'], onValidationIssue: (issue: unknown) => void issues.push(issue) };
  await getLinkedAccount(createMinimalClient({ apiKey: 'tk_functions', fetch, ...settings }, { validation }), account);
  expect(issues).toEqual([{ operationId: 'getLinkedAccount', status: 200, problems: ['odd'] }]);
});

test('a call is bounded in time where that layer is given, and lasts as long as fetch lets it where it is not', async () => {
  const hanging: typeof fetch = (_, init) =>
    new Promise((_resolve, reject) => init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason)));
  const client = createMinimalClient({ apiKey: 'tk_functions', fetch: hanging, timeout: 20 }, { timeouts });
  await expect(getLinkedAccount(client, account)).rejects.toMatchObject({ code: 'timeout' });
  await expect(getLinkedAccount(client, account, { totalTimeout: 5 })).rejects.toMatchObject({ code: 'total_timeout' });
  const signal = AbortSignal.timeout(5);
  await expect(getLinkedAccount(client, account, { signal })).rejects.toMatchObject({ code: 'aborted' });
  await expect(createWebhook(client, hook)).rejects.toMatchObject({ code: 'outcome_unknown' });

  const seen: RequestInit[] = [];
  const watching = async (_: unknown, init?: RequestInit): Promise<Response> => {
    seen.push(init!);
    return found();
  };
  await getLinkedAccount(createMinimalClient({ apiKey: 'tk_functions', fetch: watching as typeof fetch }), account);
  expect(seen).toHaveLength(1);
  expect(seen[0]).not.toHaveProperty('signal');
});

test('middleware runs, and a supplier is asked again, where those layers are given', async () => {
  const seen: string[] = [];
  const watch: Middleware = (request, next, { operationId }) => {
    seen.push(operationId);
    return next(request);
  };
  const { fetch } = answering(found());
  const watched = createMinimalClient({ apiKey: 'tk_functions', fetch, middleware: [watch] }, { middleware });
  await getLinkedAccount(watched, account, { middleware: [watch] });
  expect(seen).toEqual(['getLinkedAccount', 'getLinkedAccount']);

  for (const { layers, want } of [
    { layers: { refreshCredential }, want: [undefined, 'tk_1'] },
    { layers: {}, want: [undefined] },
  ]) {
    const asked: (string | undefined)[] = [];
    const apiKey = ({ refused }: { readonly refused?: string | undefined }): string => {
      asked.push(refused);
      return `tk_${asked.length}`;
    };
    const refusing = answering(json({}, { status: 401 }));
    await getLinkedAccount(createMinimalClient({ apiKey, fetch: refusing.fetch }, layers), account).result();
    expect(asked).toEqual(want);
  }
});

test('credential, checks, errors and their redaction need no layer', async () => {
  const { fetch, requests } = answering(new TypeError('fetch failed for tk_functions'));
  const client = createMinimalClient({ apiKey: 'tk_functions', fetch });
  const lost = await getLinkedAccount(client, account).result();
  expect(lost).toMatchObject({ ok: false, error: { code: 'connection_error', attempts: 1 } });
  expect(inspect(lost, { depth: 9, showHidden: true })).not.toContain('tk_functions');
  await expect(createWebhook(client, hook)).rejects.toMatchObject({ code: 'outcome_unknown', outcomeUnknown: true });
  expect(requests()).toBe(2);

  await expect(getLinkedAccount(client, { linked_account_id: '..' })).rejects.toMatchObject({ code: 'invalid_input' });
  const session: any = createMinimalClient({ token: 'a.session.token', fetch });
  await expect(createWebhook(session, hook)).rejects.toMatchObject({ code: 'wrong_credential' });
  expect(requests()).toBe(2);

  const failing = answering(
    json({ error_code: 'X_Y', message: 'No' }, { status: 503, headers: { 'retry-after': '3' } }),
  );
  const refusal = createWebhook(createMinimalClient({ apiKey: 'tk_functions', fetch: failing.fetch }), hook);
  await expect(refusal).rejects.toMatchObject({ status: 503, code: 'X_Y', retryAfterMs: 3000, outcomeUnknown: true });
  await expect(refusal).rejects.toBeInstanceOf(ServerError);
});

const signal = new AbortController().signal;
const noop = (): void => undefined;
const limiter = { acquire: noop, onRateLimited: noop, stats: noop };

test.each<{ option: object; place: 'client' | 'call' | 'both' }>([
  { option: { signal }, place: 'call' },
  { option: { timeout: 5 }, place: 'both' },
  { option: { totalTimeout: 5 }, place: 'both' },
  { option: { maxRetries: 1 }, place: 'both' },
  { option: { maxRateLimitRetries: 1 }, place: 'both' },
  { option: { limiter }, place: 'client' },
  { option: { priority: 'bulk' }, place: 'both' },
  { option: { logger: console }, place: 'client' },
  { option: { tracer: { start: noop } }, place: 'client' },
  { option: { validateResponse: noop }, place: 'client' },
  { option: { onValidationIssue: noop }, place: 'client' },
  { option: { middleware: [noop] }, place: 'both' },
])('$option is refused where its layer is missing', async ({ option, place }) => {
  const [field] = Object.keys(option);
  const layers = { timeouts, retry, rateLimit, telemetry, validation, middleware };
  const options: any = { apiKey: 'tk_functions', ...option };
  if (place !== 'call') {
    expect(() => createMinimalClient(options)).toThrow(expect.objectContaining({ code: 'invalid_input', field }));
    expect(createMinimalClient(options, layers)).toBeDefined();
  }
  const client: any = createMinimalClient({ apiKey: 'tk_functions', fetch: async () => found() });
  await expect(getLinkedAccount(client, account, option)).rejects.toMatchObject({ code: 'invalid_input', field });
});

test('an option whose layer is missing does not compile', () => {
  const makers = [
    // @ts-expect-error -- `timeout` is for `timeouts`.
    () => createMinimalClient({ apiKey: 'tk_functions', timeout: 5 }),
    // @ts-expect-error -- `maxRetries` is for `retry`.
    () => createMinimalClient({ token: 'a.session.token', maxRetries: 1 }, { timeouts }),
    () => createMinimalClient({ apiKey: 'tk_functions', timeout: 5, maxRetries: 1 }, { timeouts, retry }),
  ];
  expect(makers.map((make) => refusedField(make))).toEqual(['timeout', 'maxRetries', undefined]);
});

function refusedField(make: () => unknown): string | undefined {
  try {
    make();
  } catch (error) {
    return (error as InvalidInputError).field;
  }
}
