import { expect, test } from 'vitest';
import { filesOf } from '../testing/documents.ts';
import { shop } from '../testing/shop.ts';

const text = (await filesOf(shop)).get('api.md') ?? '';

test.each([
  ['title and version', '# Things 1.0.0\n'],
  ['contents', '- [carts](#carts): empty\n- [orders](#orders): list, attach\n'],
  ['a resource', '## orders\n\nWhat was ordered.\n'],
  [
    'a method',
    '### orders.list\n\nList orders.\n\n```ts\nclient.orders.list(params?: ListOrdersParams, options?: CallOptions): PagedCall<OrderPage, Order>;\n```\n\n' +
      '`GET /orders`, with an API key, or an API key for one linked account, or a session token, safe, paged. Errors: 401 (BAD_KEY).\n',
  ],
  ['a deprecated method without a credential', '`POST /orders/{id}`, with no credential, unsafe, deprecated.\n'],
  ['events', '## Webhook events\n\n- `Order Made`: An order was made.\n'],
])('%s', (_, want) => {
  expect(text).toContain(want);
});
