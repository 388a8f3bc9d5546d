import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { run, type Ended } from '../../scripts/lib/run.ts';

/** Where an example runs. */
export type Stage = {
  /** Folder for the copies, outside of the workspace, so that nothing resolves by accident. */
  readonly folder: string;
  /** Tarball of each package, by its name. */
  readonly tarballs: Readonly<Record<string, string>>;
  readonly env: NodeJS.ProcessEnv;
  /** Dependencies that are not installed, since no test needs them. */
  readonly leftOut: readonly string[];
  /** Scripts to run, in their order. */
  readonly scripts: readonly string[];
};

type Manifest = {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
};

/** How an example came out: of its last script, or of what failed before. */
export type ExampleOutcome = Ended & {
  /** Tests that ran. */
  readonly tests: number;
  readonly leftOut: readonly string[];
};

/** Copies one example, installs the packed packages into it, and runs its scripts. */
export async function runExample(source: string, stage: Stage): Promise<ExampleOutcome> {
  const cwd = join(stage.folder, basename(source));
  cpSync(source, cwd, { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
  const manifest = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')) as Manifest;
  const leftOut = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter((name) =>
    stage.leftOut.includes(name),
  );
  const packed = (versions: Readonly<Record<string, string>> = {}): Record<string, string> =>
    Object.fromEntries(
      Object.entries(versions)
        .filter(([name]) => !leftOut.includes(name))
        .map(([name, version]) => [name, stage.tarballs[name] ?? version]),
    );
  const installed = {
    ...manifest,
    dependencies: packed(manifest.dependencies),
    devDependencies: packed(manifest.devDependencies),
    // What our packages depend on among themselves comes from the tarballs too.
    overrides: { '@refold/core': stage.tarballs['@refold/core'] },
  };
  writeFileSync(join(cwd, 'package.json'), JSON.stringify(installed, null, 2));
  const install = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline'];
  let ended = await run('npm', install, { cwd, env: stage.env, limitSeconds: 240 });
  for (const script of stage.scripts) {
    if (ended.status !== 0 || !manifest.scripts?.[script]) continue;
    ended = await run('npm', ['run', script], { cwd, env: stage.env, limitSeconds: 240 });
  }
  return { ...ended, tests: testsIn(ended.output), leftOut };
}

/** How many tests passed, as `node --test`, Deno and Vitest tell it. */
function testsIn(output: string): number {
  // Without colours, which the runners set although nobody is watching.
  const plain = stripVTControlCharacters(output);
  const [, count] =
    /^(?:ℹ|#) pass (\d+)$/m.exec(plain) ?? /(\d+) passed \|/.exec(plain) ?? /Tests +(\d+) passed/.exec(plain) ?? [];
  return Number(count ?? 0);
}
