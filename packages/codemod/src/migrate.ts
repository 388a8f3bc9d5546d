import { MagicString } from 'magic-string';
import { nodesIn, parsed, type Node } from './ast.ts';
import { rewrittenCall } from './calls.ts';
import { usageIn, type Usage } from './clients.ts';
import { methods } from './methods.ts';

/** A place that must be changed by hand. */
export interface LeftOver {
  /** Line in the new text, counted from 1. */
  readonly line: number;
  readonly message: string;
}

/** Result for one file. */
export interface Migrated {
  readonly code: string;
  /** Number of rewritten calls. */
  readonly calls: number;
  readonly leftOver: readonly LeftOver[];
}

const NEW_CLASS = 'Refold';
const NEW_PACKAGE = '@refold/node';

/** Rewrites one file for the new SDK. A file that does not use the old one is returned unchanged. */
export function migrate(code: string, file: string): Migrated {
  let calls = 0;
  // Calls lie in the arguments of others, so the inner ones are rewritten first and the text is read again.
  for (;;) {
    const tree = parsed(code, file);
    const usage = usageIn(tree, code);
    if (usage.imports.length === 0) return { code, calls: 0, leftOver: [] };
    const rewritten = rewriteInnermost(tree, code, usage);
    if (!rewritten) return finish(tree, code, usage, calls);
    ({ code } = rewritten);
    calls += rewritten.count;
  }
}

function rewriteInnermost(tree: Node, code: string, usage: Usage): { code: string; count: number } | undefined {
  const text = new MagicString(code);
  let count = 0;
  for (const call of oldCalls(tree, code, usage)) {
    if (call.arguments.some((node: Node) => oldCalls(node, code, usage).some((inner) => canRewrite(inner, code))))
      continue;
    const rewritten = rewrittenCall(call, code);
    if (!('text' in rewritten)) continue;
    text.overwrite(call.start, call.end, rewritten.text);
    count++;
  }
  return count === 0 ? undefined : { code: text.toString(), count };
}

const canRewrite = (call: Node, code: string): boolean => 'text' in rewrittenCall(call, code);

function oldCalls(tree: Node, code: string, { clients }: Usage): readonly Node[] {
  return [...nodesIn(tree)].filter(
    ({ type, callee }) =>
      type === 'CallExpression' &&
      callee.type === 'MemberExpression' &&
      Object.hasOwn(methods, callee.property.name ?? '') &&
      clients.has(code.slice(callee.object.start, callee.object.end)),
  );
}

/** Rewrites imports, names of the class and options of the client, after all calls. */
function finish(tree: Node, code: string, usage: Usage, calls: number): Migrated {
  const text = new MagicString(code);
  const leftOver: LeftOver[] = oldCalls(tree, code, usage).map((call) => {
    const rewritten = rewrittenCall(call, code);
    return { line: call.loc.start.line, message: 'byHand' in rewritten ? rewritten.byHand : '' };
  });
  for (const node of usage.imports) {
    const statement =
      node.type === 'ImportDeclaration'
        ? `import { ${NEW_CLASS} } from '${NEW_PACKAGE}';`
        : `const { ${NEW_CLASS} } = require('${NEW_PACKAGE}');`;
    text.overwrite(node.start, node.end, statement);
  }
  const inImport = (node: Node): boolean =>
    usage.imports.some(({ start, end }) => node.start >= start && node.end <= end);
  for (const node of nodesIn(tree)) {
    if (inImport(node)) continue;
    if (node.type === 'NewExpression' && usage.classNames.has(node.callee.name)) leftOver.push(...options(node, text));
    // The annotation is part of the identifier that it belongs to, so only the name itself is replaced.
    if (node.type === 'Identifier' && usage.classNames.has(node.name)) {
      text.overwrite(node.start, node.start + node.name.length, NEW_CLASS);
    }
  }
  return { code: text.toString(), calls, leftOver: leftOver.toSorted((left, right) => left.line - right.line) };
}

function options({ arguments: [object], loc }: Node, text: MagicString): readonly LeftOver[] {
  const left: LeftOver[] = [];
  for (const property of (object?.properties ?? []) as readonly Node[]) {
    const name = property.key?.name ?? property.key?.value;
    if (name === 'server_url')
      text.overwrite(property.key.start, property.key.end, property.shorthand ? 'baseURL: server_url' : 'baseURL');
    else if (name !== 'apiKey') {
      left.push({
        line: loc.start.line,
        message: `new Refold: remove "${name ?? '...'}"; the key says which environment is meant.`,
      });
    }
  }
  return left;
}
