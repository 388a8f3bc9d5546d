import { expect, test } from 'vitest';
import { filesOf, oneLine } from '../testing/given.ts';
import { shop } from '../testing/shop.ts';

const text = oneLine((await filesOf(shop)).get('operations.ts') ?? '');

test.each([
  [
    'everything a list has',
    `export const listOrders: OperationText = 'listOrders GET /orders als s {"q":["limit","page"],"h":["mode"],"w":{"mode":"x-mode"},"a":"header","p":["page","limit","docs","hasNextPage"]}';`,
  ],
  [
    'an encoder, failure marks, reserved values, no credential',
    `export const attach: EncodedOperation = { text: 'attach POST /orders/{id} - u {"r":["file"],"v":{"id":["all"]},"b":"fields","n":true,"f":[{"field":"state","values":["failed"]},{"field":"errors"}]}', encode: multipart }`,
  ],
  ['the account alone', `export const emptyCart: OperationText = 'emptyCart DELETE /carts/{id} l i {"a":"header"}';`],
  ['only the encoders in use are imported', "import { multipart } from '../runtime.ts';"],
])('%s', (_, want) => {
  expect(text).toContain(want);
});

test('constants are in order', () => {
  expect([...text.matchAll(/export const (\w+)/g)].map(([, name]) => name)).toEqual([
    'attach',
    'emptyCart',
    'listOrders',
  ]);
});
