import type { Need } from './row.ts';

/** Outcome of one thing that must hold. */
export type Verdict = {
  readonly result: 'passed' | 'failed' | 'not applicable';
  /** The reason why it failed or does not apply. */
  readonly detail?: string;
  readonly milliseconds: number;
};

/** Longer than any row takes, even on a busy machine. */
const PATIENCE_MS = 30_000;

/** Runs one thing to its end or until it has taken too long. Whatever it throws is a verdict. */
export async function verdictOf(work: () => Promise<void>, patienceMs: number = PATIENCE_MS): Promise<Verdict> {
  const started = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It had not ended after ${patienceMs / 1000} s.`)), patienceMs);
  });
  const milliseconds = (): number => Math.round(performance.now() - started);
  try {
    await Promise.race([work(), late]);
    return { result: 'passed', milliseconds: milliseconds() };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { result: 'failed', detail, milliseconds: milliseconds() };
  } finally {
    clearTimeout(timer);
  }
}

/** Reasons why something that has a need does not apply where it is missing. */
export const reasons: Readonly<Record<Need, string>> = {
  apiKey: 'session token only',
  helpers: 'no helpers there',
  isolatedRequests: 'no isolated requests',
  ownConnections: 'the browser repeats by itself',
  stacksOfGenerators: 'its stacks do not follow generators',
};

export const notApplicable = (need: Need): Verdict => ({
  result: 'not applicable',
  detail: reasons[need],
  milliseconds: 0,
});
