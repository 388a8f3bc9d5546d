import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadedCores, startTimes, testFolder, together, type Format } from './one-core.ts';

/** A second copy of the core, as a package manager installs one beside another version. */
const second = join(testFolder, '.budgets/second-core');

beforeAll(() => {
  mkdirSync(second, { recursive: true });
  for (const part of ['package.json', 'dist'])
    cpSync(join(testFolder, 'node_modules/@refold/core', part), join(second, part), { recursive: true });
});
afterAll(() => rmSync(second, { recursive: true, force: true }));

const formats: readonly { format: Format; functions: string }[] = [
  { format: 'esm', functions: 'functions.js' },
  { format: 'cjs', functions: 'functions.cjs' },
];

describe.each(formats)('in a program of $format', ({ format, functions }) => {
  test('a client, the helpers and the functions share one copy of the core', async () => {
    expect(await loadedCores(format)).toHaveLength(1);
  });

  test('a second copy of the core is counted', async () => {
    const other = join(second, 'dist', functions);
    expect(await loadedCores(format, ['@refold/node', other])).toHaveLength(2);
  });

  test('12 calls at once through a client and a function with one key start as one bucket allows', async () => {
    const starts = await startTimes(format);
    expect(starts).toHaveLength(12);
    expect(together(starts)).toBeLessThanOrEqual(5);
    // Five at once, and then twenty a second.
    expect(starts.at(-1)).toBeGreaterThan(((12 - 5) / 20) * 1000 * 0.97);
  });

  test('through two copies of the core they start as two buckets allow', async () => {
    expect(together(await startTimes(format, join(second, 'dist', functions)))).toBeGreaterThan(5);
  });
});
