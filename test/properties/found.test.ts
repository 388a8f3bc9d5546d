import { afterEach, beforeEach, expect, test } from 'vitest';
import { VirtualClock } from './clock.ts';
import { loadProduct, type Product } from './product.ts';
import { brokenRules } from './suite.ts';
import { suiteNamed } from './suites.ts';
import type { BulkRun } from './bulk/history.ts';
import type { Asked, TokenHistory } from './tokens/history.ts';
import type { Happening, WebhookHistory } from './webhooks/history.ts';
import type { Body, CallProgram, MiddlewareSteps, PlannedCall, Served } from './call/program.ts';

let product: Product | undefined;
const clock = new VirtualClock();
let putBack = (): void => {};
beforeEach(async () => {
  product ??= await loadProduct();
  putBack = clock.install();
});
afterEach(() => putBack());

/** The rules of a suite that a program breaks. */
const broken = (suite: string, program: unknown): Promise<string[]> =>
  brokenRules(suiteNamed(suite), product!, clock, program);

const body: Body = { pieces: 1, every: 0, end: 'close', content: 'json', hasLength: false };
const served = (parts: Partial<Served>): Served => ({
  after: 0,
  does: 'respond',
  listens: true,
  status: 200,
  body,
  ...parts,
});
const calling = (parts: Partial<PlannedCall>, others: Partial<CallProgram> = {}): CallProgram => ({
  credential: 'apiKey',
  limiter: { kind: 'none' },
  options: {},
  sharesTimers: true,
  seed: 1,
  calls: [{ at: 0, operation: 'unsafe', options: {}, isBulk: false, taken: 'await', served: [served({})], ...parts }],
  ...others,
});
const late: MiddlewareSteps = { before: { after: 300, does: 'go on' }, after: { after: 0, does: 'go on' } };

test.each<[string, CallProgram]>([
  [
    'sends nothing when the secret comes after the end of the attempt',
    calling({ options: { timeout: 20 } }, { secret: [{ after: 300, does: 'next' }] }),
  ],
  [
    'cancels a body that stalls, also of a fetch that does not listen to its signal',
    calling({ operation: 'safe', served: [served({ listens: false, body: { ...body, end: 'never' } })] }),
  ],
  [
    'knows that nothing was done when it is aborted after a refused connection',
    calling({ abortAfter: 1, served: [served({ does: 'refuse' })] }),
  ],
  [
    'knows that nothing was done when the response is a 401 that breaks off',
    calling({ served: [served({ status: 401, body: { ...body, end: 'error' } }), served({})] }),
  ],
  ['does not know what was done when fetch gives no response', calling({ served: [served({ does: 'nothing' })] })],
  ['does not know what was done when the server redirects', calling({ served: [served({ status: 302 })] })],
  [
    'ends within its timeout when the function that refreshes the secret stalls',
    calling(
      { served: [served({ status: 401 })] },
      {
        secret: [
          { after: 1, does: 'next' },
          { after: 'never', does: 'next' },
        ],
      },
    ),
  ],
  [
    'takes no token and runs no further middleware when one comes back after the end',
    calling(
      { options: { totalTimeout: 20 }, middleware: [late, late] },
      { limiter: { kind: 'gcra', requestsPerSecond: 20, burst: 5 } },
    ),
  ],
])('a call %s', async (_name, program) => {
  expect(await broken('calls', program)).toEqual([]);
});

const run = (event: BulkRun['event'], writing = 0): BulkRun => ({
  works: [{ after: 0, does: 'finish' }],
  event,
  writing,
  hasCarriageReturns: false,
});

test('bulk begins anew when the first line of a new campaign was cut off', async () => {
  const runs = [
    run({ kind: 'nothing' }),
    run({ kind: 'crash', at: 0, written: 1 }, 7),
    run({ kind: 'broken source', item: 0 }),
  ];
  expect(await broken('bulk', { keys: ['a'], singleCall: false, concurrency: 1, runs })).toEqual([]);
});

const ask = (after: number, does: Asked['does']): Asked => ({ after, account: 'acme', does });
const works: readonly { readonly after: number; readonly does: 'work' }[] = [{ after: 0, does: 'work' }];
const store = (parts: Partial<NonNullable<TokenHistory['store']>>) => ({
  get: works,
  set: works,
  delete: works,
  ...parts,
});
const tokens = (asked: readonly Asked[], others: Partial<TokenHistory> = {}): TokenHistory => ({
  asked,
  mints: [{ after: 0, does: 'give' }],
  revocations: [{ after: 0, does: 'end' }],
  life: 3600,
  ...others,
});

