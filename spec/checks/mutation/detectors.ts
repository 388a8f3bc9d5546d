// The checks, arranged so that only what a mutant can have changed is checked again. A detector names the first new problem.
import type { Decision, Difference } from '../decisions.ts';
import { errorDifference, type DocumentedError } from '../documented-errors.ts';
import { operationsOf, routeOf, type Document, type Operation } from '../document.ts';
import { exampleDifferences, type Evidence } from '../example-differences.ts';
import { exampleProblems, examplesOf } from '../own-examples.ts';
import { createValidator } from '../strict.ts';
import { contractOf } from '../sources.ts';
import { operationDifferences, type Contract } from '../surface-differences.ts';
import { createLedger } from './ledger.ts';
import { createLinter } from './linter.ts';

/** Ids of the operations that a mutant can have changed. */
export type Detector = {
  name: string;
  find: (affected: Set<string>) => Promise<string | undefined> | string | undefined;
};

export type EvidenceSources = {
  vendor: Contract;
  examples: Evidence[];
  errors: DocumentedError[];
  decisions: Decision[];
};

export const createDetectors = async (
  document: Document,
  evidence: EvidenceSources | undefined,
): Promise<Detector[]> => [
  ownExamples(document),
  ...(evidence ? [surface(document, evidence), evidenceExamples(document, evidence)] : []),
  { name: 'lint', find: await createLinter(document) },
];

const affectedOperations = (document: Document, affected: Set<string>): Operation[] =>
  operationsOf(document).filter((operation) => affected.has(operation.id));

const ownExamples = (document: Document): Detector => {
  const problemsOf = (operations: Operation[]) => {
    const validator = createValidator(document);
    return operations.flatMap((operation) => exampleProblems(examplesOf(document, operation), validator));
  };
  const known = new Set(problemsOf(operationsOf(document)));
  return {
    name: 'own examples',
    find: (affected) => problemsOf(affectedOperations(document, affected)).find((problem) => !known.has(problem)),
  };
};

const surface = (document: Document, { vendor, decisions }: EvidenceSources): Detector => {
  const byRoute = new Map(vendor.operations.map((operation) => [routeOf(operation.method, operation.path), operation]));
  const differencesOf = (operations: Operation[]) => {
    const contracts = { vendor, ours: contractOf(document) };
    return new Map(
      operations.map((own): [string, Difference[]] => {
        const theirs = byRoute.get(routeOf(own.method, own.path));
        return [own.id, theirs ? operationDifferences(contracts, theirs, own) : []];
      }),
    );
  };
  const ledger = createLedger(
    ['param', 'request', 'response', 'security', 'operation'],
    decisions,
    differencesOf(operationsOf(document)),
  );
  return { name: 'surface', find: (affected) => ledger.news(differencesOf(affectedOperations(document, affected)))[0] };
};

const evidenceExamples = (document: Document, { vendor, examples, errors, decisions }: EvidenceSources): Detector => {
  const vendorIds = new Map(
    vendor.operations.map((operation) => [routeOf(operation.method, operation.path), operation.id]),
  );
  const byVendorId = new Map(examples.map((evidence) => [evidence.operationId, evidence]));
  const differencesOf = (operations: Operation[]) => {
    const validator = createValidator(document);
    return new Map(
      operations.map((own): [string, Difference[]] => {
        const vendorId = vendorIds.get(routeOf(own.method, own.path));
        const evidence = byVendorId.get(vendorId ?? '');
        const shown = errors
          .filter((error) => error.operationId === vendorId)
          .flatMap((error) => errorDifference(error, own, document));
        return [own.id, [...(evidence ? exampleDifferences(evidence, own, validator).differences : []), ...shown]];
      }),
    );
  };
  const ledger = createLedger(['example', 'error'], decisions, differencesOf(operationsOf(document)));
  return {
    name: 'evidence',
    find: (affected) => ledger.news(differencesOf(affectedOperations(document, affected)))[0],
  };
};
