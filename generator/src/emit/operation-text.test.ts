import { expect, test } from 'vitest';
import { filesOf } from '../testing/given.ts';
import { shop } from '../testing/shop.ts';

const files = await filesOf(shop);
const lines = [...files].flatMap(([path, text]) => (path.startsWith('resources/') ? text.split('\n') : []));

test.each([
  [
    'everything a list has',
    'listOrders GET /orders als s {"q":["limit","page"],"h":["mode"],"w":{"mode":"x-mode"},"a":"header","p":["page","limit","docs","hasNextPage"]}',
  ],
  [
    'failure marks, reserved values, no credential',
    'attach POST /orders/{id} - u {"r":["file"],"v":{"id":["all"]},"b":"fields","n":true,"f":[{"field":"state","values":["failed"]},{"field":"errors"}]}',
  ],
  ['the account alone', 'emptyCart DELETE /carts/{id} l i {"a":"header"}'],
])('%s', (_, want) => {
  expect(lines.filter((line) => line.endsWith(` ${want}`))).toHaveLength(1);
});
