import { expect, test } from 'vitest';
import { documentOf, filesOf, oneLine, responseOf, withSchemas } from '../testing/given.ts';
import { shop } from '../testing/shop.ts';

const near = await filesOf(shop);
const far = await filesOf(shop, '@refold/core/runtime');
const textOf = (path: string): string => oneLine(near.get(path) ?? '');

test('holds types, operations and class of a resource, with what they need and nothing else', () => {
  const doc =
    '/** `DELETE /carts/{id}` with an API key for one linked account. May be repeated, so it is when it fails. */';
  expect(textOf('carts.ts')).toBe(
    '// Generated from the contract by `npm run generate`. Do not edit. ' +
      "import { Resource, accountHeader, idempotent, operation, path } from '../runtime.ts'; " +
      "import type { ApiCall, CallOptions, Operation } from '../runtime.ts'; " +
      '/** Parameters of `carts.empty`. */ export interface EmptyCartParams { id: string; } ' +
      `${doc} export const emptyCart: Operation<EmptyCartParams, void, 'linkedAccount'> = /* @__PURE__ */ operation({ ` +
      "id: 'emptyCart', route: 'DELETE /carts/{id}', credentials: ['linkedAccount'], retry: idempotent, " +
      'write: [path, accountHeader], }); ' +
      `export class Carts extends Resource { ${doc} empty(params: EmptyCartParams, options?: CallOptions): ApiCall<void> { ` +
      'return emptyCart(this.client, params, options); } }',
  );
});

test.each([
  [
    'types the function of a list with its parameters, page, item and credentials',
    'export const listOrders: OptionalPagedOperation<ListOrdersParams, OrderPage, Order, ' +
      "'apiKey' | 'linkedAccount' | 'sessionToken'> = /* @__PURE__ */ pagedOperation({ id: 'listOrders',",
  ],
  [
    'takes any client for an operation without credentials',
    'export const attach: Operation<AttachParams, Order, Credential> = /* @__PURE__ */ operation({ ' +
      "id: 'attach', route: 'POST /orders/{id}', retry: unsafe,",
  ],
  ['says the words of the resource', '/** What was ordered. */ export class Orders extends Resource {'],
  [
    'calls the function of a list from a method with its types',
    'list(params?: ListOrdersParams, options?: CallOptions): PagedCall<OrderPage, Order> { ' +
      'return listOrders(this.client, params, options); }',
  ],
  ['says errors in words on one line', '* @throws 401: The key is wrong.'],
  [
    'says what is deprecated',
    '* Adds a file. * * `POST /orders/{id}` with no credential. Is not repeated once it may have reached the server. * * @deprecated',
  ],
  ['imports a type that another resource uses too', "import type { Order } from './common.ts';"],
])('%s', (_, want) => {
  expect(textOf('orders.ts')).toContain(want);
});

test('says of an operation, in its function and its method alike, what the contract says', () => {
  const doc = '/** * Adds a file. * * `POST /orders/{id}` with no credential.';
  expect(textOf('orders.ts').split(doc)).toHaveLength(3);
});

test('passes no parameters where there are none', async () => {
  const responses = { 200: { description: 'Fine.' } };
  const files = await filesOf({ openapi: '3.1.0', paths: { '/pings': { get: { operationId: 'ping', responses } } } });
  expect(oneLine(files.get('pings.ts') ?? '')).toContain(
    "export const ping: PlainOperation<void, Credential> = /* @__PURE__ */ plainOperation({ id: 'ping', route: 'GET /pings', retry: safe, });",
  );
  expect(oneLine(files.get('pings.ts') ?? '')).toContain(
    'ping(options?: CallOptions): ApiCall<void> { return ping(this.client, options); }',
  );
});

test('imports a runtime that is a package as it is', () => {
  expect(far.get('carts.ts')).toContain("from '@refold/core/runtime';");
  expect(far.get('clients.ts')).toContain("from '@refold/core/runtime';");
  expect([...far.values()].filter((text) => text.includes('runtime.ts'))).toEqual([]);
});

test('a response that is a list, or with one parameter an item, has both types', async () => {
  const item = { type: 'object', properties: { id: { type: 'string' } } } as const;
  const document = documentOf(
    {
      'GET /things': {
        operationId: 'list',
        'x-refold-single': 'slug',
        parameters: [{ name: 'slug', in: 'query', schema: { type: 'string' } }],
        responses: responseOf({
          anyOf: [
            { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
            { $ref: '#/components/schemas/Thing' },
          ],
        }),
      },
    },
    withSchemas({ Thing: item }),
  );
  const text = oneLine((await filesOf(document)).get('things.ts') ?? '');
  const signatures = [...text.matchAll(/ list\((.*?)\): (ApiCall<.*?>)[;{ ]/g)].map(
    ([, parameters, returns]) => `(${parameters}): ${returns}`,
  );
  expect(signatures).toEqual([
    "(params: ListParams & Required<Pick<ListParams, 'slug'>>, options?: CallOptions): ApiCall<Thing>",
    '(params?: ListParams & { slug?: undefined }, options?: CallOptions): ApiCall<Thing[]>',
    '(params?: ListParams, options?: CallOptions): ApiCall<Thing[] | Thing>',
  ]);
  expect(text).toContain("SingleOrListOperation<ListParams, 'slug', Thing,");
});
