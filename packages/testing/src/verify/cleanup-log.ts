import type { LiveRequest, Session } from './session.ts';

/** A request that removes something the checks create. */
export type Cleanup = Pick<LiveRequest, 'operationId' | 'path' | 'headers'>;

/** Log of what must be removed. An entry is written before its record is created, so that it survives an interruption. */
export type CleanupLog = {
  readonly entries: () => readonly Cleanup[];
  readonly add: (cleanup: Cleanup) => void;
  readonly remove: (cleanup: Cleanup) => void;
};

/** Creates a log in memory. `save` is called with all entries after each change. */
export function memoryCleanupLog(
  initial: readonly Cleanup[] = [],
  save: (entries: readonly Cleanup[]) => void = () => undefined,
): CleanupLog {
  let entries = [...initial];
  return {
    entries: () => entries,
    add: (cleanup) => save((entries = [...entries, cleanup])),
    remove: (cleanup) => save((entries = entries.filter((entry) => entry !== cleanup))),
  };
}

/**
 * Removes everything that is in the log, the newest first, and returns how much could not be removed. What does not exist
 * any more counts as removed.
 */
export async function cleanUp(session: Session, log: CleanupLog): Promise<number> {
  const findings = session.findings.length;
  let remaining = 0;
  for (const cleanup of log.entries().toReversed()) {
    const { status } = await session.send(cleanup);
    if (status === 0 || status >= 500 || status === 401 || status === 429) remaining += 1;
    else log.remove(cleanup);
  }
  // Removing something twice responds with an error, which says nothing about the contract.
  session.findings.splice(findings);
  return remaining;
}
