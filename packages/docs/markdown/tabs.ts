/** A fenced block as the Markdown tree has it. */
export type CodeNode = { readonly type: 'code'; readonly lang?: string | null; readonly meta?: string | null };
export type AnyNode = CodeNode | { readonly type: string };

/** One tab: which runtime it is for, what it is called, and the blocks behind it. */
export type Tab = { readonly kind: string; readonly label: string; readonly nodes: readonly AnyNode[] };

const LABELS: Readonly<Record<string, string>> = {
  node: 'Node',
  edge: 'Edge',
  deno: 'Deno',
  curl: 'cURL',
  vitest: 'Vitest',
};

/** Sorts what is in a container into what stands above the tabs, and the tabs. Blocks of one runtime share a tab. */
export function tabsOf(children: readonly AnyNode[]): {
  readonly above: readonly AnyNode[];
  readonly tabs: readonly Tab[];
} {
  const above: AnyNode[] = [];
  const tabs: { kind: string; label: string; nodes: AnyNode[] }[] = [];
  let current: AnyNode[] = above;
  for (const node of children) {
    if (isCode(node)) {
      const kind = kindOf(node);
      let tab = tabs.find((candidate) => candidate.kind === kind);
      if (!tab) tabs.push((tab = { kind, label: LABELS[kind] ?? kind, nodes: [] }));
      current = tab.nodes;
    }
    current.push(node);
  }
  return { above, tabs };
}

const isCode = (node: AnyNode): node is CodeNode => node.type === 'code';

/** The first word behind the language says for which runtime a block is, else the language does. */
function kindOf({ lang, meta }: CodeNode): string {
  const [word] = (meta ?? '').split(/\s+/);
  return word && word in LABELS ? word : (lang ?? 'text');
}
