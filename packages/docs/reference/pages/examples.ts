import type { Example } from '../contract.ts';
import { fence, sections } from '../markdown.ts';
import { kebab } from '../urls.ts';

/** The first example open, and the others for those who want them. */
export function examplesText(examples: readonly Example[]): string {
  const [first, ...others] = examples;
  if (!first) return '';
  return sections(json(first), ...others.map(folded));
}

const json = ({ value }: Example): string => fence('json', JSON.stringify(value, null, 2));

// Blank lines around the block let Markdown go on inside the element.
const folded = (example: Example): string =>
  `<details>\n<summary>Example: ${kebab(example.label).replaceAll('-', ' ')}</summary>\n\n${json(example)}\n\n</details>`;
