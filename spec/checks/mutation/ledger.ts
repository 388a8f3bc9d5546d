// The differences of each operation and what the decisions say about them, so that one damaged operation is judged alone.
import { matcherOf, type Decision, type Difference } from '../decisions.ts';

type Pattern = { text: string; matches: (key: string) => boolean; matchedBy: Set<string> };

export type Ledger = {
  /** Reports that the comparison would make now and does not make for the undamaged document. */
  news: (differences: Map<string, Difference[]>) => string[];
};

export const createLedger = (kinds: string[], decisions: Decision[], baseline: Map<string, Difference[]>): Ledger => {
  const texts = decisions
    .flatMap((decision) => decision.covers)
    .filter((text) => kinds.includes(text.split(' ')[0] ?? ''));
  const patterns = texts.map((text): Pattern => ({ text, matches: matcherOf(text), matchedBy: new Set() }));
  const matching = (difference: Difference): Pattern[] =>
    patterns.filter((pattern) => [difference.key, ...(difference.aliases ?? [])].some(pattern.matches));
  const known = new Set<string>();
  for (const [operation, differences] of baseline) {
    for (const difference of differences) {
      known.add(difference.key);
      for (const pattern of matching(difference)) pattern.matchedBy.add(operation);
    }
  }

  const news = (changed: Map<string, Difference[]>): string[] => {
    const matched = new Set<Pattern>();
    const found: string[] = [];
    for (const difference of [...changed.values()].flat()) {
      const matches = matching(difference);
      for (const pattern of matches) matched.add(pattern);
      const isNew = !known.has(difference.key);
      if (isNew && matches.length === 0 && difference.needsDecision) found.push(difference.key);
    }
    const isStale = (pattern: Pattern) =>
      pattern.matchedBy.size > 0 && !matched.has(pattern) && [...pattern.matchedBy].every((id) => changed.has(id));
    return [...found, ...patterns.filter(isStale).map((pattern) => `stale ${pattern.text}`)];
  };
  return { news };
};
