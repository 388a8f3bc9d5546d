import { BulkProgress, Checkpoint } from "@refold/core/bulk";
export * from "@refold/core/bulk";
/**
 * Keeps the checkpoint of a bulk run in a file. What is written outlives the process however it ends, SIGKILL included;
 * only when the machine itself loses power may the last lines be lost. Remove the file to begin anew.
 */
export declare function fileCheckpoint(path: string): Checkpoint;
/** Where a progress bar is drawn. */
interface ProgressStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}
/** Draws a progress bar: `bulk(items, work, { onProgress: terminalProgress() })`. In a log it writes a line now and then. */
export declare function terminalProgress(stream?: ProgressStream): (progress: BulkProgress) => void;
export type { ProgressStream };