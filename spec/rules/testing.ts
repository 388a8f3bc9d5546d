// For the tests: a clean document, and what a rule says after a change to it.
import { createConfig, lintFromString } from '@redocly/openapi-core';
import plugin, { rules } from './index.ts';

/** Loose on purpose: tests reach into the document to damage it. */
// oxlint-disable-next-line typescript/no-explicit-any
export type EditableDocument = any;

const trace = {
  'X-Trace-ID': { description: 'Identifies the request.', schema: { type: 'string' }, example: 'trace-1' },
};

const response = (schema: string, ...examples: [label: string, key: string][]) => ({
  description: 'A response.',
  headers: trace,
  content: {
    'application/json': {
      schema: { $ref: `#/components/schemas/${schema}` },
      examples: Object.fromEntries(examples.map(([label, key]) => [label, { $ref: `#/components/examples/${key}` }])),
    },
  },
});

const shared = (name: string) => ({ $ref: `#/components/responses/${name}` });

const keys = (method: string, scope: string, retry: string, agent: string) => ({
  'x-refold-resource': 'things',
  'x-refold-method': method,
  'x-refold-scope': scope,
  'x-refold-retry': retry,
  'x-refold-agent': agent,
});

const text = { type: 'string' };
const query = (name: string) => ({
  name,
  in: 'query',
  description: 'Which page.',
  schema: { type: 'integer' },
  example: 1,
});
const thingId = { name: 'id', in: 'path', required: true, description: 'The thing.', schema: text, example: 'one' };
const error = { status_code: 401, message: 'Invalid Credentials' };

const things = {
  openapi: '3.1.1',
  info: { title: 'Things', version: '1.0.0', description: 'Things.' },
  servers: [{ url: 'https://app.refold.ai', description: 'The platform.' }],
  'x-refold-rate-limit': { requestsPerSecond: 20, burst: 5 },
  tags: [{ name: 'Things', description: 'Things.' }],
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        summary: 'List things',
        description: 'Lists things.',
        tags: ['Things'],
        ...keys('list', 'organization', 'safe', 'read'),
        'x-refold-pagination': { page: 'page', limit: 'limit', items: 'docs', hasNext: 'hasNextPage' },
        security: [{ ApiKey: [] }],
        parameters: [query('page'), query('limit')],
        responses: {
          200: response(
            'ThingPage',
            ['lastPage', 'listThings.200.lastPage'],
            ['firstPage', 'listThings.200.firstPage'],
          ),
          401: shared('Unauthorized'),
          429: shared('TooManyRequests'),
        },
      },
      post: {
        operationId: 'createThing',
        summary: 'Create a thing',
        description: 'Creates a thing.',
        tags: ['Things'],
        ...keys('create', 'linked-account', 'unsafe', 'write'),
        security: [{ ApiKey: [] }],
        parameters: [
          {
            name: 'linked_account_id',
            in: 'header',
            required: true,
            description: 'The account.',
            schema: text,
            example: 'acme',
          },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Thing' },
              examples: { minimal: { $ref: '#/components/examples/createThing.request.minimal' } },
            },
          },
        },
        responses: {
          200: response('Thing', ['created', 'createThing.200']),
          401: shared('Unauthorized'),
          404: response('Error', ['unknown', 'createThing.404']),
          429: shared('TooManyRequests'),
        },
      },
    },
    '/things/{id}': {
      parameters: [thingId],
      delete: {
        operationId: 'deleteThing',
        summary: 'Delete a thing',
        description: 'Deletes a thing.',
        tags: ['Things'],
        ...keys('delete', 'public', 'idempotent', 'destructive'),
        security: [],
        responses: { 200: response('Thing', ['deleted', 'deleteThing.200']), 429: shared('TooManyRequests') },
      },
    },
  },
  components: {
    securitySchemes: {
      ApiKey: { type: 'apiKey', in: 'header', name: 'x-api-key', description: 'The key.' },
      SessionToken: { type: 'http', scheme: 'bearer', description: 'The token.' },
    },
    responses: {
      Unauthorized: response('Error', ['wrong', 'unauthorized']),
      TooManyRequests: response('Error', ['wrong', 'unauthorized']),
    },
    schemas: {
      Thing: {
        description: 'A thing.',
        type: 'object',
        required: ['name'],
        properties: { name: { description: 'Its name.', type: 'string' } },
      },
      ThingPage: {
        description: 'A page of things.',
        type: 'object',
        properties: {
          docs: { description: 'The things.', type: 'array', items: { $ref: '#/components/schemas/Thing' } },
          page: { description: 'The page.', type: 'integer' },
          hasNextPage: { description: 'Whether a further page exists.', type: 'boolean' },
        },
      },
      Error: {
        description: 'Any error.',
        type: 'object',
        properties: {
          status_code: { description: 'The status.', type: 'integer' },
          message: { description: 'What went wrong.', type: 'string' },
        },
      },
    },
    examples: {
      'listThings.200.lastPage': { value: { docs: [], page: 2, hasNextPage: false } },
      'listThings.200.firstPage': { value: { docs: [{ name: 'one' }], page: 1, hasNextPage: true } },
      'createThing.request.minimal': { value: { name: 'one' } },
      'createThing.200': { value: { name: 'one' } },
      'createThing.404': { value: error },
      'deleteThing.200': { value: { name: 'one' } },
      unauthorized: { value: error },
    },
  },
};

export const cleanDocument = (): EditableDocument => structuredClone(things);

/** The messages of one rule about the clean document after a change. */
export const complaints = async (
  rule: keyof typeof rules & string,
  change: (document: EditableDocument) => void,
): Promise<string[]> => {
  const document = cleanDocument();
  change(document);
  const config = await createConfig({ plugins: [plugin()], rules: { [`refold/${rule}`]: 'error' } });
  const problems = await lintFromString({
    source: JSON.stringify(document),
    absoluteRef: '/memory/things.json',
    config,
  });
  return problems.map((problem) => problem.message);
};
