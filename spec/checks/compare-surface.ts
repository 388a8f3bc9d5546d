// Compares our document with the vendor's surface. A difference that no decision names fails, and so does a stale pattern.
import { compareWithDecisions, resultOf } from './decisions.ts';
import { routeOf } from './document.ts';
import { notRun, type CheckResult } from './result.ts';
import { printAndExit } from './print.ts';
import { isEvidenceHere, whyNoEvidence } from './shared.ts';
import { contractOf, loadDecisions, loadDocument, loadVendor, only, optionsOf, type Options } from './sources.ts';
import { surfaceDifferences } from './surface-differences.ts';
import type { Document } from './document.ts';

const kinds = ['param', 'request', 'response', 'security', 'operation'];

type SurfaceOptions = Pick<Options, 'decisions' | 'operations'>;

export const compareSurface = (document: Document, { decisions, operations }: SurfaceOptions): CheckResult => {
  if (!isEvidenceHere()) return notRun('surface', whyNoEvidence);
  const ours = contractOf(document);
  const vendor = loadVendor();
  if (operations !== undefined) {
    ours.operations = only(ours.operations, operations);
    const routes = new Set(ours.operations.map((operation) => routeOf(operation.method, operation.path)));
    vendor.operations = vendor.operations.filter((operation) => routes.has(routeOf(operation.method, operation.path)));
  }
  const differences = surfaceDifferences(vendor, ours);
  const concerns = (pattern: string) => kinds.includes(pattern.split(' ')[0] ?? '') && isAbout(pattern, operations);
  const comparison = compareWithDecisions({ differences, decisions: loadDecisions(decisions), concerns });
  const matched =
    vendor.operations.length - differences.filter((difference) => difference.key.endsWith(' missing')).length;
  return resultOf(
    'surface',
    comparison,
    comparison.named.length + 1,
    `${matched}/${vendor.operations.length} operations, ${comparison.named.length} decided differences`,
  );
};

export const isAbout = (pattern: string, operations: string[] | undefined): boolean =>
  operations === undefined || operations.includes(pattern.split(' ')[1] ?? '');

if (import.meta.main) {
  const options = optionsOf(process.argv.slice(2));
  printAndExit(compareSurface(await loadDocument(options.bundle), options));
}
