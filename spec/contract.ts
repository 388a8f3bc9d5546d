// `npm run spec`: lints, bundles and checks the contract, and prints one table.
import { bundleContract, writeDist } from './build.ts';
import { compareExamples } from './checks/compare-examples.ts';
import { compareSurface } from './checks/compare-surface.ts';
import { checkDefects } from './checks/defects.ts';
import type { Document } from './checks/document.ts';
import { lintContract, lintArazzo } from './checks/lint.ts';
import { messageOf } from './checks/message.ts';
import { checkMutants } from './checks/mutation.ts';
import { checkOwnExamples } from './checks/own-examples.ts';
import { checkPrism } from './checks/prism.ts';
import { counted, notRun, type CheckResult } from './checks/result.ts';
import { countLine, nextStep, tableOf } from './checks/table.ts';

type Step = { title: string; names: string[]; run: (document: Document) => Promise<CheckResult[]> | CheckResult[] };

const everything = { decisions: [], operations: undefined };

const steps: Step[] = [
  {
    title: 'our examples against our schemas',
    names: ['own examples'],
    run: (document) => [checkOwnExamples(document)],
  },
  { title: "the vendor's surface", names: ['surface'], run: (document) => [compareSurface(document, everything)] },
  {
    title: "the evidence's examples and errors",
    names: ['evidence examples', 'documented errors'],
    run: (document) => compareExamples(document, everything),
  },
  { title: "the vendor's defects", names: ['defects'], run: () => [checkDefects(everything.decisions)] },
  { title: 'a mock of the bundle', names: ['prism'], run: async (document) => [await checkPrism(document)] },
  { title: 'damaged bundles', names: ['mutants'], run: async (document) => [await checkMutants(document)] },
];

const attempt = async (name: string, run: () => Promise<CheckResult[]> | CheckResult[]): Promise<CheckResult[]> => {
  try {
    return await run();
  } catch (error) {
    return [{ ...counted(name, 0, 1), figure: 'stopped by an error', details: [messageOf(error)] }];
  }
};

const bundleStep = async (): Promise<{ document?: Document; result: CheckResult }> => {
  try {
    const document = await bundleContract();
    writeDist(document);
    return { document, result: { ...counted('bundle', 1, 0), figure: 'dist/openapi.yaml, openapi.json, index.js' } };
  } catch (error) {
    const details = [messageOf(error)];
    return { result: { ...counted('bundle', 0, 1), figure: 'no bundle', details } };
  }
};

/** Runs every check, or all but the damaged bundles, which prove that the others find something. */
export const runContract = async (
  report: (line: string) => void,
  { mutants = true }: { readonly mutants?: boolean } = {},
): Promise<CheckResult[]> => {
  const results: CheckResult[] = [];
  const step = async (
    title: string,
    name: string,
    run: () => Promise<CheckResult[]> | CheckResult[],
  ): Promise<void> => {
    const start = performance.now();
    const found = await attempt(name, run);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    report(`${title} … ${found.map((result) => `${result.name} ${result.outcome}`).join(', ')} (${seconds} s)`);
    results.push(...found);
  };

  await step('lint', 'lint', async () => [await lintContract(), await lintArazzo()]);
  let document: Document | undefined;
  await step('bundle', 'bundle', async () => {
    const bundled = await bundleStep();
    document = bundled.document;
    return [bundled.result];
  });
  for (const { title, names, run } of steps) {
    const bundled = document;
    if (!mutants && names.includes('mutants')) results.push(notRun('mutants', 'left out by --no-mutants'));
    else if (bundled) await step(title, names.join(', '), () => run(bundled));
    else results.push(...names.map((name) => notRun(name, 'there is no bundle')));
  }
  return results;
};

const shown = 40;

const print = (results: CheckResult[]): void => {
  for (const { name, details, notes = [] } of results) {
    if (details.length > 0) console.log(`\n${name}:`);
    for (const detail of details.slice(0, shown)) console.log(`  ${detail}`);
    if (details.length > shown) console.log(`  … and ${details.length - shown} more`);
    if (notes.length > 0) console.log(`\n${name}: ${notes.join(' | ')}`);
  }
  console.log(`\n${tableOf(results)}\n`);
  console.log(countLine(results));
  console.log(nextStep(results));
};

if (import.meta.main) {
  const isJson = process.argv.includes('--json');
  const mutants = !process.argv.includes('--no-mutants');
  const results = await runContract(isJson ? () => {} : console.log, { mutants });
  if (isJson) console.log(JSON.stringify(results, null, 2));
  else print(results);
  process.exitCode = results.some((result) => result.outcome === 'fail') ? 1 : 0;
}
