// Compares DEFECTS.md with the vendor's list of defects: the same numbers, and everything that a row names is there.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rules } from '../rules/index.ts';
import { printAndExit } from './print.ts';
import { counted, notRun, type CheckResult } from './result.ts';
import { isEvidenceHere, readEvidence, whyNoEvidence } from './shared.ts';
import { loadDecisions, optionsOf } from './sources.ts';

export type Row = { number: number; where: string[] };

/** Rows read `| 12 | how we handle it | `XX-1`, `refold/a-rule`, `openapi/refold.yaml` |`. */
export const parseRows = (markdown: string): Row[] =>
  [...markdown.matchAll(/^\|\s*(\d+)\s*\|.*\|([^|]*)\|$/gm)].map(([, number, where = '']) => ({
    number: Number(number),
    where: [...where.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
  }));

/** Items of the vendor's list read `12. What is wrong.` */
export const parseNumbers = (markdown: string): number[] =>
  [...markdown.matchAll(/^(\d+)\. /gm)].map((match) => Number(match[1]));

type Known = { numbers: number[]; decisions: string[]; rules: string[]; isFile: (name: string) => boolean };

export const defectProblems = (rows: Row[], known: Known): string[] => {
  const numbers = rows.map((row) => row.number);
  return [
    ...known.numbers
      .filter((number) => !numbers.includes(number))
      .map((number) => `DEFECTS.md has no row for defect ${number}. Add one.`),
    ...rows.flatMap(({ number, where }, index) => [
      ...(known.numbers.includes(number) ? [] : [`Defect ${number} is not in the vendor's list. Remove its row.`]),
      ...(numbers.indexOf(number) === index ? [] : [`Defect ${number} has two rows. Remove one.`]),
      ...(where.length > 0 ? [] : [`Defect ${number} names nothing in its last column. Name what settles it.`]),
      ...where
        .filter((name) => !exists(name, known))
        .map((name) => `Defect ${number} names ${name}, which is no decision, rule or file of spec/. Correct it.`),
    ]),
  ];
};

const exists = (name: string, { decisions, rules: ruleNames, isFile }: Known): boolean => {
  if (/^[A-Z]+-\d+$/.test(name)) return decisions.includes(name);
  return name.startsWith('refold/') ? ruleNames.includes(name) : isFile(name);
};

const here = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

export const checkDefects = (decisionFiles: string[]): CheckResult => {
  if (!isEvidenceHere()) return notRun('defects', whyNoEvidence);
  const rows = parseRows(readFileSync(here('DEFECTS.md'), 'utf8'));
  const numbers = parseNumbers(readEvidence('SPEC_DEFECTS.md'));
  const details = defectProblems(rows, {
    numbers,
    decisions: loadDecisions(decisionFiles).map((decision) => decision.id),
    rules: Object.keys(rules).map((name) => `refold/${name}`),
    isFile: (name) => existsSync(here(name)),
  });
  const figure = `${rows.length} rows for ${numbers.length} defects`;
  return { ...counted('defects', rows.length, details.length), figure, details };
};

if (import.meta.main) printAndExit(checkDefects(optionsOf(process.argv.slice(2)).decisions));
