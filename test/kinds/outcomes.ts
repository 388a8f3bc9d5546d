import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { binary, root, run } from '../../scripts/lib/run.ts';
import { verdictOf } from '../behavior/run-row.ts';
import { ELSEWHERE, type Proof } from './kind.ts';

/** A test that ran. */
export type Ran = { readonly name: string; readonly passed: boolean };

export type Outcomes = {
  /** The tests that a proof names. */
  of(proof: Proof): readonly Ran[];
};

const LIMIT_SECONDS = 400;

/** Runs the files and rows that proofs name, and nothing else. */
export async function outcomesOf(proofs: readonly Proof[], say: (text: string) => void): Promise<Outcomes> {
  const ran = new Map<string, readonly Ran[]>();
  const suites = new Set(proofs.map(({ suite }) => suite));
  for (const suite of suites) {
    const own = proofs.filter((proof) => proof.suite === suite);
    say(`running ${suite}`);
    if (suite === 'behavior') ran.set(suite, await behaviorRows(own));
    else if (suite === 'helpers') ran.set(suite, await helperRows(own));
    else if (suite === ELSEWHERE) ran.set(suite, await consumerRows());
    else for (const [file, tests] of await vitestFiles(suite, own)) ran.set(`${suite}/${file}`, tests);
  }
  return {
    of: ({ suite, file, name }) =>
      (ran.get(file === undefined ? suite : `${suite}/${file}`) ?? []).filter((test) =>
        patternOf(name).test(test.name),
      ),
  };
}

/** `*` stands for any text. */
function patternOf(name: string): RegExp {
  const parts = name.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^]*')}$`, 'u');
}

type Report = {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};

/** Tests of each file, by its place in the folder. */
async function vitestFiles(folder: string, proofs: readonly Proof[]): Promise<ReadonlyMap<string, readonly Ran[]>> {
  const cwd = join(root, folder);
  const files = [...new Set(proofs.map(({ file }) => file!))];
  const temporary = mkdtempSync(join(tmpdir(), 'refold-kinds-'));
  const output = join(temporary, 'report.json');
  try {
    const parameters = ['run', ...files, '--reporter=json', `--outputFile=${output}`];
    await run(binary('vitest', folder), parameters, { cwd, limitSeconds: LIMIT_SECONDS });
    const { testResults } = JSON.parse(readFileSync(output, 'utf8')) as Report;
    return new Map(
      testResults.map(({ name, assertionResults }) => [
        name.slice(cwd.length + 1),
        assertionResults.map(({ fullName, status }) => ({ name: fullName, passed: status === 'passed' })),
      ]),
    );
  } catch {
    return new Map();
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Rows of behavior on Node. */
async function behaviorRows(proofs: readonly Proof[]): Promise<readonly Ran[]> {
  const [{ rows }, { createHarness }, { startFaultServer }, sdk, helpers] = await Promise.all([
    import('../behavior/all.ts'),
    import('../behavior/row.ts'),
    import('../servers/fault-server.ts'),
    import('@refold/node'),
    import('@refold/core/helpers'),
  ]);
  const server = await startFaultServer();
  const harness = createHarness(sdk, server.url, helpers);
  const outcomes: Ran[] = [];
  for (const { name, run: perform } of rows) {
    if (!perform || !proofs.some((proof) => patternOf(proof.name).test(name))) continue;
    const { result } = await verdictOf(() => perform(harness));
    outcomes.push({ name, passed: result === 'passed' });
  }
  await server.close();
  return outcomes;
}

/** Rows of helpers on Node. */
async function helperRows(proofs: readonly Proof[]): Promise<readonly Ran[]> {
  const [{ rows }, { performAll }] = await Promise.all([import('../helpers/all.ts'), import('../helpers/row.ts')]);
  const wanted = rows.filter(({ name }) => proofs.some((proof) => patternOf(proof.name).test(name)));
  return (await performAll(wanted)).map(({ name, error }) => ({ name, passed: error === undefined }));
}

/** Rows of consumers, which are not run here. */
async function consumerRows(): Promise<readonly Ran[]> {
  const names: string[] = [];
  for (const part of ['test/consumers/rows', 'test/docs/checks']) {
    const folder = join(root, part);
    for (const file of readdirSync(folder).filter((one) => one.endsWith('.ts') && !one.endsWith('.test.ts'))) {
      const module = (await import(join(folder, file))) as Record<string, unknown>;
      // Rows stand in lists, and checks by themselves.
      const rows = Object.values(module).flat() as { readonly name?: unknown; readonly run?: unknown }[];
      names.push(...rows.flatMap((row) => (typeof row.name === 'string' && row.run ? row.name : [])));
    }
  }
  return names.map((name) => ({ name, passed: true }));
}
