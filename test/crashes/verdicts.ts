import type { Sent } from './deliveries.ts';
import { LEASE_MS, runsOf, steps, type Mark, type Step } from './steps.ts';

/** Figures of the deliveries whose process died at one step, and what is wrong with them. */
export type Verdict = {
  readonly step: Step;
  readonly deliveries: number;
  readonly crashes: number;
  readonly copies: number;
  readonly refused: number;
  readonly begun: number;
  readonly ended: number;
  readonly lost: number;
  readonly problems: readonly string[];
};

export function verdictsOf(sent: readonly Sent[], marks: readonly Mark[]): Verdict[] {
  return steps.map((step) => {
    const ofStep = sent.filter(({ delivery }) => delivery.step === step);
    const counted = ofStep.map((one) => ({ ...one, ...timesOf(one.delivery.id, marks) }));
    return {
      step,
      deliveries: ofStep.length,
      crashes: sum(ofStep.map(({ crashes }) => crashes)),
      copies: sum(ofStep.map(({ copies }) => copies)),
      refused: sum(ofStep.map(({ refused }) => refused)),
      begun: sum(counted.map(({ begun }) => begun.length)),
      ended: sum(counted.map(({ ended }) => ended.length)),
      lost: counted.filter(({ ended }) => ended.length === 0).length,
      problems: [...counted.flatMap((one) => problemsOf(step, one)), ...refusalProblems(step, ofStep)],
    };
  });
}

/** A copy within the lease of a process that died must be refused, and no other. */
function refusalProblems(step: Step, sent: readonly Sent[]): string[] {
  const refused = sent.filter((one) => one.refused > 0).length;
  if (runsOf[step].isLeased) return refused > 0 ? [] : ['no copy came within the lease, so nothing is shown'];
  return refused === 0 ? [] : [`${refused} deliveries were refused although nobody held them`];
}

type Times = Readonly<Record<'claim' | 'begun' | 'ended', readonly number[]>>;

function timesOf(id: string, marks: readonly Mark[]): Times {
  const times = (what: Mark['what']): number[] =>
    marks.filter((mark) => mark.id === id && mark.what === what).map(({ at }) => at);
  return { claim: times('claim'), begun: times('begun'), ended: times('ended') };
}

function problemsOf(step: Step, { delivery: { id }, crashes, claim, begun, ended }: Sent & Times): string[] {
  const want = runsOf[step];
  const problems: string[] = [];
  if (crashes !== (step === 'none' ? 0 : 1)) problems.push(`${id}: its process died ${crashes} times`);
  if (begun.length !== want.begun || ended.length !== want.ended) {
    problems.push(`${id}: begun ${begun.length} and ended ${ended.length} times, not ${want.begun} and ${want.ended}`);
  }
  // A clock of whole milliseconds here and in the store.
  if (begun.length > 1 && begun[1]! - claim[0]! < LEASE_MS - 2) {
    problems.push(`${id}: handled again ${begun[1]! - claim[0]!} ms after the claim, within the lease of ${LEASE_MS}`);
  }
  return problems;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
