import { expect, test } from 'vitest';
import type { ContractChange } from './contract/classify.ts';
import type { Impact } from './impact.ts';
import { verdictFor } from './verdict.ts';

const change = (impact: Impact): ContractChange => ({
  impact,
  pointer: '#/paths/~1things/get',
  places: [],
  kind: 'modified',
  reason: 'Because.',
  rated: impact,
});

type Case = {
  readonly contract?: readonly Impact[];
  readonly breaks?: number;
  readonly changed?: readonly string[];
  readonly planned: string;
  readonly released: string;
  readonly needed: string;
  readonly isEnough: boolean;
};

const cases: readonly Case[] = [
  { planned: 'none', released: '1.0.0', needed: 'none', isEnough: true },
  { contract: ['documentation'], planned: 'none', released: '1.0.0', needed: 'patch', isEnough: false },
  { contract: ['documentation'], planned: 'patch', released: '1.0.0', needed: 'patch', isEnough: true },
  { contract: ['documentation', 'additive'], planned: 'patch', released: '1.0.0', needed: 'minor', isEnough: false },
  { contract: ['additive'], planned: 'major', released: '1.0.0', needed: 'minor', isEnough: true },
  { contract: ['breaking', 'additive'], planned: 'minor', released: '1.0.0', needed: 'major', isEnough: false },
  { contract: ['breaking'], planned: 'minor', released: '0.9.0', needed: 'minor', isEnough: true },
  { contract: ['breaking'], planned: 'patch', released: '0.9.0', needed: 'minor', isEnough: false },
  { breaks: 1, planned: 'minor', released: '1.0.0', needed: 'major', isEnough: false },
  { changed: ['core/index.d.ts'], planned: 'patch', released: '1.0.0', needed: 'minor', isEnough: false },
  { changed: ['core/index.d.ts'], planned: 'minor', released: '1.0.0', needed: 'minor', isEnough: true },
  { breaks: 1, changed: ['core/index.d.ts'], planned: 'major', released: '1.0.0', needed: 'major', isEnough: true },
  { contract: ['additive'], breaks: 1, planned: 'major', released: '1.0.0', needed: 'major', isEnough: true },
];

test.each(cases)('%o', ({ contract = [], breaks = 0, changed = [], planned, released, needed, isEnough }) => {
  const verdict = verdictFor({
    contract: contract.map(change),
    api: {
      compared: 10,
      breaks: Array.from({ length: breaks }, () => ({ about: 'a name', reason: 'It is gone.' })),
      changed,
    },
    plan: { bump: planned, changesets: 1 },
    releasedVersion: released,
  });
  expect({ needed: verdict.needed, isEnough: verdict.isEnough }).toEqual({ needed, isEnough });
  if (!isEnough) expect(verdict.text).toContain(`choose ${needed}`);
});
