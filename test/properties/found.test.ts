import { afterEach, beforeEach, expect, test } from 'vitest';
import { VirtualClock } from './clock.ts';
import { loadProduct, type Product } from './product.ts';
import { brokenRules } from './suite.ts';
import { suiteNamed } from './suites.ts';
import type { BulkRun } from './bulk/history.ts';
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
