import { expect, test } from 'vitest';
import { filesOf, oneLine } from '../testing/documents.ts';
import { shop } from '../testing/shop.ts';

const files = await filesOf(shop);

test('lists every function by name, from the file of its resource', () => {
  expect(oneLine(files.get('functions.ts') ?? '')).toBe(
    '// Generated from the contract by `npm run generate`. Do not edit. ' +
      "export { emptyCart } from './carts.ts'; export { attach, listOrders } from './orders.ts';",
  );
});
