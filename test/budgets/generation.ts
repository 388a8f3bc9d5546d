import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quick } from './time.ts';

const here = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = here('generator/node_modules/.cache/budgets');
const contract = here('spec/dist/openapi.json');

type Named = Record<string, unknown>;
type Contract = { paths: Record<string, Record<string, Named>>; components: Record<string, Named>; webhooks?: Named };

/** Rows of the budget table: against openapi-typescript, and whether time grows with the document and no faster. */
export function generationBudgets(rounds: number): {
  name: string;
  measured: number;
  unit: string;
  budget: number;
  beside: string;
}[] {
  const { ours, openapiTypescript, times5, times20 } = generationTimes(rounds);
  const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
  return [
    {
      name: 'generating the client',
      measured: ours / openapiTypescript,
      unit: 'x openapi-typescript',
      budget: 0.8,
      beside: `${seconds(ours)} and ${seconds(openapiTypescript)} s`,
    },
    {
      name: 'generating 20 times as much, per copy',
      measured: times20 / 20 / (times5 / 5),
      unit: 'x 5 times as much',
      budget: 1.5,
      beside: `${seconds(ours)}, ${seconds(times5)} and ${seconds(times20)} s for 1, 5 and 20`,
    },
  ];
}

/** Milliseconds of whole processes that write the client, and the types by openapi-typescript, interleaved. */
function generationTimes(rounds: number): Record<'ours' | 'openapiTypescript' | 'times5' | 'times20', number> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    const [five, twenty] = [5, 20].map((copies) => writtenCopies(copies));
    const contenders = {
      ours: () => generate(contract, 'ours'),
      openapiTypescript: () => writeTheirs(),
      times5: () => generate(five!, 'times5'),
      times20: () => generate(twenty!, 'times20'),
    };
    const taken: Record<string, number[]> = {};
    for (let round = 0; round < rounds; round++) {
      for (const [name, run] of Object.entries(contenders)) {
        const started = performance.now();
        run();
        (taken[name] ??= []).push(performance.now() - started);
      }
    }
    const of = (name: keyof typeof contenders): number => quick(taken[name]!);
    return {
      ours: of('ours'),
      openapiTypescript: of('openapiTypescript'),
      times5: of('times5'),
      times20: of('times20'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Into an empty folder, so that every file has to be written. */
function generate(spec: string, name: string): void {
  const out = join(folder, name);
  rmSync(out, { recursive: true, force: true });
  execFileSync(process.execPath, [here('generator/src/main.ts'), '--skip-raw', '--spec', spec, '--out', out]);
}

function writeTheirs(): void {
  const program = `
    import { readFileSync, writeFileSync } from 'node:fs';
    import openapiTS, { astToString } from 'openapi-typescript';
    const document = JSON.parse(readFileSync(${JSON.stringify(contract)}, 'utf8'));
    writeFileSync(${JSON.stringify(join(folder, 'theirs.ts'))}, astToString(await openapiTS(document)));`;
  execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: here('generator') });
}

/** A document that holds the contract several times, each copy with names of its own. */
function writtenCopies(copies: number): string {
  const text = readFileSync(contract, 'utf8');
  const whole = JSON.parse(text) as Contract;
  delete whole.webhooks;
  whole.paths = {};
  whole.components = { securitySchemes: whole.components['securitySchemes']! };
  for (let copy = 1; copy <= copies; copy++) {
    const own = JSON.parse(text.replaceAll(/("#\/components\/\w+\/[^"/]+)/g, `$1Copy${copy}`)) as Contract;
    for (const [path, item] of Object.entries(own.paths)) {
      for (const operation of Object.values(item).filter((entry) => 'operationId' in entry)) {
        operation['operationId'] += `Copy${copy}`;
        operation['x-refold-resource'] += `Copy${copy}`;
      }
      whole.paths[`/copy${copy}${path}`] = item;
    }
    for (const [kind, entries] of Object.entries(own.components).filter(([name]) => name !== 'securitySchemes')) {
      const named = Object.entries(entries).map(([name, entry]) => [`${name}Copy${copy}`, entry]);
      whole.components[kind] = { ...whole.components[kind], ...Object.fromEntries(named) };
    }
  }
  const file = join(folder, `times${copies}.json`);
  writeFileSync(file, JSON.stringify(whole));
  return file;
}
