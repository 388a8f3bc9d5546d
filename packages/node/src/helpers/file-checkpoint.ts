import type { Checkpoint } from '@refold/core/helpers';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/**
 * Keeps the checkpoint of a bulk run in a file. What is written outlives the process however it ends, SIGKILL included;
 * only when the machine itself loses power may the last lines be lost. Remove the file to begin anew.
 */
export function fileCheckpoint(path: string): Checkpoint {
  return {
    read: () => (existsSync(path) ? readFileSync(path, 'utf8') : ''),
    append: (text) => appendFileSync(path, text),
  };
}
