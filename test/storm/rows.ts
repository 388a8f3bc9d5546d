import type { Outcome } from './scenario.ts';

/** Something that must hold, by name. It throws when it does not. */
export type Row = readonly [name: string, run: () => Promise<void>];

/** Runs rows one after the other, each within a time, as one scenario. The note names those that failed. */
export async function runRows(rows: readonly Row[], say: (progress: string) => void): Promise<Outcome> {
  const started = performance.now();
  const failures: string[] = [];
  for (const [index, [name, run]] of rows.entries()) {
    say(`${index} of ${rows.length}: ${name}`);
    try {
      await within(15_000, run());
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return {
    wanted: rows.length,
    succeeded: rows.length - failures.length,
    wire: 0,
    refused: 0,
    seconds: (performance.now() - started) / 1000,
    bounds: [{ what: 'rows that failed', measured: failures.length, atMost: 0 }],
    note: failures.length === 0 ? rows.map(([name]) => name).join('; ') : failures.join('; '),
  };
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`hangs: no end within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

export function equal(actual: unknown, wanted: unknown, what: string): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(wanted)];
  if (left !== right) throw new Error(`${what}: wanted ${right}, got ${left}`);
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
