import { BulkProgress } from '@refold/core/helpers';
import { Checkpoint } from '@refold/core/helpers';
export interface ProgressStream {
    readonly columns?: number;
    readonly isTTY?: boolean;
    write(text: string): unknown;
}
export declare function fileCheckpoint(path: string): Checkpoint;
export declare function terminalProgress(stream?: ProgressStream): (progress: BulkProgress) => void;
export * from '@refold/core/helpers';
export {};
