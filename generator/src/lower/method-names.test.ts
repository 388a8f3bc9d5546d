import { expect, test } from 'vitest';
import { generate } from '../generate.ts';
import type { PathItem } from '../openapi/document.ts';
import { shop } from '../testing/shop.ts';

/** The generated text of the shop, with a description at the operation that attaches a file. */
const described = async (description: string): Promise<string> => {
  const document = structuredClone(shop);
  Object.assign((document.paths!['/orders/{id}'] as PathItem).post!, { description });
  const { files } = await generate(document, { runtime: './runtime', raw: false });
  return [...files.values()].join('\n');
};

test.each([
  ['Look with `listOrders`.', 'Look with `orders.list`.'],
  ['`listOrders`, then `attach`.', '`orders.list`, then `orders.attach`.'],
  ['Ask listOrders or `listOther`.', 'Ask listOrders or `listOther`.'],
])('a text that says "%s" says "%s" in the generated code', async (given, want) => {
  expect(await described(given)).toContain(want);
});
