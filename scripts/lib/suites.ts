import { join } from 'node:path';
import { binary, root } from './run.ts';

/** The jobs of CI run one part each. */
export const parts = ['static', 'units', 'programs', 'docs', 'runtimes', 'release', 'load', 'cross'] as const;
export type Part = (typeof parts)[number];

/** One suite of `npm test`: a command, and how to count what it did. */
export type Suite = {
  readonly name: string;
  /** Its part of CI; `all` where the suites of every part build on it. */
  readonly part: Part | 'all';
  readonly command: string;
  readonly parameters: readonly string[];
  readonly folder?: string;
  /** `check`: one that passes or fails. `vitest`: its tests. `line`: the last "N passed, N failed" that it prints. */
  readonly count: 'check' | 'vitest' | 'line';
  /** In the quick lane: whole, or with more parameters, which leave out what is slow. */
  readonly quick?: true | readonly string[];
  /** Advice for when it fails. */
  readonly advice: string;
  /** Default 900. */
  readonly limitSeconds?: number;
  /** Nothing after it makes sense when it fails. */
  readonly stops?: boolean;
};

const node = process.execPath;
const script = (file: string, ...parameters: readonly string[]): readonly string[] => [join(root, file), ...parameters];

/** Everything, in the order in which a failure is cheapest to understand. */
export const suites: readonly Suite[] = [
  {
    name: 'format',
    quick: true,
    part: 'static',
    command: binary('oxfmt'),
    parameters: ['.', '--check'],
    count: 'check',
    advice: 'Run `npm run format`.',
  },
  {
    name: 'lint',
    quick: true,
    part: 'static',
    command: node,
    parameters: script('scripts/lint.ts', '--deny-warnings'),
    count: 'check',
    advice: 'Run `npm run lint` for the places.',
  },
  {
    name: 'spec',
    part: 'static',
    command: node,
    parameters: script('spec/contract.ts'),
    count: 'line',
    advice: 'Run `npm run spec` for the table.',
    stops: true,
  },
  {
    name: 'generated code is current',
    quick: true,
    part: 'static',
    command: node,
    parameters: script('generator/src/main.ts', '--check'),
    count: 'check',
    advice: 'Run `npm run generate` and commit what it changes.',
  },
  {
    name: 'build',
    quick: true,
    part: 'all',
    command: binary('turbo'),
    parameters: ['run', 'build', '--output-logs=errors-only'],
    count: 'check',
    advice: 'Run `npm run build`.',
    stops: true,
  },
  {
    name: 'types',
    quick: true,
    part: 'static',
    command: binary('turbo'),
    parameters: ['run', 'typecheck', '--output-logs=errors-only'],
    count: 'check',
    advice: 'Run `node_modules/.bin/turbo run typecheck`.',
  },
  {
    name: 'budgets',
    part: 'load',
    command: node,
    parameters: script('test/budgets.ts'),
    count: 'line',
    advice: 'Run `npm run budgets` on a quiet machine for the table.',
    limitSeconds: 400,
  },
  vitest('rules and checks of the spec', 'spec', 'units', true),
  vitest('generator', 'generator', 'units', ['--exclude=src/proof/**']),
  vitest('core', 'packages/core', 'units', true),
  vitest('node', 'packages/node', 'units', true),
  vitest('codemod', 'packages/codemod', 'units', true),
  vitest('edge', 'packages/edge', 'units'),
  vitest('docs', 'packages/docs', 'docs'),
  vitest('testing', 'packages/testing', 'units', true),
  {
    name: 'helpers in Node, workerd and Deno',
    quick: true,
    part: 'programs',
    command: node,
    parameters: script('test/helpers.ts'),
    count: 'line',
    advice: 'Run `npm run helpers` for the rows.',
  },
  {
    name: 'examples',
    part: 'programs',
    command: node,
    parameters: script('test/examples.ts'),
    count: 'line',
    advice: 'Run `npm run examples` for the lines.',
  },
  {
    name: 'checks of testing',
    part: 'programs',
    command: node,
    parameters: script('test/testing.ts'),
    count: 'line',
    advice: 'Run `npm run testing` for the lines, `npm run testing -- <number>` for one.',
  },
  {
    name: 'behavior on Node',
    quick: true,
    part: 'units',
    command: node,
    parameters: script('test/behavior.ts'),
    count: 'line',
    advice: 'Run `npm run behavior` for the rows.',
  },
  {
    name: 'published docs',
    part: 'docs',
    command: node,
    parameters: script('test/docs.ts'),
    count: 'line',
    advice: 'Run `npm run docs:check` for the lines, and look at the pictures in test/.docs/.',
    limitSeconds: 900,
  },
  {
    name: 'runtimes',
    part: 'runtimes',
    command: node,
    parameters: script('test/runtimes.ts'),
    count: 'line',
    advice: 'Run `npm run runtimes -- <runtime>` for one runtime; `npm run behavior` runs the rows on Node.',
    limitSeconds: 900,
  },
  {
    name: 'changes since the last release',
    part: 'release',
    command: node,
    parameters: script('test/changes.ts'),
    count: 'line',
    advice: 'Run `npm run changes` for the report.',
    limitSeconds: 400,
  },
  {
    name: 'consumers',
    part: 'release',
    command: node,
    parameters: script('test/consumers.ts'),
    count: 'line',
    advice: 'Run `npm run consumers` for the table.',
    limitSeconds: 400,
  },
  {
    name: 'rehearsal of a release',
    part: 'release',
    command: node,
    parameters: script('test/release.ts'),
    count: 'line',
    advice: 'Run `npm run release:rehearse` for the steps.',
    limitSeconds: 600,
  },
  {
    name: 'storms',
    part: 'load',
    command: node,
    parameters: script('test/storm.ts', '--quick'),
    count: 'line',
    advice: 'Run `npm run storm -- --quick` for the table, and look at the pictures in test/.storm/.',
    limitSeconds: 600,
  },
  {
    name: 'crashes of the webhook receiver',
    part: 'load',
    command: node,
    parameters: script('test/crashes.ts'),
    count: 'line',
    advice: 'Run `npm run crashes` for the table.',
    limitSeconds: 400,
  },
  {
    name: 'properties',
    part: 'load',
    command: node,
    parameters: script('test/properties.ts'),
    count: 'line',
    advice: 'Run `npm run properties -- <suite>` for the smallest program that fails.',
    limitSeconds: 600,
  },
  {
    name: 'kinds of inputs',
    part: 'cross',
    command: node,
    parameters: script('test/kinds.ts'),
    count: 'line',
    advice: 'Run `npm run kinds -- <kind>` for the lines of one kind.',
    limitSeconds: 600,
  },
  {
    name: 'robustness',
    part: 'cross',
    command: node,
    parameters: script('test/robustness.ts'),
    count: 'line',
    advice: 'Run `npm run robustness -- <part>` for the lines of one part.',
    limitSeconds: 400,
  },
  vitest('tests that cross packages', 'test', 'cross', [
    'glossary',
    'repository',
    'requirements',
    'start',
    'imports',
    'credentials',
    'samples/',
    'release/workflows',
    'release/versions',
    'release/support',
    'changes/verdict',
    'call-path',
  ]),
];

function vitest(name: string, folder: string, part: Part, quick?: Suite['quick']): Suite {
  return {
    name,
    part,
    ...(quick && { quick }),
    command: binary('vitest', folder),
    parameters: ['run', '--reporter=default', '--reporter=json', '--outputFile.json=node_modules/.vitest-report.json'],
    folder,
    count: 'vitest',
    advice: `Run \`npx vitest run\` in ${folder}/.`,
  };
}
