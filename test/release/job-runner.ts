import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../scripts/lib/run.ts';
import type { Job, Step } from './workflow-rules.ts';

/** Surroundings of a job: a checkout, and a folder for what the runner keeps beside it, artifacts included. */
export type Place = {
  readonly checkout: string;
  readonly runner: string;
  /** Values of expressions, such as `needs.pack.outputs.sums`. An unknown one is an error. */
  readonly expressions: Readonly<Record<string, string>>;
  readonly env: NodeJS.ProcessEnv;
};

export type Ran = {
  readonly status: number;
  readonly output: string;
  /** Outputs of steps with an id, as `steps.<id>.outputs.<name>`. */
  readonly outputs: Readonly<Record<string, string>>;
};

/**
 * Runs the steps of a job on this machine as the runner would: commands by bash, which stops at the first failure, artifacts as
 * files of a folder. Checking out and setting up Node are done already.
 */
export async function runJob(job: Job, place: Place): Promise<Ran> {
  mkdirSync(join(place.runner, 'temp'), { recursive: true });
  let output = '';
  const outputs: Record<string, string> = {};
  for (const step of job.steps ?? []) {
    const known = { 'runner.temp': join(place.runner, 'temp'), ...place.expressions, ...outputs };
    if (step.uses !== undefined) {
      moveArtifact(step, place, known);
      continue;
    }
    const ended = await runStep(step, place, known);
    output += ended.output;
    Object.assign(outputs, ended.outputs);
    if (ended.status !== 0) return { status: ended.status, output, outputs };
  }
  return { status: 0, output, outputs };
}

async function runStep(step: Step, { checkout, runner, env }: Place, known: Place['expressions']): Promise<Ran> {
  const written = join(runner, 'output');
  writeFileSync(written, '');
  const own = Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value, known)]);
  const { status, output } = await run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run!], {
    cwd: checkout,
    env: { ...env, ...Object.fromEntries(own), RUNNER_TEMP: join(runner, 'temp'), GITHUB_OUTPUT: written },
    limitSeconds: 60,
  });
  const lines = readFileSync(written, 'utf8').split('\n').filter(Boolean);
  const outputs = lines.map((line) => {
    const [, name, value] = /^([\w-]+)=(.*)$/.exec(line) ?? [];
    return [`steps.${step.id}.outputs.${name}`, value ?? ''];
  });
  return { status, output, outputs: Object.fromEntries(outputs) as Ran['outputs'] };
}

function moveArtifact({ uses = '', with: given = {} }: Step, { checkout, runner }: Place, known: Place['expressions']) {
  const [, verb] = /^actions\/(upload|download)-artifact@/.exec(uses) ?? [];
  if (verb === undefined) return;
  const store = join(runner, 'artifacts', String(given['name']));
  const paths = filled(String(given['path']), known).trim().split('\n');
  for (const path of paths) {
    const place = path.startsWith('/') ? path : join(checkout, path);
    if (verb === 'download') cpSync(store, place, { recursive: true });
    else upload(place.replace(/\/\*\.\w+$/, ''), store);
  }
}

function upload(from: string, store: string): void {
  if (!existsSync(from)) throw new Error(`There is nothing to upload at ${from}.`);
  mkdirSync(store, { recursive: true });
  const isFile = /\.\w+$|\/[A-Z0-9]+$/.test(from);
  cpSync(from, isFile ? join(store, from.split('/').at(-1)!) : store, { recursive: true });
}

/** A text with its expressions evaluated. */
export const filled = (text: string, known: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => {
    const value = known[name];
    if (value === undefined) throw new Error(`Nothing gives ${name}.`);
    return value;
  });
