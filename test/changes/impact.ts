/** Meaning of a change to people who use the SDK. */
export type Impact = 'breaking' | 'additive' | 'documentation';

export type Bump = 'major' | 'minor' | 'patch';

/** From the heaviest to the lightest. */
export const impacts: readonly Impact[] = ['breaking', 'additive', 'documentation'];

/** The heavier of several, or undefined of none. */
export const heaviest = (found: readonly Impact[]): Impact | undefined =>
  impacts.find((impact) => found.includes(impact));

/** The bump that a change needs, by the table of CONTRIBUTING.md: before 1.0.0 a breaking change bumps the minor version. */
export function bumpFor(impact: Impact, releasedVersion: string): Bump {
  if (impact === 'documentation') return 'patch';
  return impact === 'breaking' && !releasedVersion.startsWith('0.') ? 'major' : 'minor';
}

const order: readonly string[] = ['none', 'patch', 'minor', 'major'];

/** Tells whether a planned bump is as heavy as the one that is needed. */
export const suffices = (planned: string, needed: Bump): boolean => order.indexOf(planned) >= order.indexOf(needed);
