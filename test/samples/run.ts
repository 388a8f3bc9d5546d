import { rmSync } from 'node:fs';
import { folder, writePrograms } from './folder.ts';
import type { Outcome } from './in-runtime/perform.ts';
import { inDeno } from './runners/in-deno.ts';
import { inNode } from './runners/in-node.ts';
import { inVitest } from './runners/in-vitest.ts';
import { inWorkerd } from './runners/in-workerd.ts';
import { startProblems } from './runners/start-in-workerd.ts';
import { withCurl } from './runners/with-curl.ts';
import { commandProblem } from './commands.ts';
import { kinds, type Kind, type Problem, type Sample } from './sample.ts';
import { typeProblems } from './types.ts';

const RUN: Readonly<Record<Kind, (samples: readonly Sample[]) => Promise<readonly Outcome[]>>> = {
  node: ({ length }) => inNode(length),
  edge: inWorkers,
  deno: ({ length }) => inDeno(length),
  vitest: ({ length }) => inVitest(length),
  curl: withCurl,
  commands: (samples) =>
    Promise.resolve(samples.map(({ code }, number) => ({ number, problem: commandProblem(code) }))),
};

/** Set-ups stand for what happens within a request, so only whole programs must be able to start a Worker. */
async function inWorkers(samples: readonly Sample[]): Promise<readonly Outcome[]> {
  const whole = [...samples.keys()].filter((number) => samples[number]!.setup === undefined);
  const outcomes = await inWorkerd(samples.length);
  const started = await startProblems(whole);
  return outcomes.map((outcome) => ({ ...outcome, ...started.find(({ number }) => number === outcome.number) }));
}

const PLAIN: readonly Kind[] = ['curl', 'commands'];

/** Checks and runs samples, all of a kind together. Gives what is wrong. */
export async function runSamples(samples: readonly Sample[], onProgress: (text: string) => void): Promise<Problem[]> {
  const problems: Problem[] = [];
  rmSync(folder, { recursive: true, force: true });
  for (const kind of kinds) {
    const own = samples.filter((sample) => sample.kind === kind);
    if (own.length === 0) continue;
    onProgress(`${own.length} of ${kind}`);
    const written = PLAIN.includes(kind) ? [] : writePrograms(kind, own);
    const wrong = written.length > 0 ? await typeProblems(kind, written) : [];
    problems.push(...wrong, ...(await runProblems(kind, own)));
  }
  rmSync(folder, { recursive: true, force: true });
  return problems;
}

async function runProblems(kind: Kind, samples: readonly Sample[]): Promise<Problem[]> {
  try {
    const outcomes = await RUN[kind](samples);
    return samples.flatMap(({ file, line }, number) => {
      const outcome = outcomes.find((candidate) => candidate.number === number);
      const text = outcome ? outcome.problem : 'it was not run';
      return text === undefined ? [] : [{ file, line, text }];
    });
  } catch (error) {
    const text = `the runner of ${kind} failed: ${error instanceof Error ? error.message.slice(0, 2000) : String(error)}`;
    return samples.map(({ file, line }) => ({ file, line, text }));
  }
}
