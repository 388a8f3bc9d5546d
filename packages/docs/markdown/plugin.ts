import { tabsOf, type AnyNode, type Tab } from './tabs.ts';

type Node = AnyNode & { readonly children?: readonly Node[]; readonly data?: object; readonly value?: string };
type Container = { readonly name: string; readonly children: readonly Node[] };
type Context = { readonly data: object };

/** Plugin of Sätteri, the Markdown processor of Astro, with the members that are used here. */
export type MarkdownPlugin = {
  readonly name: string;
  containerDirective(node: Container, context: Context): Node | undefined;
};

/**
 * Turns a container `:::samples` into tabs, one per runtime. They are radio buttons whose choice CSS obeys, so they work
 * without JavaScript and with the keyboard. `script.ts` makes a choice hold for all others and for later pages.
 */
export const samplesPlugin: MarkdownPlugin = {
  name: 'refold-samples',
  containerDirective(node, context) {
    if (node.name !== 'samples') return undefined;
    const { above, tabs } = tabsOf(node.children);
    const group = `samples-${nextNumber(context)}`;
    const choices = tabs.flatMap((tab, index) => choiceOf(tab, group, index === 0));
    const legend = element('legend', {}, [{ type: 'text', value: 'Runtime' } as Node]);
    return element('div', { class: 'samples' }, [
      ...(above as Node[]),
      element('fieldset', { class: 'samples-choices' }, [legend, ...choices]),
      ...tabs.map(({ kind, nodes }) =>
        element('div', { class: 'samples-panel', 'data-sample': kind }, nodes as Node[]),
      ),
    ]);
  },
};

function choiceOf({ kind, label }: Tab, group: string, first: boolean): Node[] {
  const id = `${group}-${kind}`;
  const input = { type: 'radio', name: group, id, class: 'samples-choice', 'data-sample': kind };
  return [
    element('input', first ? { ...input, checked: true } : input),
    element('label', { for: id }, [{ type: 'text', value: label } as Node]),
  ];
}

/** An HTML element: a paragraph under another name, which is how the tree of Markdown can hold one. */
const element = (hName: string, hProperties: object, children: readonly Node[] = []): Node => ({
  type: 'paragraph',
  data: { hName, hProperties },
  children,
});

/** Counts the containers of a page, so that each group of buttons has a name of its own. */
function nextNumber({ data }: Context): number {
  const bag = data as { refoldSamples?: number };
  bag.refoldSamples = (bag.refoldSamples ?? 0) + 1;
  return bag.refoldSamples;
}
