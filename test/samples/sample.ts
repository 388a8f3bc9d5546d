import { blocksOf, type Block } from './extract.ts';

/** Kinds of samples: the runtime of each, and `curl` and `commands`, whose words are looked up. */
export const kinds = ['node', 'edge', 'deno', 'vitest', 'curl', 'commands'] as const;
export type Kind = (typeof kinds)[number];

/** One sample of a file. */
export type Sample = {
  readonly file: string;
  readonly line: number;
  readonly kind: Kind;
  /** Context that the text around a fragment promises: a file of `setups/`. */
  readonly setup?: string;
  readonly code: string;
};

/** Something that is wrong with a sample or a file. */
export type Problem = { readonly file: string; readonly line: number; readonly text: string };

const PROGRAMS = ['ts', 'tsx', 'typescript', 'js', 'jsx', 'mjs', 'javascript'];
const SHELLS = ['sh', 'bash', 'shell', 'zsh'];
const RUNTIMES: readonly string[] = ['node', 'edge', 'deno', 'vitest'];

/** The samples of a Markdown file, and the blocks of which nobody can say how to run them. */
export function samplesOf(file: string, markdown: string): { samples: Sample[]; problems: Problem[] } {
  const samples: Sample[] = [];
  const problems: Problem[] = [];
  for (const block of blocksOf(markdown)) {
    const found = read(block);
    if (typeof found === 'string') problems.push({ file, line: block.line, text: found });
    else if (found) samples.push({ file, line: block.line, code: block.code, ...found });
  }
  return { samples, problems };
}

/** Kind and set-up of a block, nothing for one that only shows something, and a text for one that is unclear. */
function read({ language, words }: Block): Pick<Sample, 'kind' | 'setup'> | string | undefined {
  const [first, setup] = words;
  if (language === '') return 'a block without a language';
  if (PROGRAMS.includes(language)) {
    if (first === undefined || !RUNTIMES.includes(first)) return `a block of ${language} that names no runtime`;
    return { kind: first as Kind, setup };
  }
  if (!SHELLS.includes(language)) return undefined;
  if (first === undefined) return { kind: 'commands' };
  return first === 'curl' ? { kind: 'curl', setup } : `a block of ${language} with the unknown word ${first}`;
}
