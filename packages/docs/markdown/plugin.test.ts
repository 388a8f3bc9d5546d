import { expect, test } from 'vitest';
import { samplesPlugin } from './plugin.ts';
import { tabsOf, type AnyNode } from './tabs.ts';

const code = (lang: string, meta?: string): AnyNode => ({ type: 'code', lang, meta });
const text: AnyNode = { type: 'paragraph' };

type Want = { readonly above: number; readonly tabs: readonly (readonly [string, string, number])[] };
const rows: readonly { readonly name: string; readonly given: readonly AnyNode[]; readonly want: Want }[] = [
  {
    name: 'one tab per runtime',
    given: [code('ts', 'node'), code('ts', 'edge'), code('ts', 'deno'), code('sh', 'curl')],
    want: {
      above: 0,
      tabs: [
        ['node', 'Node', 1],
        ['edge', 'Edge', 1],
        ['deno', 'Deno', 1],
        ['curl', 'cURL', 1],
      ],
    },
  },
  {
    name: 'what comes before is above, what comes after belongs to the block',
    given: [text, code('ts', 'node'), text],
    want: { above: 1, tabs: [['node', 'Node', 2]] },
  },
  {
    name: 'blocks of one runtime share a tab',
    given: [code('ts', 'node'), code('ts', 'node client')],
    want: { above: 0, tabs: [['node', 'Node', 2]] },
  },
];

test.each(rows)('$name', ({ given, want }) => {
  const { above, tabs } = tabsOf(given);
  expect({ above: above.length, tabs: tabs.map(({ kind, label, nodes }) => [kind, label, nodes.length]) }).toEqual(
    want,
  );
});

type Element = {
  readonly data?: { readonly hName: string; readonly hProperties: object };
  readonly children?: readonly Element[];
};
const outline = ({ data, children = [] }: Element): unknown => [
  data?.hName ?? 'block',
  ...Object.entries(data?.hProperties ?? {}).map(([name, value]) => `${name}=${String(value)}`),
  ...children.filter((child) => child.data ?? !('value' in child)).map(outline),
];

test('each container is a group of radio buttons, the first pressed, with a panel each', () => {
  const context = { data: {} };
  const container = { name: 'samples', children: [code('ts', 'node'), code('sh', 'curl')] };
  samplesPlugin.containerDirective(container, context);
  expect(outline(samplesPlugin.containerDirective(container, context) as Element)).toEqual([
    'div',
    'class=samples',
    [
      'fieldset',
      'class=samples-choices',
      ['legend'],
      [
        'input',
        'type=radio',
        'name=samples-2',
        'id=samples-2-node',
        'class=samples-choice',
        'data-sample=node',
        'checked=true',
      ],
      ['label', 'for=samples-2-node'],
      ['input', 'type=radio', 'name=samples-2', 'id=samples-2-curl', 'class=samples-choice', 'data-sample=curl'],
      ['label', 'for=samples-2-curl'],
    ],
    ['div', 'class=samples-panel', 'data-sample=node', ['block']],
    ['div', 'class=samples-panel', 'data-sample=curl', ['block']],
  ]);
});

test('other containers are left alone', () => {
  expect(samplesPlugin.containerDirective({ name: 'note', children: [] }, { data: {} })).toBeUndefined();
});
