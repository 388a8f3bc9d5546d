import type { Impact } from '../impact.ts';
import type { RawChange } from './diff.ts';
import { isOpenSet } from './open-set.ts';

/** The two contracts that are compared. */
export type Contracts = { readonly before: object; readonly after: object };

/** Says what a change means where redocly, which knows servers but not this SDK, says something else. */
export type Rule = {
  readonly impact: Impact;
  readonly message: string;
  readonly matches: (change: RawChange, contracts: Contracts) => boolean;
};

/** Keys of which the generator makes names, types and behavior. */
const SDK_KEYS = /x-refold-(resource|method|name|scope|retry|pagination|failure)\b/;

const PROSE = new Set(['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'tags', 'deprecated']);
const PROSE_NODES = /^(Info|Contact|License|Tag|TagList|TagGroups?|Example|ExamplesMap|ExternalDocs)$/;
const PROSE_PLACE = /(?<!\/properties)\/(examples?|externalDocs)(\/|$)/;

const placeOf = ({ path, property }: RawChange): string => (property === undefined ? path : `${path}/${property}`);

/** The first that matches decides, before what redocly says. */
export const rules: readonly Rule[] = [
  {
    impact: 'documentation',
    message: 'Text, an example or a tag changed.',
    matches: (change) =>
      PROSE.has(change.property ?? '') || PROSE_NODES.test(change.typeName) || PROSE_PLACE.test(change.path),
  },
  {
    impact: 'breaking',
    message: 'A name, type or behavior of the client that is made from this key changed.',
    matches: (change) => SDK_KEYS.test(placeOf(change)),
  },
  {
    impact: 'breaking',
    message: 'A default changed.',
    matches: ({ kind, property }) => kind === 'modified' && property === 'default',
  },
  {
    impact: 'breaking',
    message: 'A field that requests could send is gone, so programs that send it do not compile.',
    matches: ({ kind, path, verdicts }) =>
      kind === 'removed' && verdicts.length === 0 && /\/properties\/[^/]+$/.test(path),
  },
  {
    impact: 'additive',
    message: 'An open set gained values, and clients accept any value of it.',
    matches: (change, { after }) =>
      change.verdicts.length > 0 &&
      change.verdicts.every(({ ruleId }) => ruleId === 'enum-values-added') &&
      isOpenSet(after, change.revision?.pointer ?? ''),
  },
];
