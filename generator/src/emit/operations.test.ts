import { expect, test } from 'vitest';
import { filesOf, oneLine } from '../testing/given.ts';
import { shop } from '../testing/shop.ts';

const text = oneLine((await filesOf(shop)).get('operations.ts') ?? '');

test.each([
  [
    'everything a list has',
    `export const listOrders: Operation = { id: "listOrders", method: "GET", path: "/orders", credentials: ["apiKey","linkedAccount","sessionToken"], retry: "safe", query: ["limit","page"], header: ["mode"], wire: {"mode":"x-mode"}, account: "header", pagination: {"page":"page","limit":"limit","items":"docs","hasNext":"hasNextPage"}, parts: [writeQuery, writeHeaders], };`,
  ],
  [
    'an encoder, failure marks, reserved values, no credential',
    `export const attach: Operation = { id: "attach", method: "POST", path: "/orders/{id}", credentials: [], retry: "unsafe", required: ["file"], reserved: {"id":["all"]}, body: "fields", bodyRequired: true, failure: [{"field":"state","values":["failed"]},{"field":"errors"}], encode: multipart, parts: [checkRequired, writePath, writeBody], judge: throwIfFailed, doubt, };`,
  ],
  [
    'the account alone',
    `export const emptyCart: Operation = { id: "emptyCart", method: "DELETE", path: "/carts/{id}", credentials: ["linkedAccount"], retry: "idempotent", account: "header", parts: [writePath, writeHeaders], };`,
  ],
  [
    'only the functions in use are imported',
    "import { checkRequired, doubt, multipart, throwIfFailed, writeBody, writeHeaders, writePath, writeQuery } from '../runtime.ts';",
  ],
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
