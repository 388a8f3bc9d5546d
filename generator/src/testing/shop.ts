// A small document with one of everything that emitters write.
import type { Document, Schema } from '../openapi/document.ts';
import { documentOf, responseOf } from './documents.ts';

const text: Schema = { type: 'string' };
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const account = { name: 'linked_account_id', in: 'header', schema: text };

/** Orders can be listed, and one can be made with a file. */
export const shop: Document = documentOf(
  {
    'GET /orders': {
      operationId: 'listOrders',
      summary: 'List orders',
      tags: ['Orders'],
      'x-refold-resource': 'orders',
      'x-refold-method': 'list',
      'x-refold-scope': 'organization',
      'x-refold-retry': 'safe',
      'x-refold-agent': 'read',
      'x-refold-pagination': { page: 'page', limit: 'limit', items: 'docs', hasNext: 'hasNextPage' },
      security: [{ ApiKey: [] }, { SessionToken: [] }],
      parameters: [
        account,
        { name: 'page', in: 'query', description: 'Which page.', schema: { type: 'integer', default: 1 } },
        { name: 'limit', in: 'query', schema: { type: 'integer' } },
        { name: 'x-mode', in: 'header', schema: { enum: ['fast', 'slow'] }, 'x-refold-name': 'mode' },
      ],
      responses: {
        ...responseOf(ref('OrderPage')),
        401: {
          description: 'The key is\nwrong.',
          content: { 'application/json': { examples: { a: { value: { error_code: 'BAD_KEY' } } } } },
        },
      },
    },
    'POST /orders/{id}': {
      operationId: 'attach',
      description: 'Adds a file.',
      deprecated: true,
      'x-refold-resource': 'orders',
      'x-refold-method': 'attach',
      'x-refold-scope': 'public',
      'x-refold-retry': 'unsafe',
      'x-refold-failure': [{ field: 'state', values: ['failed'] }, { field: 'errors' }],
      security: [],
      parameters: [{ name: 'id', in: 'path', schema: { type: 'string', not: { enum: ['all'] } } }],
      requestBody: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: { required: ['file'], properties: { file: { ...text, format: 'binary' } } },
          },
        },
      },
      responses: responseOf(ref('Order')),
    },
    'DELETE /carts/{id}': {
      operationId: 'emptyCart',
      'x-refold-resource': 'carts',
      'x-refold-method': 'empty',
      'x-refold-scope': 'linked-account',
      'x-refold-retry': 'idempotent',
      security: [{ ApiKey: [] }],
      parameters: [account, { name: 'id', in: 'path', schema: text }],
      responses: { 204: { description: 'Done.' } },
    },
  },
  {
    tags: [{ name: 'Orders', description: 'What was ordered.' }],
    'x-refold-rate-limit': { burst: 5, requestsPerSecond: 20 },
    webhooks: {
      made: {
        post: {
          operationId: 'onOrderMade',
          summary: 'An order was made',
          requestBody: {
            content: {
              'application/json': {
                schema: { required: ['event'], properties: { event: { const: 'Order Made' }, order: ref('Order') } },
              },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Order: {
          description: 'An order.',
          required: ['id'],
          properties: { id: text, state: { enum: ['new', 'failed'] }, errors: { items: text } },
        },
        OrderPage: {
          allOf: [
            { required: ['docs'], properties: { docs: { items: ref('Order') } } },
            { properties: { hasNextPage: { type: 'boolean' } } },
          ],
        },
      },
    },
  },
);
