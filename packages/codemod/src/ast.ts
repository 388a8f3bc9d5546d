import { parse } from '@babel/parser';

/** A node of the syntax tree, with the members that this package reads. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly loc: { readonly start: { readonly line: number } };
  readonly [member: string]: any;
}

/** Reads JavaScript, TypeScript, and both with JSX. Throws a SyntaxError for anything else. */
export function parsed(code: string, file: string): Node {
  // In a .ts file `<T>value` is a cast; with JSX it would be an element.
  const jsx = /\.[cm]?ts$/.test(file) ? [] : (['jsx'] as const);
  return parse(code, { sourceType: 'unambiguous', plugins: ['typescript', 'decorators', ...jsx] }) as unknown as Node;
}

/** Every node below one, the outer before the inner. */
export function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const [name, value] of Object.entries(node)) {
    if (name === 'loc' || name === 'extra' || name.endsWith('omments')) continue;
    for (const child of [value].flat()) {
      if (typeof child === 'object' && child !== null && typeof child.type === 'string') yield* nodesIn(child as Node);
    }
  }
}
