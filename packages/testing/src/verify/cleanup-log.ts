import { valueAt } from '../model/json.ts';
import type { LiveRequest, Session } from './session.ts';

/** A request that removes something the checks create. */
export type Cleanup = Pick<LiveRequest, 'operationId' | 'path' | 'headers'> & {
  /** Account for whose session token the operation asks: the token itself is a secret, and not kept. */
  readonly tokenOf?: string;
};

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
  const [findings, observed] = [session.findings.length, new Set(session.observed)];
  let remaining = 0;
  for (const cleanup of log.entries().toReversed()) {
    const { tokenOf, ...request } = cleanup;
    const token = tokenOf === undefined ? undefined : await mint(session, tokenOf);
    const { status } = await session.send({ ...request, ...(token !== undefined && { credential: { token } }) });
    if (status === 0 || status >= 500 || status === 401 || status === 429) remaining += 1;
    else log.remove(cleanup);
  }
  // Removing something twice responds with an error, which says nothing about the contract.
  session.findings.splice(findings);
  for (const pair of session.observed) if (!observed.has(pair)) session.observed.delete(pair);
  return remaining;
}

async function mint(session: Session, account: string): Promise<string> {
  const { body } = await session.send({ operationId: 'createSessionToken', body: { linked_account_id: account } });
  return String(valueAt(body, '/token'));
}
