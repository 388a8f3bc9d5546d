import { expect, test } from 'vitest';
import { filesOf, oneLine } from '../testing/given.ts';
import { shop } from '../testing/shop.ts';

const text = oneLine((await filesOf(shop)).get('operations.ts') ?? '');

test.each([
  [
    'everything a list has',
    `export const listOrders: OperationText = 'listOrders GET /orders apiKey,linkedAccount,sessionToken safe {"query":["limit","page"],"header":["mode"],"wire":{"mode":"x-mode"},"account":"header","pagination":{"page":"page","limit":"limit","items":"docs","hasNext":"hasNextPage"}}';`,
  ],
  [
    'an encoder, failure marks, reserved values, no credential',
    `export const attach: EncodedOperation = { text: 'attach POST /orders/{id} - unsafe {"required":["file"],"reserved":{"id":["all"]},"body":"fields","bodyRequired":true,"failure":[{"field":"state","values":["failed"]},{"field":"errors"}]}', encode: multipart }`,
  ],
  [
    'the account alone',
    `export const emptyCart: OperationText = 'emptyCart DELETE /carts/{id} linkedAccount idempotent {"account":"header"}';`,
  ],
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
