import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run } from '../../../scripts/lib/run.ts';
import { folderOf } from '../install.ts';
import type { Row, Scene } from '../row.ts';

const require = createRequire(import.meta.url);
const tools = join(import.meta.dirname, '..');
const compilers = { '5.4': 'typescript5.4', '5.9': 'typescript5.9', '7.0': 'typescript7.0' } as const;
type Compiler = keyof typeof compilers;

type Module = { readonly resolution: string; readonly module: string; readonly type: 'module' | 'commonjs' };

type Program = {
  readonly files: readonly string[];
  readonly module: string;
  readonly resolution: string;
  readonly types?: readonly string[];
  /** Further options of the compiler. */
  readonly options?: Readonly<Record<string, unknown>>;
};

const modules: readonly Module[] = [
  { resolution: 'node10', module: 'commonjs', type: 'commonjs' },
  { resolution: 'node16', module: 'node16', type: 'module' },
  { resolution: 'node16', module: 'node16', type: 'commonjs' },
  { resolution: 'bundler', module: 'esnext', type: 'module' },
];

/** Compiles the typed project, libraries included, with one compiler and one way of resolving modules. */
export async function compile(
  folder: string,
  compiler: Compiler,
  { files, module, resolution, types = [], options = {} }: Program,
): Promise<string> {
  const config = join(folder, `tsconfig.${compiler}-${resolution}.json`);
  const compilerOptions = {
    strict: true,
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
    module,
    moduleResolution: resolution,
    types,
    noEmit: true,
    skipLibCheck: false,
    ...options,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  const manifest = require.resolve(`${compilers[compiler]}/package.json`);
  const { version } = require(manifest) as { version: string };
  const command = join(dirname(manifest), 'bin/tsc');
  const ended = await run(process.execPath, [command, '-p', config], { cwd: folder, limitSeconds: 120 });
  if (ended.status !== 0) throw new Error(ended.output);
  return `TypeScript ${version}`;
}

/** Puts packages where a user who has installed them has them. */
export function linkPackages(folder: string, names: readonly string[]): void {
  for (const name of names) {
    const place = join(folder, 'node_modules', name);
    if (existsSync(place)) continue;
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(folderOf(name, tools), place);
  }
}

/** Compiles a file of the typed project. */
function compileTyped(
  { folder }: Scene,
  compiler: Compiler,
  { type, ...module }: Module,
  program: Pick<Program, 'files' | 'options' | 'types'>,
): Promise<string> {
  const project = join(folder, 'typed');
  linkPackages(
    folder,
    (program.types ?? []).map((name) => `@types/${name}`),
  );
  // The kind of a file follows the manifest beside it.
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type }));
  return compile(project, compiler, { ...module, ...program });
}

const [node10, node16] = modules as readonly [Module, Module];
const isRemoved = (compiler: Compiler, { resolution }: Module): boolean =>
  compiler === '7.0' && resolution === 'node10';

export const typescriptRows: readonly Row[] = [
  ...(Object.keys(compilers) as Compiler[]).flatMap((compiler) =>
    modules
      .filter((module) => !isRemoved(compiler, module))
      .map((module): Row => ({
        name: `TypeScript ${compiler}, ${module.resolution}, ${module.type}`,
        how: 'compiles with libraries checked, and refuses mistakes',
        run: (scene) => compileTyped(scene, compiler, module, { files: ['app.ts'] }),
      })),
  ),
  {
    name: 'TypeScript 7.0, node10',
    how: 'is refused by the compiler itself, which has removed it',
    run: async (scene) => {
      const output = await compileTyped(scene, '7.0', node10, { files: ['app.ts'] }).catch(String);
      if (!/node10.*removed/.test(output))
        throw new Error(`Wanted the compiler to say that node10 is removed:\n${output}`);
      return 'not applicable';
    },
  },
  ...(Object.keys(compilers) as Compiler[]).map((compiler): Row => ({
    name: `TypeScript ${compiler}, exactOptionalPropertyTypes`,
    how: 'takes options that may be undefined',
    run: (scene) =>
      compileTyped(scene, compiler, node16, {
        files: ['options.ts'],
        types: ['node'],
        options: { exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
      }),
  })),
  ...(Object.keys(compilers) as Compiler[]).map((compiler): Row => ({
    name: `TypeScript ${compiler}, without the DOM library`,
    how: 'compiles on a server, with libraries checked',
    run: (scene) =>
      compileTyped(scene, compiler, node16, {
        files: ['server.ts'],
        types: ['node'],
        options: { lib: ['es2022'] },
      }),
  })),
];
