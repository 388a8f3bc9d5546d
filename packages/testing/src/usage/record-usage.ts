import { requestValues, responseForms } from '../generated/forms.ts';
import { trackedClient, trackedFetch } from './track.ts';
import { UsageLog, type Usage } from './usage.ts';

/** Records what your program sends and reads while its tests run. */
export interface UsageRecorder {
  /** Wraps a `fetch`: records what is sent, and what is read of responses that are parsed with `json()`. */
  fetch(inner: typeof fetch): typeof fetch;
  /** Wraps a Refold client: records what is read of its results. Give the client `fetch` of this recorder too. */
  client<T extends object>(client: T): T;
  /** The usage so far, to write to `refold-usage.json`. */
  usage(): Usage;
}

/** Creates a recorder. */
export function recordUsage(): UsageRecorder {
  const forms = responseForms();
  const log = new UsageLog({
    formOf: (id, statuses, pointer) =>
      statuses.map((status) => forms[`${id} ${status}`]?.[pointer]).find((form) => form !== undefined),
    valuesOf: (id, pointer) => requestValues[id]?.[pointer],
  });
  return {
    fetch: (inner) => trackedFetch(log, inner),
    client: (client) => trackedClient(log, client),
    usage: () => log.toJSON(),
  };
}
