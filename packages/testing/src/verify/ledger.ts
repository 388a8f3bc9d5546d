import type { Ask, Session } from './session.ts';

/** How to remove something that was made. Written down before it is made, so that it survives an interruption. */
export type Undo = Pick<Ask, 'operationId' | 'path' | 'headers'>;

/** Where what must be removed is written down. */
export type Ledger = {
  readonly entries: () => readonly Undo[];
  readonly add: (undo: Undo) => void;
  readonly remove: (undo: Undo) => void;
};

/** A ledger that lasts as long as the program. */
export function memoryLedger(
  initial: readonly Undo[] = [],
  save: (entries: readonly Undo[]) => void = () => undefined,
): Ledger {
  let entries = [...initial];
  return {
    entries: () => entries,
    add: (undo) => save((entries = [...entries, undo])),
    remove: (undo) => save((entries = entries.filter((entry) => entry !== undo))),
  };
}

/** Removes everything that is in the ledger, the newest first. What is gone already counts as removed. */
export async function cleanUp(session: Session, ledger: Ledger): Promise<number> {
  const findings = session.findings.length;
  let left = 0;
  for (const undo of ledger.entries().toReversed()) {
    const { status } = await session.ask(undo);
    if (status === 0 || status >= 500 || status === 401 || status === 429) left += 1;
    else ledger.remove(undo);
  }
  // What is removed for the second time answers with an error, which says nothing about the contract.
  session.findings.splice(findings);
  return left;
}
