import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { binary, root, run, type Ended } from '../../scripts/lib/run.ts';

const guard = fileURLToPath(new URL('no-network.mjs', import.meta.url));
const PROBE = `fetch('http://192.0.2.1/', { signal: AbortSignal.timeout(3000) }).then(() => process.exit(0), () => process.exit(9))`;
const TRIES_OUT = 9;

/** Ways to cut the network: the kernel takes all interfaces away where it lets us, else every Node process refuses. */
type Cut = { readonly words: string; readonly command: readonly string[] };

const CUTS: readonly Cut[] = [
  { words: 'in a network namespace without interfaces', command: ['unshare', '--net'] },
  { words: 'in a network namespace without interfaces', command: ['unshare', '--map-root-user', '--net'] },
  { words: 'with every socket to elsewhere refused in Node', command: [] },
];

export type CutBuild = Ended & { readonly words: string };

/** Builds the site with the network cut, in place of what was built before. */
export async function buildWithoutNetwork(told: (text: string) => void): Promise<CutBuild> {
  const { words, command } = await firstThatCuts();
  rmSync(join(root, 'packages/docs/dist'), { recursive: true, force: true });
  const ended = await runCut(command, [join(root, 'packages/docs/scripts/build.ts')], told);
  return { ...ended, words };
}

async function firstThatCuts(): Promise<Cut> {
  for (const cut of CUTS) {
    const { status } = await runCut(cut.command, ['--eval', PROBE]);
    if (status === TRIES_OUT) return cut;
  }
  throw new Error('The network cannot be cut here.');
}

function runCut(
  command: readonly string[],
  parameters: readonly string[],
  onOutput?: (text: string) => void,
): Promise<Ended> {
  const [first, ...rest] = [...command, process.execPath, '--import', guard, ...parameters];
  const env = {
    ...process.env,
    // Processes that the build starts are cut too.
    NODE_OPTIONS: `--import ${guard}`,
    PATH: `${join(binary('turbo'), '..')}:${process.env['PATH']}`,
  };
  return run(first!, rest, { env, limitSeconds: 600, onOutput });
}
