// Rehearses a release from a clean clone to a customer's project, with a registry on loopback: that of the change that
// CONTRIBUTING.md walks through. `npm run release:rehearse`
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/lib/run.ts';
import { bad, good, table } from '../scripts/lib/terminal.ts';
import { SUMS, sha256 } from '../scripts/release/checksums.ts';
import { loadEntries } from './consumers/rows/node.ts';
import { checkPublished, checkWrittenSbom } from './release/check-published.ts';
import { cloneRepository, commitAll, environmentOf, git, install } from './release/clone.ts';
import { installPublished, runIn } from './release/consume.ts';
import { publishable } from './release/packages.ts';
import { fetchPublished } from './release/published.ts';
import { startRegistry } from './release/registry.ts';
import { row, type Row } from './release/row.ts';
import type { Tarball } from './release/tarball.ts';
import { versionProblems } from './release/versions.ts';
import { follow, walkSteps } from './release/walk.ts';
import { startPrism } from './servers/prism.ts';

const work = mkdtempSync(join(tmpdir(), 'refold-release-'));
const clone = join(work, 'clone');
const registry = await startRegistry();
const rows: Row[] = [];
try {
  await rehearse();
} finally {
  await registry.close();
  rmSync(work, { recursive: true, force: true });
}

const failed = rows.filter(({ problems }) => problems.length > 0);
const cells = rows.map(({ step, result, problems }) => [
  step,
  result,
  problems.length > 0 ? bad('failed') : good('ok'),
]);
console.log(`\n${table(['step', 'result', ''], cells)}\n`);
for (const { step, problems } of failed)
  console.log(`${step}:\n${problems.map((problem) => `  ${problem}`).join('\n')}\n`);
console.log(failed.length === 0 ? 'Next: push a changeset; CI opens the release.' : 'Next: fix what is said above.');
console.log(`${rows.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);

/** Adds a row, and says whether the steps that build on it make sense. */
async function add(name: string, doIt: () => Promise<Omit<Row, 'step'>>): Promise<boolean> {
  const done = await row(name, doIt);
  rows.push(done);
  return done.problems.length === 0;
}

async function rehearse(): Promise<void> {
  const isPublished =
    (await add('clone', async () => {
      const { uncommitted } = await cloneRepository(clone);
      return { result: uncommitted === 0 ? 'the last commit' : `with ${uncommitted} uncommitted files`, problems: [] };
    })) &&
    (await add('install', async () => {
      const { status, output, seconds } = await install(clone);
      return { result: `${seconds.toFixed(0)} s, lockfile unchanged`, problems: status === 0 ? [] : [output] };
    })) &&
    (await walk()) &&
    (await add('version', async () => {
      await runIn(clone, 'scripts/release/version.ts', process.env);
      await commitAll(clone, 'Release');
      const versions = new Set(publishable(clone).map(({ manifest }) => manifest.version));
      return { result: [...versions].join(', '), problems: versionProblems(clone) };
    })) &&
    (await add('pack', async () => {
      await runIn(clone, 'scripts/release/pack.ts', process.env);
      return { result: 'with checksums', problems: [] };
    })) &&
    (await add('publish', async () => {
      const sums = sha256(join(clone, 'release', SUMS));
      await runIn(clone, 'scripts/release/publish.ts', registry.env, [sums]);
      return { result: `${publishable(clone).length} packages to loopback`, problems: [] };
    }));
  if (isPublished) await inspect();
}

/** Follows CONTRIBUTING.md through one change, and merges it. */
async function walk(): Promise<boolean> {
  const stamp = 'node_modules/.refold-install';
  if (existsSync(join(root, stamp))) cpSync(join(root, stamp), join(clone, stamp));
  const steps = walkSteps(readFileSync(join(clone, 'CONTRIBUTING.md'), 'utf8'));
  const done: number[] = [];
  for (const step of steps) {
    const isDone = await add(`change, step ${step.number}`, async () => {
      const printed = await follow(step, clone, environmentOf(clone));
      const isMissed =
        printed.includes('## The contract since') &&
        !printed.includes('GET /api/v2/public/linked-account parameters/search (added)');
      return { result: step.title, problems: isMissed ? [`The report does not name the change:\n${printed}`] : [] };
    });
    if (!isDone) return false;
    done.push(step.number);
  }
  return add('change, merged', async () => {
    await git(clone, 'switch', '--quiet', 'main');
    await git(clone, 'merge', '--quiet', '--ff-only', 'search-accounts');
    const all = done.join() === '1,2,3,4,5,6,7,8,9,10';
    return {
      result: `${done.length} steps of CONTRIBUTING.md`,
      problems: all ? [] : [`The steps are ${done.join()}.`],
    };
  });
}

async function inspect(): Promise<void> {
  const packages = publishable(clone);
  const tarballs: Tarball[] = [];
  let project = '';
  await add('fetch and install', async () => {
    for (const one of packages) tarballs.push(await fetchPublished(one, registry, work));
    project = await installPublished(packages, registry, work);
    return { result: 'into a fresh project, by npm', problems: [] };
  });
  for (const tarball of tarballs) await add(tarball.manifest.name, () => checkPublished(tarball, project));
  await add('the change', async () => {
    const core = tarballs.find(({ manifest }) => manifest.name === '@refold/core')!;
    const declarations = core.files.filter((name) => name.endsWith('.d.ts')).map(core.read);
    const isThere = declarations.some((text) => /env_variable_value\?: string;[^}]*search\?: string;/.test(text));
    return { result: 'search is a parameter', problems: isThere ? [] : ['The published types do not know it.'] };
  });
  await add('SBOMs', async () => {
    const problems = packages.flatMap((one) =>
      checkWrittenSbom(one, packages, join(clone, 'sbom')).map((problem) => `${one.manifest.name}: ${problem}`),
    );
    return { result: `${packages.length} CycloneDX documents`, problems };
  });
  const prism = await startPrism();
  for (const condition of ['import', 'require'] as const) {
    const load = (): Promise<string> => loadEntries(condition, { folder: project, url: prism.url, tarballs });
    await add(condition, async () => ({ result: await load(), problems: [] }));
  }
  await prism.close();
}
