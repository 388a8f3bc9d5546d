import { BulkProgress, Checkpoint } from "@refold/core/helpers";
export * from "@refold/core/helpers";
/**
 * Keeps the checkpoint of a bulk run in a file. What is written outlives the process however it ends, SIGKILL included; only
 * when the machine itself loses power may the last lines be lost. A run locks the file with a second one beside it, so that
 * two processes cannot do the same items; the lock of a process that has died is taken over.
 *
 * @throws InvalidInputError, when the run begins, while another process of this machine has the file, or for a file that is
 * no checkpoint.
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
//# sourceMappingURL=helpers.d.ts.map