// Damages the bundle in 500 ways. The checks must notice at least 95 % of them, or 90 % where the evidence is not there to compare with.
import { readEvidence, isEvidenceHere } from './shared.ts';
import { parseErrors } from './documented-errors.ts';
import { operationsOf, type Document } from './document.ts';
import type { Evidence } from './example-differences.ts';
import { createDetectors, type EvidenceSources } from './mutation/detectors.ts';
import { kinds, type Mutant } from './mutation/kinds.ts';
import { createRandom } from './mutation/random.ts';
import { reachedFrom } from './mutation/reach.ts';
import { sitesOf } from './mutation/sites.ts';
import type { CheckResult } from './result.ts';
import { printAndExit } from './print.ts';
import { loadDecisions, loadDocument, loadVendor, optionsOf } from './sources.ts';

const seed = 20260720;
const wanted = 500;
const shares = { withEvidence: 0.95, alone: 0.9 };

type Score = { caught: number; total: number };
export type MutationReport = { scores: Map<string, Score>; survivors: string[]; by: Map<string, number> };

export const evidenceSources = (decisionFiles: string[]): EvidenceSources | undefined => {
  if (!isEvidenceHere()) return undefined;
  const vendor = loadVendor();
  return {
    vendor,
    examples: vendor.operations.map(({ id }) => JSON.parse(readEvidence(`examples/${id}.json`)) as Evidence),
    errors: parseErrors(readEvidence('errors.tsv')),
    decisions: loadDecisions(decisionFiles),
  };
};

type MutationOptions = { evidence: EvidenceSources | undefined; count?: number; seed?: number };

export const mutate = async (
  original: Document,
  { evidence, count = wanted, seed: start = seed }: MutationOptions,
): Promise<MutationReport> => {
  const document = structuredClone(original);
  const sites = sitesOf(document);
  const usersOf = usersByComponent(document);
  const detectors = await createDetectors(document, evidence);
  const random = createRandom(start);
  const report: MutationReport = { scores: new Map(), survivors: [], by: new Map() };
  const names = Object.keys(kinds);
  const seen = new Set<string>();
  for (let throws = 0; seen.size < count && throws < count * 20; throws++) {
    const name = names[throws % names.length] ?? '';
    const mutant = kinds[name]?.(sites, random);
    if (!mutant) continue;
    const isNew = !seen.has(`${name} ${mutant.what}`);
    seen.add(`${name} ${mutant.what}`);
    if (isNew) {
      const affected =
        'operation' in mutant.touched
          ? new Set([mutant.touched.operation.id])
          : (usersOf.get(mutant.touched.component) ?? new Set());
      record(report, name, mutant, await catcherOf(detectors, affected));
    }
    mutant.undo();
  }
  return report;
};

const usersByComponent = (document: Document): Map<string, Set<string>> => {
  const users = new Map<string, Set<string>>();
  for (const operation of operationsOf(document)) {
    for (const component of reachedFrom(document, operation.raw))
      users.set(component, (users.get(component) ?? new Set()).add(operation.id));
  }
  return users;
};

const catcherOf = async (
  detectors: Awaited<ReturnType<typeof createDetectors>>,
  affected: Set<string>,
): Promise<string | undefined> => {
  for (const { name, find } of detectors) {
    if ((await find(affected)) !== undefined) return name;
  }
  return undefined;
};

const record = (
  { scores, survivors, by }: MutationReport,
  kind: string,
  mutant: Mutant,
  catcher: string | undefined,
): void => {
  const score = scores.get(kind) ?? { caught: 0, total: 0 };
  scores.set(kind, { caught: score.caught + (catcher ? 1 : 0), total: score.total + 1 });
  if (catcher === undefined) survivors.push(`${kind}: ${mutant.what}`);
  else by.set(catcher, (by.get(catcher) ?? 0) + 1);
};

export const checkMutants = async (document: Document, decisionFiles: string[] = []): Promise<CheckResult> => {
  const evidence = evidenceSources(decisionFiles);
  const share = evidence ? shares.withEvidence : shares.alone;
  const { scores, survivors, by } = await mutate(document, { evidence });
  const sum = (member: keyof Score) => [...scores.values()].reduce((total, score) => total + score[member], 0);
  const [caught, total] = [sum('caught'), sum('total')];
  const isEnough = total >= wanted && caught / total >= share;
  return {
    name: 'mutants',
    outcome: isEnough ? 'pass' : 'fail',
    figure: `${caught}/${total} caught (${((100 * caught) / Math.max(total, 1)).toFixed(1)} %)`,
    passed: isEnough ? caught : 0,
    failed: isEnough ? 0 : total - caught,
    details: isEnough
      ? []
      : survivors.map(
          (survivor) =>
            `${survivor} was not noticed. Add an example, an evidence comparison or a rule that notices it.`,
        ),
    notes: [
      ...[...scores].map(([kind, score]) => `${kind}: ${score.caught}/${score.total}`),
      `caught by ${[...by].map(([name, number]) => `${name} ${number}`).join(', ')}`,
    ],
  };
};

if (import.meta.main) {
  const { bundle, decisions } = optionsOf(process.argv.slice(2));
  const result = await checkMutants(await loadDocument(bundle), decisions);
  printAndExit(result);
}
