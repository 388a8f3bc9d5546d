import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run } from '../../../scripts/lib/run.ts';
import type { Row } from '../row.ts';

const require = createRequire(import.meta.url);
const compilers = { 5: 'typescript5', 7: 'typescript7' } as const;

type Module = { readonly resolution: string; readonly module: string; readonly type: 'module' | 'commonjs' };

type Program = {
  readonly files: readonly string[];
  readonly module: string;
  readonly resolution: string;
  readonly types?: readonly string[];
};

const modules: readonly Module[] = [
  { resolution: 'node16', module: 'node16', type: 'module' },
  { resolution: 'node16', module: 'node16', type: 'commonjs' },
  { resolution: 'bundler', module: 'esnext', type: 'module' },
];

/** Compiles the typed project, libraries included, with one compiler and one way of resolving modules. */
export async function compile(
  folder: string,
  major: keyof typeof compilers,
  { files, module, resolution, types = [] }: Program,
): Promise<string> {
  const config = join(folder, `tsconfig.${major}-${resolution}.json`);
  const compilerOptions = {
    strict: true,
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
    module,
    moduleResolution: resolution,
    types,
    noEmit: true,
    skipLibCheck: false,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  const manifest = require.resolve(`${compilers[major]}/package.json`);
  const { version } = require(manifest) as { version: string };
  const compiler = join(dirname(manifest), 'bin/tsc');
  const ended = await run(process.execPath, [compiler, '-p', config], { cwd: folder, limitSeconds: 120 });
  if (ended.status !== 0) throw new Error(ended.output);
  return `TypeScript ${version}`;
}

export const typescriptRows: readonly Row[] = ([5, 7] as const).flatMap((major) =>
  modules.map(({ resolution, module, type }) => ({
    name: `TypeScript ${major}, ${resolution}, ${type}`,
    how: 'compiles with libraries checked, and refuses mistakes',
    run: async ({ folder }) => {
      const project = join(folder, 'typed');
      // The kind of a file follows the manifest beside it.
      writeFileSync(join(project, 'package.json'), JSON.stringify({ type }));
      return compile(project, major, { files: ['app.ts'], module, resolution });
    },
  })),
);
