import { parseArgs } from 'node:util';
import { bad, good, table } from '../scripts/lib/terminal.ts';
import { generationBudgets } from './budgets/generation.ts';
import { gzipKilobytes } from './budgets/size.ts';
import { callMicroseconds, coldImports } from './budgets/time.ts';
import { instantiationsOfEveryMethod } from './budgets/types.ts';

type Budget = {
  readonly name: string;
  readonly measured: number;
  readonly unit: string;
  readonly budget: number;
  readonly beside: string;
};

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const say = (text: string): void => void (values.json || process.stderr.write(`measuring ${text}\n`));

say('sizes');
const oneCall = await gzipKilobytes(
  `import { createCaller, listLinkedAccounts } from '@refold/core/functions'; console.log(listLinkedAccounts(createCaller({ apiKey: 'x' })));`,
);
const wholeClient = await gzipKilobytes(
  `import { Refold } from '@refold/core'; console.log(new Refold({ apiKey: 'x' }));`,
);
const openapiFetch = await gzipKilobytes(`import createClient from 'openapi-fetch'; console.log(createClient());`);
say('types');
const instantiations = instantiationsOfEveryMethod();
say('cold imports');
const [ours, theirs] = coldImports(['@refold/node', 'openapi-fetch'], 15);
say('generation');
const generation = generationBudgets(5);
say('calls');
const calls = await callMicroseconds(9, 10_000);

const budgets: readonly Budget[] = [
  {
    name: 'one standalone call',
    measured: oneCall,
    unit: 'KB gzip',
    budget: 4,
    beside: `openapi-fetch ${openapiFetch.toFixed(1)}`,
  },
  { name: 'whole grouped client', measured: wholeClient, unit: 'KB gzip', budget: 14, beside: '' },
  {
    name: 'every method, above an empty file',
    measured: instantiations,
    unit: 'instantiations',
    budget: 500,
    beside: 'openapi-fetch 77 158',
  },
  {
    name: 'cold import on Node',
    measured: ours! / theirs!,
    unit: 'x openapi-fetch',
    budget: 1.5,
    beside: `${ours!.toFixed(1)} and ${theirs!.toFixed(1)} ms`,
  },
  {
    name: 'one call, every layer on',
    measured: calls.ours / calls.hand,
    unit: 'x by hand',
    budget: 1.6,
    beside: `openapi-fetch ${(calls.openapiFetch / calls.hand).toFixed(2)} x`,
  },
  ...generation,
];

const failed = budgets.filter(({ measured, budget }) => !(measured <= budget));
if (values.json) console.log(JSON.stringify(budgets, null, 2));
else {
  const rows = budgets.map(({ name, measured, unit, budget, beside }) => [
    name,
    Number(measured.toFixed(2)),
    budget,
    unit,
    beside,
    measured <= budget ? good('ok') : bad('over'),
  ]);
  console.log(table(['what', 'measured', 'budget', 'unit', 'beside it', ''], rows));
  console.log(
    failed.length === 0
      ? '\nNext: npm test'
      : '\nNext: see what grew, with `npx esbuild --analyze` or `tsc --extendedDiagnostics`.',
  );
  console.log(`${budgets.length - failed.length} passed, ${failed.length} failed`);
}
process.exit(failed.length === 0 ? 0 : 1);
