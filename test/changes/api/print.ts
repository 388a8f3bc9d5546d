import { ts } from '../../consumers/compiler.ts';

type Context = {
  readonly scope: { readonly checker: ts.TypeChecker; resolve(symbol: ts.Symbol): Part | undefined };
  readonly nameOf: (part: Part) => string;
  readonly isExported: boolean;
};
type Part = { readonly symbol: ts.Symbol } | { readonly specifier: string; readonly name: string };

const printer = ts.createPrinter({ removeComments: true });
const { factory } = ts;

/** One declaration as text: names as the report has them, members in order, and none that users cannot reach. */
export function printed(statement: ts.Node, { scope, nameOf, isExported }: Context): string {
  const renamed = (node: ts.Identifier): ts.Identifier => {
    const symbol = scope.checker.getSymbolAtLocation(node);
    const part = symbol && scope.resolve(symbol);
    return part && nameOf(part) !== node.text ? factory.createIdentifier(nameOf(part)) : node;
  };
  const result = ts.transform(statement, [
    (context) => (root) => {
      const visit = (node: ts.Node): ts.Node => {
        if (ts.isIdentifier(node)) return renamed(node);
        return withoutRest(ts.visitEachChild(node, visit, context));
      };
      return withModifiers(visit(root), isExported);
    },
  ]);
  const text = printer.printNode(ts.EmitHint.Unspecified, result.transformed[0]!, statement.getSourceFile());
  result.dispose();
  return text;
}

/** Members that users can reach, in the order of their names. Signatures and overloads keep theirs, since it matters. */
function withoutRest(node: ts.Node): ts.Node {
  if (ts.isClassDeclaration(node)) {
    const { modifiers, name, typeParameters, heritageClauses, members } = node;
    return factory.updateClassDeclaration(node, modifiers, name, typeParameters, heritageClauses, sorted(members));
  }
  if (ts.isInterfaceDeclaration(node)) {
    const { modifiers, name, typeParameters, heritageClauses, members } = node;
    return factory.updateInterfaceDeclaration(node, modifiers, name, typeParameters, heritageClauses, sorted(members));
  }
  return ts.isTypeLiteralNode(node)
    ? factory.updateTypeLiteralNode(node, factory.createNodeArray(sorted(node.members)))
    : node;
}

function sorted<Member extends ts.ClassElement | ts.TypeElement>(members: ts.NodeArray<Member>): Member[] {
  const nameOf = ({ name }: Member): string =>
    name === undefined ? '' : ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : 'computed';
  return members
    .filter((member) => !isHidden(member))
    .map((member, index) => ({ member, name: nameOf(member), index }))
    .toSorted(
      (left, right) => (left.name < right.name ? -1 : Number(left.name > right.name)) || left.index - right.index,
    )
    .map(({ member }) => member);
}

function isHidden(member: ts.ClassElement | ts.TypeElement): boolean {
  if (member.name && ts.isPrivateIdentifier(member.name)) return true;
  const modifiers = ts.canHaveModifiers(member) ? ts.getModifiers(member) : undefined;
  return (modifiers ?? []).some(
    ({ kind }) => kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.ProtectedKeyword,
  );
}

/** `export` where the entry exports it, `declare` where a value needs it. */
function withModifiers(node: ts.Node, isExported: boolean): ts.Node {
  if (!ts.canHaveModifiers(node)) return node;
  const isType = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
  const kept = (ts.getModifiers(node) ?? []).filter(
    ({ kind }) => kind === ts.SyntaxKind.AbstractKeyword || kind === ts.SyntaxKind.ConstKeyword,
  );
  const modifiers = [
    ...(isExported ? [factory.createModifier(ts.SyntaxKind.ExportKeyword)] : []),
    ...(isType ? [] : [factory.createModifier(ts.SyntaxKind.DeclareKeyword)]),
    ...kept,
  ];
  return factory.replaceModifiers(node, modifiers) as ts.Node;
}
