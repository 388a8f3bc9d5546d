// DECISIONS.md, as data: which differences it names.
import { counted, type CheckResult } from './result.ts';

export type Decision = { id: string; state: 'settled' | 'open'; text: string; covers: string[] };

const line = /^- \*\*([A-Z]+-\d+)\*\* \[(settled|open)\] (.+)$/;

export const parseDecisions = (markdown: string): Decision[] =>
  markdown.split('\n').flatMap((text, index) => {
    if (!text.startsWith('- **')) return [];
    const parts = line.exec(text);
    if (!parts)
      throw new Error(`Line ${index + 1} is no decision: ${text.slice(0, 80)}. Write "- **XX-1** [settled|open] …".`);
    const [, id = '', state = '', rest = ''] = parts;
    return [{ id, state: state as Decision['state'], text: rest, covers: coversOf(rest) }];
  });

const coversOf = (text: string): string[] => {
  const start = text.lastIndexOf('Covers:');
  if (start < 0) return [];
  return [...text.slice(start).matchAll(/`([^`]+)`/g)].map((match) => (match[1] ?? '').trim().replaceAll(/\s+/g, ' '));
};

/** `*` stands for any characters within one word, so a pattern has as many words as what it covers. */
export const matcherOf = (pattern: string): ((text: string) => boolean) => {
  const source = pattern
    .split('*')
    .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\S*');
  const expression = new RegExp(`^${source}$`);
  return (text) => expression.test(text);
};

export type Difference = {
  /** In the words of the `Covers:` patterns. */
  key: string;
  /** Other keys by which a decision may name it. */
  aliases?: string[];
  /** Difference, in words for people. */
  detail: string;
  /** True when it needs a decision. Others are listed only so that a decision about them is not stale. */
  needsDecision: boolean;
};

export type Comparison = { named: Difference[]; unnamed: Difference[]; stale: { decision: string; pattern: string }[] };

type ComparisonOptions = { differences: Difference[]; decisions: Decision[]; concerns: (pattern: string) => boolean };

export const compareWithDecisions = ({ differences, decisions, concerns }: ComparisonOptions): Comparison => {
  const patterns = decisions.flatMap((decision) =>
    decision.covers
      .filter(concerns)
      .map((pattern) => ({ decision: decision.id, pattern, matches: matcherOf(pattern) })),
  );
  type Pattern = (typeof patterns)[number];
  const names = (pattern: Pattern, { key, aliases = [] }: Difference) => [key, ...aliases].some(pattern.matches);
  const isNamed = (difference: Difference) => patterns.some((pattern) => names(pattern, difference));
  const serious = differences.filter((difference) => difference.needsDecision);
  return {
    named: serious.filter(isNamed),
    unnamed: serious.filter((difference) => !isNamed(difference)),
    stale: patterns.filter((pattern) => !differences.some((difference) => names(pattern, difference))),
  };
};

/** The result of a check that judged: what no decision names fails, and so does a pattern that matches nothing. */
export const resultOf = (
  name: string,
  { unnamed, stale }: Comparison,
  passed: number,
  figure: string,
): CheckResult => ({
  ...counted(name, passed, unnamed.length + stale.length),
  figure,
  details: [
    ...unnamed.map(({ key, detail }) => `${key} — ${detail}. Change our document, or name it in a decision.`),
    ...stale.map(
      ({ decision, pattern }) =>
        `${decision} covers \`${pattern}\`, which matches nothing. Correct or remove the pattern.`,
    ),
  ],
});
