import { join } from 'node:path';
import { ts } from '../../consumers/compiler.ts';
import type { Workspace } from './workspace.ts';

/** One name that an entry exports, with what of it a comparison can hold. */
export type Name = {
  readonly name: string;
  /** It exists at run time. */
  readonly isValue: boolean;
  /** It is a class that users may make instances of. */
  readonly isConstructable: boolean;
  /** Methods of the instances, without those of resources, which exist as functions too. */
  readonly methods: readonly string[];
};

export const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  types: ['node'],
  strict: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
};

const files = new Map<string, ts.SourceFile | undefined>();

/** A program of some files. Those of libraries, which are most of it, are read once. */
export function createProgram(names: readonly string[]): ts.Program {
  const host = ts.createCompilerHost(compilerOptions);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    if (!/node_modules\/(typescript\w*|@types)\//.test(name)) return read(name, ...rest);
    if (!files.has(name)) files.set(name, read(name, ...rest));
    return files.get(name);
  };
  return ts.createProgram(names, compilerOptions, host);
}

/** Exports of each entry of the last release. */
export function namesOf({ folder, entries }: Workspace): Map<string, Name[]> {
  const declarations = entries.map(({ before }) => join(folder, before.replace(/\.js$/, '.d.ts')));
  const program = createProgram(declarations);
  const checker = program.getTypeChecker();
  return new Map(
    entries.map(({ specifier }, index) => {
      const module = checker.getSymbolAtLocation(program.getSourceFile(declarations[index]!)!);
      const exported = module ? checker.getExportsOfModule(module) : [];
      return [specifier, exported.map((symbol) => describe(symbol, checker))];
    }),
  );
}

function describe(symbol: ts.Symbol, checker: ts.TypeChecker): Name {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const isValue = (target.flags & ts.SymbolFlags.Value) !== 0;
  const [declaration] = target.declarations ?? [];
  const isClass = declaration !== undefined && ts.isClassDeclaration(declaration);
  if (!isClass || !isValue) return { name: symbol.name, isValue, isConstructable: false, methods: [] };
  const isAbstract = (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Abstract) !== 0;
  const methods = checker.getDeclaredTypeOfSymbol(target).getProperties().filter(isMethod);
  return { name: symbol.name, isValue, isConstructable: !isAbstract, methods: methods.map(({ name }) => name) };
}

const isMethod = ({ flags, name }: ts.Symbol): boolean =>
  (flags & ts.SymbolFlags.Method) !== 0 && /^[a-z]\w*$/i.test(name);