test.each<[string, TokenHistory]>([
  [
    'ends a revocation although the store stalls',
    tokens([ask(0, 'revoke')], { store: store({ delete: [{ after: 'never', does: 'work' }] }) }),
  ],
  [
    'leaves no rejection unhandled when the store throws at once',
    tokens([ask(0, 'revoke')], { store: store({ get: [{ after: 0, does: 'throw' }] }) }),
  ],
  [
    'does not give a token again that is about to be revoked',
    tokens([ask(0, 'get'), ask(1, 'revoke'), ask(0, 'get')], {
      mints: [{ after: 40, does: 'give' }],
      revocations: [{ after: 40, does: 'end' }],
    }),
  ],
  [
    'ends two revocations at once',
    tokens([ask(0, 'get'), ask(0, 'revoke'), ask(0, 'revoke')], { revocations: [{ after: 1, does: 'end' }] }),
  ],
  [
    'gives no refused token again when the store has lost it',
    tokens([ask(0, 'get'), ask(0, 'renew')], { store: store({ set: [{ after: 0, does: 'throw' }] }) }),
  ],
  [
    'gives no revoked token that was being written meanwhile',
    tokens([ask(0, 'get'), ask(20, 'revoke'), ask(900, 'get')], {
      store: store({ set: [{ after: 400, does: 'work' }] }),
    }),
  ],
  [
    'gives no revoked token that was being renewed meanwhile',
    tokens([ask(0, 'get'), ask(3_420_001, 'get'), ask(20, 'revoke'), ask(900, 'get')], {
      mints: [
        { after: 0, does: 'give' },
        { after: 0, does: 'fail' },
      ],
      store: store({
        set: [
          { after: 0, does: 'work' },
          { after: 400, does: 'work' },
        ],
      }),
    }),
  ],
  [
    'gives no revoked token when its renewal fails later',
    tokens([ask(0, 'get'), ask(3_420_001, 'get'), ask(0, 'revoke')], {
      mints: [
        { after: 0, does: 'give' },
        { after: 1500, does: 'give two lines' },
      ],
    }),
  ],
  [
    'gives no revoked token when its renewal begins during the revocation',
    tokens([ask(0, 'get'), ask(3_420_001, 'get'), ask(0, 'revoke')], {
      mints: [
        { after: 0, does: 'give' },
        { after: 'never', does: 'give' },
      ],
      store: store({
        set: [
          { after: 0, does: 'work' },
          { after: 1, does: 'work' },
        ],
      }),
    }),
  ],
  [
    'takes what it ends after a revocation that failed out of the store',
    tokens([ask(0, 'force'), ask(0, 'revoke'), ask(0, 'get')], {
      revocations: [
        { after: 0, does: 'fail' },
        { after: 0, does: 'end' },
      ],
      store: store({ get: [{ after: 1, does: 'work' }], set: [{ after: 40, does: 'work' }] }),
    }),
  ],
])('a provider of session tokens %s', async (_name, history) => {
  expect(await broken('tokens', history)).toEqual([]);
});

const deliver = (after: number): Happening => ({ after, process: 0, does: 'deliver', body: 0 });
const deliveries = (happenings: readonly Happening[], others: Partial<WebhookHistory> = {}): WebhookHistory => ({
  happenings,
  handlers: [{ after: 0, does: 'handle' }],
  store: { claim: works, complete: works, release: works },
  ...others,
});

test.each<[string, WebhookHistory]>([
  [
    'answers although its store stalls',
    deliveries([deliver(0)], { store: { claim: [{ after: 'never', does: 'work' }], complete: works, release: works } }),
  ],
  [
    'does not extend a lease that it has given back',
    deliveries([deliver(0), deliver(3100)], {
      handlers: [
        { after: 2020, does: 'throw' },
        { after: 0, does: 'handle' },
      ],
      store: {
        claim: [
          { after: 0, does: 'work' },
          { after: 40, does: 'work' },
        ],
        complete: works,
        release: works,
      },
    }),
  ],
])('a receiver of webhooks %s', async (_name, history) => {
  expect(await broken('webhooks', history)).toEqual([]);
});
