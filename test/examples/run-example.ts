import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { run, type Ended } from '../../scripts/lib/run.ts';

/** Runtime of an example. */
export type Stage = {
  /** Folder for the copies, outside of the workspace, so that nothing resolves by accident. */
  readonly folder: string;
  /** Tarball of each package, by its name. */
  readonly tarballs: Readonly<Record<string, string>>;
  readonly env: NodeJS.ProcessEnv;
};

type Versions = Readonly<Record<string, string>>;
type Manifest = { readonly dependencies?: Versions; readonly devDependencies?: Versions };

/** Result of an example's tests, or of its installation where that failed. */
export type ExampleOutcome = Ended & {
  /** Tests that ran. */
  readonly tests: number;
  readonly installSeconds: number;
};

const INSTALL = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline'];
const NOT_COPIED = ['node_modules', '.next'];

/** Copies one example, installs the packed packages into it, and runs its tests as who copied it would. */
export async function runExample(source: string, { folder, tarballs, env }: Stage): Promise<ExampleOutcome> {
  const cwd = join(folder, basename(source));
  cpSync(source, cwd, { recursive: true, filter: (path) => !NOT_COPIED.includes(basename(path)) });
  const manifest = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')) as Manifest;
  const packed = (versions: Versions = {}): Versions =>
    Object.fromEntries(Object.entries(versions).map(([name, version]) => [name, tarballs[name] ?? version]));
  const installed = {
    ...manifest,
    dependencies: packed(manifest.dependencies),
    devDependencies: packed(manifest.devDependencies),
    // What our packages depend on among themselves comes from the tarballs too.
    overrides: { '@refold/core': tarballs['@refold/core'] },
  };
  writeFileSync(join(cwd, 'package.json'), JSON.stringify(installed, null, 2));
  const install = await run('npm', INSTALL, { cwd, env, limitSeconds: 240 });
  const ended = install.status === 0 ? await run('npm', ['test'], { cwd, env, limitSeconds: 240 }) : install;
  return { ...ended, tests: testsIn(ended.output), installSeconds: install.seconds };
}

/** Number of tests that passed, as `node --test`, Deno and Vitest tell it. */
function testsIn(output: string): number {
  // Without colours, which the runners set although nobody is watching.
  const plain = stripVTControlCharacters(output);
  const [, count] =
    /^(?:ℹ|#) pass (\d+)$/m.exec(plain) ?? /(\d+) passed \|/.exec(plain) ?? /Tests +(\d+) passed/.exec(plain) ?? [];
  return Number(count ?? 0);
}
