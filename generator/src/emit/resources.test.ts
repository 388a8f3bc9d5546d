import { expect, test } from 'vitest';
import type { PathItem } from '../openapi.ts';
import { filesOf, oneLine } from '../testing/given.ts';
import { shop } from '../testing/shop.ts';

const files = await filesOf(shop);
const textOf = (path: string): string => oneLine(files.get(path) ?? '');

test.each([
  ['types', 'empty(params: EmptyCartParams, options?: CallOptions): ApiCall<void>;', 'resources/carts.ts'],
  [
    'pages',
    'list(params?: ListOrdersParams, options?: CallOptions): PagedCall<OrderPage, Order>;',
    'resources/orders.ts',
  ],
  ['words of the resource', '/** What was ordered. */ export interface Orders {', 'resources/orders.ts'],
  [
    'operations by method',
    'export const methods: Methods = { text: ` list listOrders GET /orders als s {"q":["limit","page"],',
    'resources/orders.ts',
  ],
  ['encoders by method', 'encoders: { attach: multipart }', 'resources/orders.ts'],
  ['every resource', 'get carts(): Carts { return', 'clients.ts'],
  [
    'what a key reaches: not what needs an account',
    '/** What an API key can call. */ export interface OrganizationResources { /** What was ordered. */ readonly orders: Orders; }',
    'clients.ts',
  ],
  [
    'what a linked account reaches',
    'export interface LinkedAccountResources { readonly carts: Carts; /** What was ordered. */ readonly orders: Orders; }',
    'clients.ts',
  ],
  [
    'what a token reaches',
    'export interface SessionResources { /** What was ordered. */ readonly orders: Orders; }',
    'clients.ts',
  ],
])('%s', (_, want, path) => {
  expect(textOf(path)).toContain(want);
});

test('of a resource that a credential reaches in part, only that part', async () => {
  const orders = (shop.paths!['/orders'] as PathItem)['get'] as object;
  const more = await filesOf({
    ...shop,
    paths: { ...shop.paths, '/orders': { get: { ...orders, security: [{ ApiKey: [] }] } } },
  });
  expect(oneLine(more.get('clients.ts') ?? '')).toContain(
    "export interface SessionResources { /** What was ordered. */ readonly orders: Pick<Orders, 'attach'>; }",
  );
});
