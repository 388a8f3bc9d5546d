/** Progress of a bulk run. */
export interface BulkProgress {
  /** Number of items, if it is known. */
  readonly total: number | undefined;
  /** Items with a result: the sum of the four below. */
  readonly finished: number;
  readonly done: number;
  readonly skipped: number;
  readonly failed: number;
  readonly outcomeUnknown: number;
  /** Items done per second so far. */
  readonly perSecond: number;
  /** Seconds that the rest will take at this pace, if that can be told. */
  readonly secondsLeft: number | undefined;
}

/** Counts results. */
export class Meter {
  readonly #total: number | undefined;
  readonly #begun = performance.now();
  readonly #counts = { done: 0, skipped: 0, failed: 0, 'outcome-unknown': 0 };

  constructor(total: number | undefined) {
    this.#total = total;
  }

  count(status: 'done' | 'skipped' | 'failed' | 'outcome-unknown'): void {
    this.#counts[status]++;
  }

  progress(): BulkProgress {
    const { done, skipped, failed, 'outcome-unknown': outcomeUnknown } = this.#counts;
    const finished = done + skipped + failed + outcomeUnknown;
    const seconds = (performance.now() - this.#begun) / 1000;
    const perSecond = seconds > 0 ? done / seconds : 0;
    const left = this.#total === undefined ? undefined : Math.max(0, this.#total - finished);
    const secondsLeft = left !== undefined && perSecond > 0 ? left / perSecond : undefined;
    return { total: this.#total, finished, done, skipped, failed, outcomeUnknown, perSecond, secondsLeft };
  }
}

/** One line for people, such as `[#####-----]  50 %  2500/5000  19.9/s  2 failed  2 min 5 s left`. */
export function progressLine(progress: BulkProgress, width = 30): string {
  const { total, finished, failed, outcomeUnknown, perSecond, secondsLeft } = progress;
  const parts: string[] = [];
  if (total !== undefined) {
    const part = total === 0 ? 1 : Math.min(1, finished / total);
    const filled = Math.round(part * width);
    parts.push(`[${'#'.repeat(filled)}${'-'.repeat(width - filled)}] ${String(Math.floor(part * 100)).padStart(3)} %`);
  }
  parts.push(total === undefined ? `${finished} items` : `${finished}/${total}`, `${perSecond.toFixed(1)}/s`);
  if (failed > 0) parts.push(`${failed} failed`);
  if (outcomeUnknown > 0) parts.push(`${outcomeUnknown} with unknown outcome`);
  if (secondsLeft !== undefined && finished !== total) parts.push(`${duration(secondsLeft)} left`);
  return parts.join('  ');
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
