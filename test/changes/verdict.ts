import type { ApiReport } from './api/compare.ts';
import { impactOfAll, type ContractChange } from './contract/classify.ts';
import { bumpFor, heaviest, suffices, type Bump, type Impact } from './impact.ts';
import type { Plan } from './plan.ts';

/** Changes since the last release, and the release that is planned for them. */
export type Situation = {
  readonly contract: readonly ContractChange[];
  readonly api: ApiReport;
  readonly plan: Plan;
  readonly releasedVersion: string;
};

export type Verdict = {
  readonly isEnough: boolean;
  readonly impact: Impact | undefined;
  readonly needed: Bump | 'none';
  /** In words, with what to do if it is not enough. */
  readonly text: string;
};

/** Tells whether the waiting changesets announce what has changed. */
export function verdictFor({ contract, api, plan, releasedVersion }: Situation): Verdict {
  const ofContract = impactOfAll(contract);
  const found: Impact[] = [
    ...(ofContract ? [ofContract] : []),
    ...(api.breaks.length > 0 ? ['breaking' as const] : []),
    ...(api.changed.length > 0 ? ['additive' as const] : []),
  ];
  const impact = heaviest(found);
  if (!impact)
    return { isEnough: true, impact, needed: 'none', text: 'No change of the contract or the API needs a changeset.' };
  const needed = bumpFor(impact, releasedVersion);
  const isEnough = suffices(plan.bump, needed);
  const article = impact === 'additive' ? 'an' : 'a';
  const why = impact === 'documentation' ? 'a change of the documentation' : `${article} ${impact} change`;
  const need = `${why[0]!.toUpperCase()}${why.slice(1)} after ${releasedVersion} needs a ${needed} changeset`;
  const have = plan.bump === 'none' ? 'there is none' : `the waiting ones make a ${plan.bump} release`;
  return {
    isEnough,
    impact,
    needed,
    text: isEnough ? `${need}; ${have}.` : `${need}, but ${have}. Run \`npx changeset\` and choose ${needed}.`,
  };
}
