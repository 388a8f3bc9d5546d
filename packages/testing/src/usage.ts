import { trackedClient, trackedFetch } from './usage/track.ts';
import { UsageNotes, type Usage } from './usage/usage.ts';

export { checkUsage, type Breakage } from './usage/check.ts';
export type { OperationUsage, ReadUsage, Usage } from './usage/usage.ts';

/** Notes what your program sends and reads while its tests run. */
export interface UsageRecorder {
  /** A `fetch` that notes what is sent, and what is read of replies that are parsed with `json()`. */
  fetch(inner: typeof fetch): typeof fetch;
  /** A Refold client whose results note what is read of them. Give the client `fetch` of this recorder too. */
  client<T extends object>(client: T): T;
  /** What was used so far: write it to `refold-usage.json`. */
  usage(): Usage;
}

export function recordUsage(): UsageRecorder {
  const notes = new UsageNotes();
  return {
    fetch: (inner) => trackedFetch(notes, inner),
    client: (client) => trackedClient(notes, client),
    usage: () => notes.toJSON(),
  };
}
