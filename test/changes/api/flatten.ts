import { join, relative, sep } from 'node:path';
import { ts } from '../../consumers/compiler.ts';
import { createProgram } from './names.ts';
import { printed } from './print.ts';

/** Readable text of one entry: every type that it exports, with what these are made of. */
export type Report = { readonly entry: string; readonly text: string };

/** A name of another module that a report needs. `*` stands for the module itself. */
type Import = { readonly specifier: string; readonly name: string };

/** Something that a report declares or imports. */
type Part = { readonly symbol: ts.Symbol } | Import;

type Entry = { readonly name: string; readonly file: ts.SourceFile; readonly exported: readonly Exported[] };
type Exported = { readonly name: string; readonly part: Part };

/**
 * Flattens the declarations of a package, one text per entry. Files that entries share are gone, and so is what is no API: comments,
 * hidden members and the order in which things are declared. What the main entry exports is imported from it by the others.
 */
export function flatten(folder: string, entries: Readonly<Record<string, string>>): Report[] {
  const files = Object.entries(entries).map(([name, path]) => [name, join(folder, path)] as const);
  const program = createProgram(files.map(([, file]) => file));
  const scope = createScope(program, folder);
  const all = files.map(([name, file]): Entry => {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} is not there: build the packages first.`);
    return { name, file: source, exported: scope.exportsOf(source) };
  });
  const main = all.find(({ name }) => name === 'index');
  const shared = new Map(main?.exported.flatMap(({ name, part }) => ('symbol' in part ? [[part.symbol, name]] : [])));
  return all.map((entry) => ({ entry: entry.name, text: reportOf(entry, scope, entry === main ? new Map() : shared) }));
}

type Scope = ReturnType<typeof createScope>;

/** Answers what a name stands for, followed through the files of one package. */
function createScope(program: ts.Program, folder: string) {
  const checker = program.getTypeChecker();
  const isOwn = (node: ts.Node): boolean => {
    const path = relative(folder, node.getSourceFile().fileName);
    return !path.startsWith('..') && !path.split(sep).includes('node_modules');
  };

  /** Follows imports and exports up to a declaration of this package or the name of another module. */
  function resolve(symbol: ts.Symbol): Part | undefined {
    for (let one = symbol; ;) {
      const [declaration] = one.declarations ?? [];
      if (!declaration || !isOwn(declaration)) return undefined;
      if (!(one.flags & ts.SymbolFlags.Alias)) return isTopLevel(declaration) ? { symbol: one } : undefined;
      const from = importedFrom(declaration);
      if (from && !from.specifier.startsWith('.')) return from;
      const next = checker.getImmediateAliasedSymbol(one);
      if (!next || next === one) return undefined;
      one = next;
    }
  }

  function exportsOf(file: ts.SourceFile): Exported[] {
    const module = checker.getSymbolAtLocation(file);
    const wholesale = file.statements.flatMap((statement): Exported[] => {
      const isWhole = ts.isExportDeclaration(statement) && !statement.exportClause && statement.moduleSpecifier;
      const specifier = isWhole ? (statement.moduleSpecifier as ts.StringLiteral).text : '.';
      return specifier.startsWith('.') ? [] : [{ name: '*', part: { specifier, name: '*' } }];
    });
    const named = (module ? checker.getExportsOfModule(module) : []).flatMap((symbol): Exported[] => {
      const part = resolve(symbol);
      return part ? [{ name: symbol.name, part }] : [];
    });
    return [...wholesale, ...named];
  }
  return { checker, isOwn, resolve, exportsOf };
}

/** The module and the name that an import or export specifier is about. */
function importedFrom(node: ts.Declaration): Import | undefined {
  const declaration = ts.findAncestor(node, (one) => ts.isImportDeclaration(one) || ts.isExportDeclaration(one));
  if (!declaration?.moduleSpecifier) return undefined;
  const specifier = (declaration.moduleSpecifier as ts.StringLiteral).text;
  if (ts.isImportSpecifier(node) || ts.isExportSpecifier(node))
    return { specifier, name: (node.propertyName ?? node.name).text };
  return { specifier, name: ts.isImportClause(node) ? 'default' : '*' };
}

const isTopLevel = (declaration: ts.Declaration): boolean => ts.isSourceFile(statementOf(declaration).parent);

function statementOf(declaration: ts.Declaration): ts.Node {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
}

const keyOf = (part: Import): string => `${part.specifier} ${part.name}`;

function reportOf({ exported }: Entry, scope: Scope, shared: ReadonlyMap<ts.Symbol, string>): string {
  const { symbols, imports, globals } = reached(exported, scope, shared);
  const names = namesFor(symbols, imports, new Map(exported.map(({ name, part }) => [part, name])), globals);
  const nameOf = (part: Part): string => names.get('symbol' in part ? part.symbol : keyOf(part))!;
  const own = (symbol: ts.Symbol): boolean => symbols.has(symbol) && !shared.has(symbol);
  const isPlain = ({ name, part }: Exported): boolean => 'symbol' in part && own(part.symbol) && nameOf(part) === name;
  const plain = new Set(exported.filter(isPlain).map(({ part }) => (part as { symbol: ts.Symbol }).symbol));
  const declarations = [...symbols]
    .filter(own)
    .toSorted((left, right) => compare(names.get(left)!, names.get(right)!))
    .map((symbol) =>
      (symbol.declarations ?? [])
        .map((one) => printed(statementOf(one), { scope, nameOf, isExported: plain.has(symbol) }))
        .join('\n'),
    );
  const fromMain = [...symbols].filter((symbol) => shared.has(symbol));
  const needed: Import[] = [
    ...imports.values(),
    ...fromMain.map((symbol) => ({ specifier: './index.js', name: shared.get(symbol)! })),
  ];
  const locals = new Map<Import, string>(
    needed.map((one, index) => [one, nameOf(index < imports.size ? one : { symbol: fromMain[index - imports.size]! })]),
  );
  const rest = exported.filter((one) => !isPlain(one));
  return [...importLines(locals), ...declarations, ...exportLines(rest, shared, nameOf), 'export {};', ''].join('\n');
}

const compare = (left: string, right: string): number => (left < right ? -1 : Number(left > right));

type Reached = {
  readonly symbols: ReadonlySet<ts.Symbol>;
  readonly imports: ReadonlyMap<string, Import>;
  readonly globals: ReadonlySet<string>;
};

/** Everything that the exports of an entry are made of. What the main entry exports is not looked into. */
function reached(exported: readonly Exported[], scope: Scope, shared: ReadonlyMap<ts.Symbol, string>): Reached {
  const symbols = new Set<ts.Symbol>();
  const imports = new Map<string, Import>();
  const globals = new Set<string>();
  const waiting = exported.flatMap(({ part }) => ('symbol' in part && !shared.has(part.symbol) ? [part.symbol] : []));
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const symbol = scope.checker.getSymbolAtLocation(node);
      const part = symbol && scope.resolve(symbol);
      if (part && 'symbol' in part) waiting.push(part.symbol);
      else if (part) imports.set(keyOf(part), part);
      else if (symbol?.declarations?.some((one) => !scope.isOwn(one))) globals.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  for (let symbol = waiting.pop(); symbol; symbol = waiting.pop()) {
    if (symbols.has(symbol)) continue;
    symbols.add(symbol);
    if (!shared.has(symbol)) for (const declaration of symbol.declarations ?? []) visit(statementOf(declaration));
  }
  return { symbols, imports, globals };
}

/**
 * A name for each part: the one that it is exported by, else its own. Where two have the same one, or one that means something else
 * everywhere, the later gets a number.
 */
function namesFor(
  symbols: ReadonlySet<ts.Symbol>,
  imports: ReadonlyMap<string, Import>,
  exported: ReadonlyMap<Part, string>,
  globals: ReadonlySet<string>,
): Map<ts.Symbol | string, string> {
  const names = new Map<ts.Symbol | string, string>();
  const taken = new Set(globals);
  const give = (key: ts.Symbol | string, wanted: string): void => {
    let name = wanted;
    for (let number = 2; taken.has(name); number++) name = `${wanted}_${number}`;
    taken.add(name);
    names.set(key, name);
  };
  const sorted = [...symbols].toSorted(
    (left, right) => compare(left.name, right.name) || compare(sizeOf(left), sizeOf(right)),
  );
  const outside = new Map([...exported].flatMap(([part, name]) => ('symbol' in part ? [[part.symbol, name]] : [])));
  for (const symbol of sorted) if (outside.has(symbol)) give(symbol, outside.get(symbol)!);
  for (const symbol of sorted) if (!outside.has(symbol)) give(symbol, symbol.name);
  for (const [key, { specifier, name }] of [...imports].toSorted(([left], [right]) => compare(left, right)))
    give(key, /^(\*|default)$/.test(name) ? specifier.replaceAll(/\W+/g, '_') : name);
  return names;
}

/** Tells declarations of one name apart without the names of the files, which change with every build. */
const sizeOf = (symbol: ts.Symbol): string =>
  (symbol.declarations ?? []).map((one) => one.getText().replaceAll(/\s+/g, ' ')).join(' ');

function importLines(locals: ReadonlyMap<Import, string>): string[] {
  const lines = [...locals].map(([{ specifier, name }, local]) => {
    if (name === '*') return `import * as ${local} from '${specifier}';`;
    return `import { ${name === local ? name : `${name} as ${local}`} } from '${specifier}';`;
  });
  return lines.toSorted();
}

function exportLines(
  exported: readonly Exported[],
  shared: ReadonlyMap<ts.Symbol, string>,
  nameOf: (part: Part) => string,
): string[] {
  const lines = exported.map(({ name, part }) => {
    const as = (from: string): string => (from === name ? name : `${from} as ${name}`);
    if (!('symbol' in part))
      return name === '*'
        ? `export * from '${part.specifier}';`
        : `export { ${as(part.name)} } from '${part.specifier}';`;
    const main = shared.get(part.symbol);
    return main === undefined ? `export { ${as(nameOf(part))} };` : `export { ${as(main)} } from './index.js';`;
  });
  return lines.toSorted();
}
