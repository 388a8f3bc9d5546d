import { at, type Parameter } from '../../../spec/checks/document.ts';
import { heaviest, type Impact } from '../impact.ts';
import type { RawChange } from './diff.ts';
import { rules, type Contracts } from './rules.ts';

/** One change of the contract, with what it means and why. */
export type ContractChange = {
  readonly impact: Impact;
  /** Place from the reader's view: an operation and a path below it. */
  readonly pointer: string;
  /** Place in the file, before and after. */
  readonly places: readonly string[];
  readonly kind: RawChange['kind'];
  readonly reason: string;
  /** Verdict of redocly alone. */
  readonly rated: Impact;
};

export function classify(change: RawChange, contracts: Contracts): ContractChange {
  const rule = rules.find(({ matches }) => matches(change, contracts));
  const places = [change.base, change.revision].flatMap((place) => (place ? [place.pointer] : []));
  const path = withParameterName(change, contracts);
  const pointer = change.property === undefined ? path : `${path} · ${change.property}`;
  const messages = change.verdicts.map(({ message }) => message).join(' ');
  const own = rule ?? { impact: impactOf(change), message: messages || 'Nothing that works today stops working.' };
  return { impact: own.impact, pointer, places, kind: change.kind, reason: own.message, rated: ratings[change.impact] };
}

/** Place of a change, with the name of a parameter where redocly counts: `parameters/search` in place of `parameters/4`. */
function withParameterName({ path, base, revision }: RawChange, { before, after }: Contracts): string {
  const [document, place] = revision ? [after, revision] : [before, base];
  return path.replace(/(?<=\/parameters\/)\d+/, (position) => {
    const [owner = ''] = /^.*\/parameters\/\d+/.exec(place?.pointer ?? '') ?? [];
    if (owner === '') return position;
    const parameter = at(document, owner) as Parameter;
    return (parameter.$ref === undefined ? parameter : (at(document, parameter.$ref) as Parameter)).name;
  });
}

const ratings: Readonly<Record<RawChange['impact'], Impact>> = {
  major: 'breaking',
  minor: 'additive',
  patch: 'documentation',
};

/** Verdict of redocly. Parts that nothing uses yet are rated as patches, and changes without a verdict extend the API. */
function impactOf({ impact, kind }: RawChange): Impact {
  if (impact === 'major') return 'breaking';
  return impact === 'patch' && kind !== 'modified' ? 'documentation' : 'additive';
}

export const impactOfAll = (changes: readonly ContractChange[]): Impact | undefined =>
  heaviest(changes.map(({ impact }) => impact));
