import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '../../../spec/checks/document.ts';
import { createRandom, type Random } from '../../../spec/checks/mutation/random.ts';
import { classify, impactOfAll, type ContractChange } from '../contract/classify.ts';
import { diff } from '../contract/diff.ts';
import { impacts, type Impact } from '../impact.ts';
import { additive } from './additive.ts';
import { breaking } from './breaking.ts';
import { documentation } from './documentation.ts';
import type { Kind, Mutant } from './mutant.ts';
import { changeSites } from './sites.ts';

const kinds: readonly (readonly [Impact, string, Kind])[] = [
  ...Object.entries(breaking).map(([name, kind]) => ['breaking', name, kind] as const),
  ...Object.entries(additive).map(([name, kind]) => ['additive', name, kind] as const),
  ...Object.entries(documentation).map(([name, kind]) => ['documentation', name, kind] as const),
];

/** A change of known kind, and what the classification made of it: nothing, if it did not notice it. */
export type Judged = Mutant & { readonly kind: string; readonly known: Impact; readonly found: Impact | undefined };

export type Score = {
  readonly judged: readonly Judged[];
  readonly right: number;
  /** Reported differences that belong to no change that was made. */
  readonly stray: readonly ContractChange[];
};

type Settings = { readonly count: number; readonly seed: number; readonly perDiff: number };

/**
 * Makes many changes of known kind, the same ones for the same seed, and classifies them. Several go into one comparison, as in a
 * real release, each in a part of the contract of its own.
 */
export async function scoreMutants(contract: Document, { count, seed, perDiff }: Settings): Promise<Score> {
  const folder = mkdtempSync(join(tmpdir(), 'refold-mutants-'));
  const before = join(folder, 'before.json');
  writeFileSync(before, JSON.stringify(contract));
  const random = createRandom(seed);
  const seen = new Set<string>();
  const batches = Array.from({ length: Math.ceil(count / perDiff) }, (_, index) => {
    const after = structuredClone(contract);
    const mutants = mutate(after, random, Math.min(perDiff, count - index * perDiff), seen);
    const file = join(folder, `after-${index}.json`);
    writeFileSync(file, JSON.stringify(after));
    return { after, file, mutants };
  });
  try {
    const judge = async ({ after, file, mutants }: (typeof batches)[number]): Promise<Omit<Score, 'right'>> => {
      const changes = (await diff(before, file)).map((change) => classify(change, { before: contract, after }));
      return attribute(mutants, changes);
    };
    const results = await inPairs(batches, judge);
    const judged = results.flatMap((result) => result.judged);
    const right = judged.filter(({ known, found }) => known === found).length;
    return { judged, right, stray: results.flatMap(({ stray }) => stray) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Known = Mutant & { readonly kind: string; readonly known: Impact };

function mutate(document: Document, random: Random, count: number, seen: Set<string>): Known[] {
  const made: Known[] = [];
  for (let throws = 0; made.length < count; throws++) {
    if (throws > 10_000) throw new Error('The contract has too few places to change.');
    const trial = structuredClone(document);
    // Kinds are drawn by impact first, so that each impact has its third.
    const known = random.pick(impacts);
    const [, kind, change] = random.pick(kinds.filter(([impact]) => impact === known));
    const mutant = change(changeSites(trial), random);
    if (!mutant || seen.has(`${kind} ${mutant.what}`) || made.some(({ owner }) => owner === mutant.owner)) continue;
    seen.add(`${kind} ${mutant.what}`);
    made.push({ ...mutant, kind, known });
    Object.assign(document, trial);
  }
  return made;
}

function attribute(mutants: readonly Known[], changes: readonly ContractChange[]): Omit<Score, 'right'> {
  const belongs = ({ places }: ContractChange, { owner }: Mutant): boolean =>
    places.some((place) => place === owner || place.startsWith(`${owner}/`));
  const judged = mutants.map((mutant): Judged => ({
    ...mutant,
    found: impactOfAll(changes.filter((change) => belongs(change, mutant))),
  }));
  return { judged, stray: changes.filter((change) => !mutants.some((mutant) => belongs(change, mutant))) };
}

/** Two at a time, since each is a process of its own. */
async function inPairs<In, Out>(items: readonly In[], work: (item: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = [];
  for (let index = 0; index < items.length; index += 2) {
    results.push(...(await Promise.all(items.slice(index, index + 2).map(work))));
  }
  return results;
}
