import { expect, test } from 'vitest';
import { filesOf, oneLine } from '../testing/given.ts';
import { shop } from '../testing/shop.ts';

const near = await filesOf(shop);
const far = await filesOf(shop, '@refold/core/runtime');
const banner = '// Generated from the contract by `npm run generate`. Do not edit.';

test('a function per operation, with what it needs and nothing else', () => {
  expect(oneLine(near.get('functions/carts.ts') ?? '')).toBe(
    `${banner} import { call } from '../../runtime.ts'; ` +
      `import type { ApiCall, CallOptions, Caller } from '../../runtime.ts'; ` +
      `import * as operations from '../operations.ts'; import type { EmptyCartParams } from '../types.ts'; ` +
      '/** `DELETE /carts/{id}` with an API key for one linked account. May be repeated, so it is when it fails. */ ' +
      `export const emptyCart = (caller: Caller<'linkedAccount'>, params: EmptyCartParams, options?: CallOptions): ApiCall<void> => ` +
      'call(caller, operations.emptyCart, params, options);',
  );
});

test.each([
  [
    'pages',
    "export const listOrders = (caller: Caller<'apiKey' | 'linkedAccount' | 'sessionToken'>, params?: ListOrdersParams, options?: CallOptions): PagedCall<OrderPage, Order> => callPaged(caller, operations.listOrders, params, options);",
  ],
  [
    'no credential',
    'export const attach = (caller: Caller, params: AttachParams, options?: CallOptions): ApiCall<Order> => call(caller, operations.attach, params, options);',
  ],
  ['both kinds of calls', "import { call, callPaged } from '../../runtime.ts';"],
  ['errors in words on one line', '* @throws 401: The key is wrong.'],
  [
    'deprecation',
    '* Adds a file. * * `POST /orders/{id}` with no credential. Is not repeated once it may have reached the server. * * @deprecated',
  ],
])('%s', (_, want) => {
  expect(oneLine(near.get('functions/orders.ts') ?? '')).toContain(want);
});

test('one file for all', () => {
  expect(oneLine(near.get('functions.ts') ?? '')).toBe(
    `${banner} export * from './functions/carts.ts'; export * from './functions/orders.ts';`,
  );
});

test('a runtime that is a package is imported as it is, from wherever', () => {
  expect(far.get('functions/carts.ts')).toContain("from '@refold/core/runtime';");
  expect(far.get('operations.ts')).toContain("from '@refold/core/runtime';");
  expect([...far.values()].filter((text) => text.includes('runtime.ts'))).toEqual([]);
});
