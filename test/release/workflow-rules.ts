import { parse } from 'yaml';

export type Step = {
  readonly name?: string;
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
};
export type Job = {
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly container?: string;
  readonly 'timeout-minutes'?: number;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly steps?: readonly Step[];
};
export type Workflow = {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
};

export const parseWorkflow = (text: string): Workflow => parse(text) as Workflow;

/** The only jobs with more than the right to read the repository, and what for. */
const RIGHTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'release.yml propose': { actions: 'write', contents: 'write', 'pull-requests': 'write' },
  'release.yml publish': { contents: 'read', 'id-token': 'write' },
  'release.yml tag': { contents: 'write' },
};

/** The only commands of jobs with rights. None of them installs anything, or runs what was installed. */
const SAFE_COMMANDS: readonly RegExp[] = [
  /^git (config|checkout -B|apply --index|commit|push) /,
  /^gh (auth setup-git$|pr |workflow run )/,
  /^node scripts\/release\/(publish|tag)\.ts( "\$SUMS")?$/,
  /^(if \[ .* \]; then|fi)$/,
];

/** Problems of a workflow, in words: steps that are unsafe or that cannot fail. */
export function workflowProblems(file: string, text: string, scripts: readonly string[]): string[] {
  const workflow = parseWorkflow(text);
  const reads = JSON.stringify(workflow.permissions) === '{"contents":"read"}';
  return [
    ...(reads ? [] : ['the workflow does not start with the right to read only']),
    ...('pull_request_target' in workflow.on || 'workflow_run' in workflow.on
      ? ['it runs code of strangers with the rights of the repository']
      : []),
    ...(/continue-on-error/.test(text) ? ['a step may fail unnoticed: continue-on-error'] : []),
    ...(/\|\| true|exit 0/.test(text) ? ['a command may fail unnoticed'] : []),
    ...(/\bsecrets\./.test(text) ? ['it uses a stored secret'] : []),
    ...unpinned(text),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) =>
      [...jobProblems(`${file} ${name}`, job, scripts), ...rightsProblems(name, workflow)].map(
        (problem) => `${name}: ${problem}`,
      ),
    ),
  ];
}

function unpinned(text: string): string[] {
  const lines = text.split('\n');
  const uses = lines.filter((line) => /^\s*(- )?uses: (?!\.\/)/.test(line));
  const isPinned = (line: string): boolean => /uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line);
  const images = lines.filter((line) => /^\s*(container|image): \S/.test(line));
  return [
    ...uses.filter((line) => !isPinned(line)).map((line) => `not pinned by commit with its version: ${line.trim()}`),
    ...images
      .filter((line) => !/: [\w./:-]+@sha256:[0-9a-f]{64}$/.test(line))
      .map((line) => `not pinned by digest: ${line.trim()}`),
  ];
}

function jobProblems(id: string, job: Job, scripts: readonly string[]): string[] {
  const wanted = RIGHTS[id] ?? {};
  const steps = job.steps ?? [];
  const runs = steps.flatMap(({ run }) => run ?? []);
  const commands = runs.flatMap((run) =>
    [...run.matchAll(/npm (?:run ([\w:]+)|(test))/g)].map(([, one, two]) => one ?? two!),
  );
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  const holders = steps.filter(({ env }) => /github\.token/.test(JSON.stringify(env ?? {})));
  return [
    ...(JSON.stringify(job.permissions ?? {}) === JSON.stringify(wanted) ? [] : ['it has other rights than it needs']),
    ...(job['timeout-minutes'] || job.uses ? [] : ['it has no time limit']),
    ...runs.filter((run) => /\$\{\{/.test(run)).map(() => 'an expression is pasted into a shell'),
    ...commands.filter((name) => !scripts.includes(name)).map((name) => `npm run ${name} does not exist`),
    ...checkouts
      .filter((step) => step.with?.['persist-credentials'] !== false)
      .map(() => 'the checkout leaves its credentials behind'),
    ...holders
      .filter(({ run = '' }) => !/git push/.test(run))
      .map(() => 'a step that pushes nothing has the credentials'),
  ];
}

/** Problems of a job that may write or publish: it must work on the checked commit, with nothing foreign in it. */
function rightsProblems(name: string, workflow: Workflow): string[] {
  const { permissions = {}, steps = [], environment } = workflow.jobs[name]!;
  if (!Object.values(permissions).includes('write')) return [];
  const isCi = ({ uses }: Job): boolean => uses === './.github/workflows/ci.yml';
  const needed = neededBy(name, workflow).map((one) => workflow.jobs[one]!);
  const lines = steps
    .flatMap(({ run = '' }) => run.trim().split('\n'))
    .map((line) => line.trim())
    .filter(Boolean);
  return [
    ...(needed.some(isCi) ? [] : ['it does not wait for the checks of its commit']),
    ...(needed.some((job) => /\b(always|failure|cancelled)\(/.test(job.if ?? '')) ? ['it runs after a failure'] : []),
    ...lines
      .filter((line) => !SAFE_COMMANDS.some((safe) => safe.test(line)))
      .map((line) => `it has rights and runs \`${line}\``),
    ...steps
      .filter((step) => step.uses?.startsWith('actions/cache@') || step.with?.['cache'] !== undefined)
      .map(() => 'it has rights and takes files from a cache'),
    ...('id-token' in permissions && environment !== 'npm' ? ['it publishes outside of the environment npm'] : []),
  ];
}

/** Every job that has to succeed before another one starts. */
function neededBy(name: string, workflow: Workflow): string[] {
  const direct = [workflow.jobs[name]?.needs ?? []].flat();
  return direct.flatMap((one) => [one, ...neededBy(one, workflow)]);
}
