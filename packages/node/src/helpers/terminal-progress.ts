import { progressLine, type BulkProgress } from '@refold/core/helpers';

/** Stream on which a progress bar is drawn. */
export interface ProgressStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** A terminal is drawn anew this often; a log file gets a line this often. */
const REDRAW_MS = 100;
const LOG_MS = 10_000;

/** Draws a progress bar: `bulk(items, work, { onProgress: terminalProgress() })`. In a log it writes a line now and then. */
export function terminalProgress(stream: ProgressStream = process.stderr): (progress: BulkProgress) => void {
  let drawnAt = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const now = performance.now();
    const isLast = progress.finished === progress.total;
    if (!isLast && now - drawnAt < (stream.isTTY ? REDRAW_MS : LOG_MS)) return;
    drawnAt = now;
    const line = progressLine(progress);
    if (!stream.isTTY) stream.write(`${line}\n`);
    else stream.write(`\r${line.slice(0, (stream.columns ?? 80) - 1)}\u001B[K${isLast ? '\n' : ''}`);
  };
}
