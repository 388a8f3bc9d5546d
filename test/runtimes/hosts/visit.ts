import type { Verdict } from '../../behavior/run-row.ts';
import { tasksAt, type Outcome } from '../suite/tasks.ts';
import { startPlace } from './place-server.ts';
import type { Runtime } from './runtime.ts';

/** Visit of a runtime: an outcome for every task of the suite, or why it was not run. */
export type Visited = {
  readonly runtime: Runtime;
  readonly notRun?: string;
  readonly outcomes: readonly Outcome[];
  readonly seconds: number;
};

/** A run takes about a minute; one that takes this long hangs. */
const LIMIT_MS = 180_000;

/** Runs the suite in one runtime. A task without an outcome has failed. */
export async function visit(runtime: Runtime, prism: string): Promise<Visited> {
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  const notRun = await runtime.prepare?.();
  if (notRun) return { runtime, notRun, outcomes: [], seconds: seconds() };
  const reported = new Map<string, Outcome>();
  const onOutcome = (outcome: Outcome): void => void reported.set(`${outcome.part} ${outcome.name}`, outcome);
  const place = await startPlace(prism, onOutcome);
  const signal = AbortSignal.timeout(LIMIT_MS);
  let ended = 'The runtime ended without an outcome for it.';
  try {
    await runtime.run(place, { signal, onOutcome });
  } catch (error) {
    ended = signal.aborted ? `The runtime had not ended after ${LIMIT_MS / 1000} s.` : textOf(error);
  } finally {
    await place.close();
  }
  const absent: Verdict = { result: 'failed', detail: ended, milliseconds: 0 };
  const outcomes = tasksAt(place.place).map(
    ({ part, name, needs }): Outcome => reported.get(`${part} ${name}`) ?? { part, name, needs, ...absent },
  );
  return { runtime, outcomes, seconds: seconds() };
}

/** An error with what caused it, since `fetch` says only that it failed. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${textOf(error.cause)}`;
}
