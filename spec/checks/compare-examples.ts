// Compares the evidence's examples and documented errors with our document. What does not match must be decided.
import { isAbout } from './compare-surface.ts';
import { compareWithDecisions, resultOf, type Difference, type Comparison } from './decisions.ts';
import { errorDifference, parseErrors } from './documented-errors.ts';
import { routeOf, type Document, type Operation } from './document.ts';
import { exampleDifferences, type Evidence } from './example-differences.ts';
import { printAndExit } from './print.ts';
import { notRun, type CheckResult } from './result.ts';
import { isEvidenceHere, readEvidence, whyNoEvidence } from './shared.ts';
import { contractOf, loadDecisions, loadDocument, loadVendor, optionsOf, type Options } from './sources.ts';
import { createValidator } from './strict.ts';

type ExampleOptions = Pick<Options, 'decisions' | 'operations'>;

export const compareExamples = (document: Document, options: ExampleOptions): CheckResult[] => {
  if (!isEvidenceHere())
    return [notRun('evidence examples', whyNoEvidence), notRun('documented errors', whyNoEvidence)];
  const byVendorId = ownByVendorId(document, options.operations);
  return [exampleResult(document, byVendorId, options), errorResult(document, byVendorId, options)];
};

const ownByVendorId = (document: Document, operations: string[] | undefined): Map<string, Operation> => {
  const byRoute = new Map(
    contractOf(document).operations.map((operation) => [routeOf(operation.method, operation.path), operation]),
  );
  const pairs = loadVendor().operations.flatMap((theirs): [string, Operation][] => {
    const own = byRoute.get(routeOf(theirs.method, theirs.path));
    return own && (operations === undefined || operations.includes(own.id)) ? [[theirs.id, own]] : [];
  });
  return new Map(pairs);
};

const exampleResult = (
  document: Document,
  operations: Map<string, Operation>,
  options: ExampleOptions,
): CheckResult => {
  const validator = createValidator(document);
  const reports = [...operations].map(([vendorId, own]) =>
    exampleDifferences(JSON.parse(readEvidence(`examples/${vendorId}.json`)) as Evidence, own, validator),
  );
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const checked = sum(reports.map((report) => report.checked));
  const unparsed = sum(reports.map((report) => report.unparsed));
  const comparison = compareKind(
    'example',
    reports.flatMap((report) => report.differences),
    options,
  );
  const wrong = new Set(comparison.named.map((difference) => difference.key)).size;
  return resultOf(
    'evidence examples',
    comparison,
    checked,
    `${checked} examples, ${wrong} decided mismatches, ${unparsed} without a body in JSON skipped`,
  );
};

const errorResult = (document: Document, operations: Map<string, Operation>, options: ExampleOptions): CheckResult => {
  const errors = parseErrors(readEvidence('errors.tsv')).filter(
    (error) => options.operations === undefined || operations.has(error.operationId),
  );
  const differences = errors.flatMap((error): Difference[] => {
    const own = operations.get(error.operationId);
    return own
      ? errorDifference(error, own, document)
      : [
          {
            key: `error ${error.operationId} ${error.status}`,
            detail: 'our document does not have the operation',
            needsDecision: true,
          },
        ];
  });
  const comparison = compareKind('error', differences, options);
  const shown = errors.length - differences.length;
  return resultOf('documented errors', comparison, shown, `${shown}/${errors.length} shown`);
};

const compareKind = (kind: string, differences: Difference[], options: ExampleOptions): Comparison =>
  compareWithDecisions({
    differences,
    decisions: loadDecisions(options.decisions),
    concerns: (pattern) => pattern.startsWith(`${kind} `) && isAbout(pattern, options.operations),
  });

if (import.meta.main) {
  const options = optionsOf(process.argv.slice(2));
  for (const result of compareExamples(await loadDocument(options.bundle), options)) printAndExit(result);
}
