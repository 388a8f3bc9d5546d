import { expect, test } from 'vitest';
import type { PathItem } from '../openapi/document.ts';
import { filesOf, oneLine } from '../testing/documents.ts';
import { shop } from '../testing/shop.ts';

const clients = oneLine((await filesOf(shop)).get('clients.ts') ?? '');

test.each([
  [
    'makes every resource',
    'export class Resources { readonly carts: Carts; /** What was ordered. */ readonly orders: Orders; ' +
      'constructor(client: Connection) { this.carts = new Carts(client); this.orders = new Orders(client); } }',
  ],
  ['imports each class from the file of its resource', "import { Carts } from './carts.ts';"],
  [
    'shows of a key what needs no account',
    '/** Resources that an API key reaches. */ export interface OrganizationResources { ' +
      "/** What was ordered. */ readonly orders: Pick<Orders, 'list' | 'attach'>; }",
  ],
  [
    'shows what a linked account reaches',
    "export interface LinkedAccountResources { readonly carts: Pick<Carts, 'empty'>; " +
      "/** What was ordered. */ readonly orders: Pick<Orders, 'list' | 'attach'>; }",
  ],
  [
    'shows what a token reaches',
    "export interface SessionResources { /** What was ordered. */ readonly orders: Pick<Orders, 'list' | 'attach'>; }",
  ],
])('%s', (_, want) => {
  expect(clients).toContain(want);
});

test('shows only a part of a resource that a credential reaches in part', async () => {
  const orders = (shop.paths!['/orders'] as PathItem)['get'] as object;
  const more = await filesOf({
    ...shop,
    paths: { ...shop.paths, '/orders': { get: { ...orders, security: [{ ApiKey: [] }] } } },
  });
  expect(oneLine(more.get('clients.ts') ?? '')).toContain(
    "export interface SessionResources { /** What was ordered. */ readonly orders: Pick<Orders, 'attach'>; }",
  );
});
