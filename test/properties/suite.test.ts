import { afterAll, beforeAll, expect, test } from 'vitest';
import { VirtualClock } from './clock.ts';
import { faults } from './faults.ts';
import { loadProduct, type Product } from './product.ts';
import { asTest, brokenRules, search } from './suite.ts';
import { suiteNamed, suites } from './suites.ts';

const clock = new VirtualClock();
const calls = suiteNamed('calls');
let whole: Product;
let faulty: Product;
let putBack = (): void => {};
beforeAll(async () => {
  whole = await loadProduct();
  faulty = await loadProduct(faults.find(({ name }) => name === 'the race that ends a call'));
  putBack = clock.install();
});
afterAll(() => putBack());

test('a failing program is printed as a test that fails with the fault and passes without it', async () => {
  const found = await search(calls, faulty, clock, { seed: 1, runs: 100 });
  expect((found.program as { calls: unknown[] }).calls).toHaveLength(1);
  const given: [suite: string, program: unknown][] = [];
  const print = asTest(calls, found);
  const define = new Function('test', 'expect', 'broken', print) as (...parts: readonly unknown[]) => void;
  const bodies: (() => Promise<void>)[] = [];
  const note = (suite: string, program: unknown): void => void given.push([suite, program]);
  define(
    (_name: string, body: () => Promise<void>) => bodies.push(body),
    expect,
    async (suite: string, program: unknown) => {
      note(suite, program);
      return brokenRules(suiteNamed(suite), whole, clock, program);
    },
  );
  await bodies[0]!();
  expect(given).toHaveLength(1);
  expect(await brokenRules(calls, faulty, clock, given[0]![1])).toEqual(found.rules);
});

test.each(suites)('the same seed gives the same $unit of $name', async (suite) => {
  const programs: unknown[][] = [[], []];
  for (const list of programs) {
    const noting = {
      ...suite,
      brokenRules: async (_: Product, __: VirtualClock, program: unknown) => (list.push(program), []),
    };
    await search(noting, whole, clock, { seed: 3, runs: 50 });
  }
  expect(programs[0]).toHaveLength(50);
  expect(programs[0]).toEqual(programs[1]);
});

test('every suite has faults that it must find', () => {
  expect(suites.filter(({ name }) => faults.filter(({ suite }) => suite === name).length < 4)).toEqual([]);
});
