import { join } from 'node:path';
import { run } from '../../../scripts/lib/run.ts';
import { folderOf } from '../install.ts';
import type { Row } from '../row.ts';
import { compile, linkPackages } from './typescript.ts';

const tools = join(import.meta.dirname, '..');

/** Runs the tests of the Jest project that end like this, and wants as many to pass as there are. */
async function runJest(folder: string, extension: 'cjs' | 'mjs', tests: number): Promise<string> {
  const project = join(folder, 'jest');
  const config = JSON.stringify({
    testMatch: [`**/*.test.${extension}`],
    moduleFileExtensions: ['js', extension],
    transform: {},
  });
  const jest = join(folderOf('jest', tools), 'bin/jest.js');
  const modules = extension === 'mjs' ? ['--experimental-vm-modules'] : [];
  const parameters = [...modules, jest, '--ci', '--rootDir', project, '--config', config];
  const { status, output } = await run(process.execPath, parameters, { cwd: project, limitSeconds: 120 });
  if (status !== 0 || !output.includes(`${tests} passed, ${tests} total`)) throw new Error(output);
  return `${tests} tests`;
}

export const jestRows: readonly Row[] = [
  { name: 'Jest, require', how: 'matchers of testing pass and fail', run: ({ folder }) => runJest(folder, 'cjs', 2) },
  { name: 'Jest, import', how: 'the same with modules', run: ({ folder }) => runJest(folder, 'mjs', 1) },
  ...(['globals', 'imported'] as const).map((file): Row => ({
    name: `Jest, types, ${file}`,
    how: 'matchers are known, and a wrong operation is refused',
    run: async ({ folder }) => {
      linkPackages(folder, ['@types/jest', '@types/node', '@jest/globals', 'expect']);
      const project = join(folder, 'jest');
      const types = file === 'globals' ? ['jest'] : ['node'];
      return compile(project, '7.0', { files: [`${file}.ts`], module: 'esnext', resolution: 'bundler', types });
    },
  })),
];
