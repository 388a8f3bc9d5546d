import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../scripts/lib/run.ts';

/** One numbered step of CONTRIBUTING.md: a patch or a command after the other, as its fences say. */
export type WalkStep = { readonly number: number; readonly title: string; readonly blocks: readonly Block[] };
type Block = { readonly language: string; readonly text: string };

const HEADING = '## One change, from the contract to its release\n';
const FENCE = /^( +)```(\w+)\n([^]*?)^ +```$/gm;

/** Reads the steps of the change that CONTRIBUTING.md walks through. */
export function walkSteps(contributing: string): WalkStep[] {
  const [, section = ''] = contributing.split(HEADING);
  const [walk = ''] = section.split(/^## /m);
  return walk
    .split(/^(?=\d+\. )/m)
    .slice(1)
    .map((text) => {
      const [, number, title] = /^(\d+)\. ([^.:,]+)/.exec(text)!;
      const blocks = [...text.matchAll(FENCE)].map(([, indent, language, inner]) => ({
        language: language!,
        text: inner!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      }));
      return { number: Number(number), title: title!, blocks };
    });
}

const AUTHOR = {
  GIT_AUTHOR_NAME: 'Rehearsal',
  GIT_AUTHOR_EMAIL: 'rehearsal@example.com',
  GIT_COMMITTER_NAME: 'Rehearsal',
  GIT_COMMITTER_EMAIL: 'rehearsal@example.com',
};

/** Does in a checkout what a step says, and gives what its commands printed. Whatever does not work is an error. */
export async function follow(step: WalkStep, checkout: string, env: NodeJS.ProcessEnv): Promise<string> {
  let printed = '';
  for (const { language, text } of step.blocks) {
    if (language === 'diff') {
      const patch = join(checkout, '.git/walk.patch');
      writeFileSync(patch, text);
      printed += await succeed('git', ['apply', '--recount', patch], checkout, env);
    } else {
      const shell = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', text];
      printed += await succeed('bash', shell, checkout, { ...env, ...AUTHOR });
    }
  }
  return printed;
}

async function succeed(
  command: string,
  parameters: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const { status, output } = await run(command, parameters, { cwd, env, limitSeconds: 300 });
  if (status !== 0) throw new Error(`${parameters.at(-1)} failed:\n${output}`);
  return output;
}
