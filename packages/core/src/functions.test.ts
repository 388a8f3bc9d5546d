import { expect, test } from 'vitest';
import {
  check,
  composeCaller,
  createCaller,
  createWebhook,
  getLinkedAccount,
  observe,
  pace,
  retry,
} from './functions.ts';
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

test('what belongs to every call needs no layer', async () => {
  const hanging: typeof fetch = (_, init) =>
    new Promise((_resolve, reject) => init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason)));
  const caller = composeCaller({ apiKey: 'tk_functions', fetch: hanging, timeout: 20 });
  await expect(getLinkedAccount(caller, account)).rejects.toMatchObject({ code: 'timeout' });
  await expect(getLinkedAccount(caller, account, { deadline: 5 })).rejects.toMatchObject({ code: 'deadline' });
  await expect(createWebhook(caller, hook)).rejects.toMatchObject({ code: 'outcome_unknown' });
  const { fetch } = answering(new TypeError('fetch failed'));
  const broken = composeCaller({ token: 'a.session.token', fetch });
  await expect(getLinkedAccount(broken, account)).rejects.toMatchObject({ code: 'connection_error', attempts: 1 });
});

test.each(['retries', 'rateLimitRetries', 'limiter', 'priority', 'logger', 'tracer', 'checkReply', 'onDrift'])(
  '%s is refused where its layer is missing',
  (name) => {
    const options: any = { apiKey: 'tk_functions', [name]: 1 };
    expect(() => composeCaller(options)).toThrow(expect.objectContaining({ code: 'invalid_input', field: name }));
    const caller: any = composeCaller({ apiKey: 'tk_functions' });
    expect(() => getLinkedAccount(caller, account, options)).toThrow(expect.objectContaining({ field: name }));
    expect(composeCaller(options, { retry, pace, observe, check })).toBeDefined();
  },
);

test('an option that asks for nothing needs no layer', () => {
  expect(composeCaller({ apiKey: 'tk_functions', limiter: false, retries: 0 }).limiter).toBeUndefined();
});
