import { inspect } from 'node:util';
import * as fc from 'fast-check';
import type { VirtualClock } from './clock.ts';
import type { Product } from './product.ts';

/** Rules that every program keeps, whatever it does. */
export interface Suite<Program = any> {
  readonly name: string;
  /** Word for its programs. */
  readonly unit: string;
  readonly programs: fc.Arbitrary<Program>;
  /** Programs for each seed. */
  readonly runs: number;
  /** Runs one program and says which rules it has broken. */
  brokenRules(product: Product, clock: VirtualClock, program: Program): Promise<string[]>;
}

/** Result of many programs. */
export interface Found {
  readonly runs: number;
  /** The smallest program that was found to break a rule. */
  readonly program?: unknown;
  readonly rules: readonly string[];
}

/** Runs random programs, until one breaks a rule; that one is made as small as it can be, if this is wanted. */
export async function search(
  suite: Suite,
  product: Product,
  clock: VirtualClock,
  { seed, runs, shrinks = true }: { readonly seed: number; readonly runs: number; readonly shrinks?: boolean },
): Promise<Found> {
  const check = async (program: unknown): Promise<boolean> =>
    (await brokenRules(suite, product, clock, program)).length === 0;
  const property = fc.asyncProperty(suite.programs.map(withoutUndefined), check);
  const details = await fc.check(property, { seed, numRuns: runs, endOnFailure: !shrinks });
  if (!details.failed) return { runs: details.numRuns, rules: [] };
  const program = details.counterexample![0];
  return { runs: details.numRuns, program, rules: await brokenRules(suite, product, clock, program) };
}

/** Runs one program and gives the rules that it breaks. In every suite, no rejection may go unhandled. */
export async function brokenRules(
  suite: Suite,
  product: Product,
  clock: VirtualClock,
  program: unknown,
): Promise<string[]> {
  const unhandled: string[] = [];
  const note = (error: unknown): void => void unhandled.push(`a rejection is unhandled: ${String(error)}`);
  process.on('unhandledRejection', note);
  try {
    return [...new Set([...(await suite.brokenRules(product, clock, program)), ...unhandled])];
  } catch (error) {
    return [`it fails: ${inspect(error)}`];
  } finally {
    process.off('unhandledRejection', note);
  }
}

/** A failing program as a test to paste into found.test.ts. */
export function asTest(suite: Suite, { program, rules }: Found): string {
  const text = inspect(program, {
    depth: Number.POSITIVE_INFINITY,
    breakLength: 100,
    compact: 4,
    maxArrayLength: null,
  });
  const comments = rules.map((rule) => `  // ${rule.replaceAll('\n', ' ').slice(0, 200)}`);
  const check = `expect(await broken('${suite.name}', ${text.replaceAll('\n', '\n  ')})).toEqual([]);`;
  return [`test('…', async () => {`, ...comments, `  ${check}`, '});'].join('\n');
}

function withoutUndefined(value: any): any {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (Object(value) !== value) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(entries.map(([name, member]) => [name, withoutUndefined(member)]));
}
