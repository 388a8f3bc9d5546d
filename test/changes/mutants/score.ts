import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '../../../spec/checks/document.ts';
import { createRandom, type Random } from '../../../spec/checks/mutation/random.ts';
import { impactOfAll, type ContractChange } from '../contract/classify.ts';
import { compareContracts } from '../contract/compare.ts';
import { heaviest, impacts, type Impact } from '../impact.ts';
import { additive } from './additive.ts';
import { breaking } from './breaking.ts';
import { documentation } from './documentation.ts';
import type { Kind, Mutant } from './mutant.ts';
import { sitesOf, usageOf, type Usage } from './sites.ts';

const kinds: readonly (readonly [Impact, string, Kind])[] = [
  ...Object.entries(breaking).map(([name, kind]) => ['breaking', name, kind] as const),
  ...Object.entries(additive).map(([name, kind]) => ['additive', name, kind] as const),
  ...Object.entries(documentation).map(([name, kind]) => ['documentation', name, kind] as const),
];

/** A change of known kind, and what the classification and redocly alone made of it: nothing, if they did not notice it. */
export type Judged = Mutant & {
  readonly kind: string;
  readonly known: Impact;
  readonly found: Impact | undefined;
  readonly rated: Impact | undefined;
};

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
  const drawn = { random: createRandom(seed), usage: usageOf(contract), seen: new Set<string>() };
  const batches = Array.from({ length: Math.ceil(count / perDiff) }, (_, index) => {
    const after = structuredClone(contract);
    const mutants = mutate(after, Math.min(perDiff, count - index * perDiff), drawn);
    const file = join(folder, `after-${index}.json`);
    writeFileSync(file, JSON.stringify(after));
    return { file, mutants };
  });
  try {
    const results = await inPairs(batches, async ({ file, mutants }) =>
      attribute(mutants, await compareContracts(before, file)),
    );
    const judged = results.flatMap((result) => result.judged);
    const right = judged.filter(({ known, found }) => known === found).length;
    return { judged, right, stray: results.flatMap(({ stray }) => stray) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Known = Mutant & { readonly kind: string; readonly known: Impact };

type Drawn = { readonly random: Random; readonly usage: Usage; readonly seen: Set<string> };

function mutate(document: Document, count: number, drawn: Drawn): Known[] {
  const made: Known[] = [];
  for (let rounds = 0; made.length < count; rounds++) {
    if (rounds > 1000) throw new Error('The contract has too few places to change.');
    // Impacts are drawn first, so that each has its third.
    const known = drawn.random.pick(impacts);
    const [, kind, change] = drawn.random.pick(kinds.filter(([impact]) => impact === known));
    const mutant = changeOnce(document, { ...drawn, kind, change, taken: made.map(({ owner }) => owner) });
    if (mutant) made.push({ ...mutant, kind, known });
  }
  return made;
}

type Wish = Drawn & { readonly kind: string; readonly change: Kind; readonly taken: readonly string[] };

/** Tries a few places, since most operations have nothing to offer to some kinds, and keeps the first change that is new. */
function changeOnce(document: Document, { random, usage, seen, kind, change, taken }: Wish): Mutant | undefined {
  for (let throws = 0; throws < 20; throws++) {
    const trial = structuredClone(document);
    const mutant = change(sitesOf(trial, usage), random);
    if (!mutant || seen.has(`${kind} ${mutant.what}`) || taken.includes(mutant.owner)) continue;
    seen.add(`${kind} ${mutant.what}`);
    Object.assign(document, trial);
    return mutant;
  }
  return undefined;
}

function attribute(mutants: readonly Known[], changes: readonly ContractChange[]): Omit<Score, 'right'> {
  const belongs = ({ places }: ContractChange, { owner }: Mutant): boolean =>
    places.some((place) => place === owner || place.startsWith(`${owner}/`));
  const judged = mutants.map((mutant): Judged => {
    const own = changes.filter((change) => belongs(change, mutant));
    return { ...mutant, found: impactOfAll(own), rated: heaviest(own.map(({ rated }) => rated)) };
  });
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
