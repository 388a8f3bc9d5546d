import { nodesIn, type Node } from './ast.ts';

const OLD_PACKAGE = '@cobaltio/cobalt';

/** Uses of the old SDK in a file. */
export interface Usage {
  /** The import or require statements. */
  readonly imports: readonly Node[];
  /** Names of the class in this file. */
  readonly classNames: ReadonlySet<string>;
  /** Expressions that hold a client, as written: `client`, `this.cobalt`. */
  readonly clients: ReadonlySet<string>;
}

/** Finds the old SDK in a file. Names count for the whole file, whatever their scope. */
export function usageIn(tree: Node, code: string): Usage {
  const [imports, classNames, clients]: [Node[], Set<string>, Set<string>] = [[], new Set(), new Set()];
  const all = [...nodesIn(tree)];
  for (const node of all) {
    const names = importedNames(node);
    if (names.length === 0) continue;
    imports.push(node);
    for (const name of names) classNames.add(name);
  }
  const isNew = (node: Node | null | undefined): boolean =>
    node?.type === 'NewExpression' && node.callee.type === 'Identifier' && classNames.has(node.callee.name);
  for (const node of all) {
    if (node.type === 'VariableDeclarator' && isNew(node.init) && node.id.type === 'Identifier')
      clients.add(node.id.name);
    if (node.type === 'AssignmentExpression' && isNew(node.right))
      clients.add(code.slice(node.left.start, node.left.end));
    if (node.type === 'ClassProperty' && isNew(node.value)) clients.add(`this.${node.key.name}`);
    const type = node.typeAnnotation?.typeAnnotation?.typeName;
    if (type?.type === 'Identifier' && classNames.has(type.name)) {
      if (node.type === 'Identifier') clients.add(node.name);
      if (node.type === 'ClassProperty') clients.add(`this.${node.key.name}`);
    }
    // constructor(private readonly client: Cobalt) makes a property of it.
    if (node.type === 'TSParameterProperty') {
      const declared = node.parameter.typeAnnotation?.typeAnnotation?.typeName;
      if (declared && classNames.has(declared.name)) clients.add(`this.${node.parameter.name}`);
    }
  }
  return { imports, classNames, clients };
}

/** Local names under which a statement imports the old class. */
function importedNames(node: Node): readonly string[] {
  if (node.type === 'ImportDeclaration' && node.source.value === OLD_PACKAGE) {
    return node.specifiers.map((specifier: Node) => specifier.local.name as string);
  }
  if (node.type !== 'VariableDeclaration' || node.declarations.length !== 1) return [];
  const [{ id, init }] = node.declarations as [{ id: Node; init: Node | null }];
  const call = init?.type === 'MemberExpression' ? init.object : init;
  const isRequire = call?.type === 'CallExpression' && call.callee.name === 'require';
  if (!isRequire || call.arguments[0]?.value !== OLD_PACKAGE) return [];
  return id.type === 'Identifier' ? [id.name] : id.properties.map((property: Node) => property.value.name as string);
}
