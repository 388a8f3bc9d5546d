import { join } from 'node:path';
import { binary, root } from './run.ts';

/** One part of `npm test`: a command, and how to count what it did. */
export type Suite = {
  readonly name: string;
  readonly command: string;
  readonly parameters: readonly string[];
  readonly folder?: string;
  /** `check`: one that passes or fails. `vitest`: its tests. `line`: the last "N passed, N failed" that it prints. */
  readonly count: 'check' | 'vitest' | 'line';
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
    command: binary('oxfmt'),
    parameters: ['.', '--check'],
    count: 'check',
    advice: 'Run `npm run format`.',
  },
  {
    name: 'lint',
    command: node,
    parameters: script('scripts/lint.ts', '--deny-warnings'),
    count: 'check',
    advice: 'Run `npm run lint` for the places.',
  },
  {
    name: 'spec',
    command: node,
    parameters: script('spec/contract.ts'),
    count: 'line',
    advice: 'Run `npm run spec` for the table.',
    stops: true,
  },
  {
    name: 'generated code is current',
    command: node,
    parameters: script('generator/src/main.ts', '--check'),
    count: 'check',
    advice: 'Run `npm run generate` and commit what it changes.',
  },
  {
    name: 'build',
    command: binary('turbo'),
    parameters: ['run', 'build', '--output-logs=errors-only'],
    count: 'check',
    advice: 'Run `npm run build`.',
    stops: true,
  },
  {
    name: 'types',
    command: binary('turbo'),
    parameters: ['run', 'typecheck', '--output-logs=errors-only'],
    count: 'check',
    advice: 'Run `node_modules/.bin/turbo run typecheck`.',
  },
  {
    name: 'budgets',
    command: node,
    parameters: script('test/budgets.ts'),
    count: 'line',
    advice: 'Run `npm run budgets` on a quiet machine for the table.',
    limitSeconds: 400,
  },
  vitest('rules and checks of the spec', 'spec'),
  vitest('generator', 'generator'),
  vitest('core', 'packages/core'),
  vitest('node', 'packages/node'),
  vitest('codemod', 'packages/codemod'),
  vitest('edge', 'packages/edge'),
  vitest('docs', 'packages/docs'),
  vitest('testing', 'packages/testing'),
  {
    name: 'helpers in Node, workerd and Deno',
    command: node,
    parameters: script('test/helpers.ts'),
    count: 'line',
    advice: 'Run `npm run helpers` for the rows.',
  },
  {
    name: 'examples',
    command: node,
    parameters: script('test/examples.ts'),
    count: 'line',
    advice: 'Run `npm run examples` for the lines.',
  },
  {
    name: 'checks of testing',
    command: node,
    parameters: script('test/testing.ts'),
    count: 'line',
    advice: 'Run `npm run testing` for the lines, `npm run testing -- <number>` for one.',
  },
  {
    name: 'behavior on Node',
    command: node,
    parameters: script('test/behavior.ts'),
    count: 'line',
    advice: 'Run `npm run behavior` for the rows.',
  },
  {
    name: 'published docs',
    command: node,
    parameters: script('test/docs.ts'),
    count: 'line',
    advice: 'Run `npm run docs:check` for the lines, and look at the pictures in test/.docs/.',
    limitSeconds: 900,
  },
  {
    name: 'runtimes',
    command: node,
    parameters: script('test/runtimes.ts'),
    count: 'line',
    advice: 'Run `npm run runtimes -- <runtime>` for one runtime; `npm run behavior` runs the rows on Node.',
    limitSeconds: 900,
  },
  {
    name: 'changes since the last release',
    command: node,
    parameters: script('test/changes.ts'),
    count: 'line',
    advice: 'Run `npm run changes` for the report.',
    limitSeconds: 400,
  },
  {
    name: 'consumers',
    command: node,
    parameters: script('test/consumers.ts'),
    count: 'line',
    advice: 'Run `npm run consumers` for the table.',
    limitSeconds: 400,
  },
  {
    name: 'rehearsal of a release',
    command: node,
    parameters: script('test/release.ts'),
    count: 'line',
    advice: 'Run `npm run release:rehearse` for the steps.',
    limitSeconds: 600,
  },
  {
    name: 'storms',
    command: node,
    parameters: script('test/storm.ts', '--quick'),
    count: 'line',
    advice: 'Run `npm run storm -- --quick` for the table, and look at the pictures in test/.storm/.',
    limitSeconds: 600,
  },
  {
    name: 'properties',
    command: node,
    parameters: script('test/properties.ts'),
    count: 'line',
    advice: 'Run `npm run properties -- <suite>` for the smallest program that fails.',
    limitSeconds: 600,
  },
  {
    name: 'robustness',
    command: node,
    parameters: script('test/robustness.ts'),
    count: 'line',
    advice: 'Run `npm run robustness -- <part>` for the lines of one part.',
    limitSeconds: 400,
  },
  vitest('tests that cross packages', 'test'),
];

function vitest(name: string, folder: string): Suite {
  return {
    name,
    command: binary('vitest', folder),
    parameters: ['run', '--reporter=default', '--reporter=json', '--outputFile.json=node_modules/.vitest-report.json'],
    folder,
    count: 'vitest',
    advice: `Run \`npx vitest run\` in ${folder}/.`,
  };
}
