import { parse } from 'yaml';

type Step = { readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, unknown>> };
type Job = {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
};
type Workflow = {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
};

/** The only jobs with more than the right to read the repository, and what for. */
const RIGHTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'release.yml version': { contents: 'write', 'pull-requests': 'write' },
  'release.yml publish': { contents: 'read', 'id-token': 'write' },
  'release.yml tag': { contents: 'write' },
};

/** Problems of a workflow, in words: steps that are unsafe or that cannot fail. */
export function workflowProblems(file: string, text: string, scripts: readonly string[]): string[] {
  const workflow = parse(text) as Workflow;
  const reads = JSON.stringify(workflow.permissions) === '{"contents":"read"}';
  return [
    ...(reads ? [] : ['the workflow does not start with the right to read only']),
    ...('pull_request_target' in workflow.on ? ['it runs code of strangers with the rights of the repository'] : []),
    ...(/continue-on-error/.test(text) ? ['a step may fail unnoticed: continue-on-error'] : []),
    ...(/\|\| true|exit 0/.test(text) ? ['a command may fail unnoticed'] : []),
    ...(/\bsecrets\./.test(text) ? ['it uses a stored secret'] : []),
    ...unpinned(text),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) =>
      jobProblems(`${file} ${name}`, job, scripts).map((problem) => `${name}: ${problem}`),
    ),
  ];
}

function unpinned(text: string): string[] {
  const uses = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
  const isPinned = (line: string): boolean => /uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line);
  return uses.filter((line) => !isPinned(line)).map((line) => `not pinned by commit with its version: ${line.trim()}`);
}

function jobProblems(id: string, job: Job, scripts: readonly string[]): string[] {
  const wanted = RIGHTS[id] ?? {};
  const runs = job.steps.flatMap(({ run }) => run ?? []);
  const commands = runs.flatMap((run) =>
    [...run.matchAll(/npm (?:run ([\w:]+)|(test))/g)].map(([, one, two]) => one ?? two!),
  );
  const checkouts = job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  const mayPush = wanted['contents'] === 'write';
  return [
    ...(JSON.stringify(job.permissions ?? {}) === JSON.stringify(wanted) ? [] : ['it has other rights than it needs']),
    ...(job['timeout-minutes'] ? [] : ['it has no time limit']),
    ...runs.filter((run) => /\$\{\{/.test(run)).map(() => 'an expression is pasted into a shell'),
    ...commands.filter((name) => !scripts.includes(name)).map((name) => `npm run ${name} does not exist`),
    ...checkouts
      .filter((step) => !mayPush && step.with?.['persist-credentials'] !== false)
      .map(() => 'the checkout leaves its credentials behind'),
  ];
}
