import { describe, expect, test } from 'vitest';
import type { Credential } from '../ir/api.ts';
import type { Document, RawOperation } from '../openapi/document.ts';
import { lowered, loweredOne } from '../testing/documents.ts';

const key = { ApiKey: [] };
const token = { SessionToken: [] };
const account = { name: 'linked_account_id', in: 'header', schema: { type: 'string' } };
type Scope = NonNullable<RawOperation['x-refold-scope']>;

describe('credentials', () => {
  test.each<[string, { scope?: Scope; security?: object[]; account?: true; want: Credential[]; seen?: Scope }]>([
    ['a key, without an account', { scope: 'organization', security: [key], want: ['apiKey'] }],
    [
      'a key, with or without an account',
      { scope: 'organization', security: [key], account: true, want: ['apiKey', 'linkedAccount'] },
    ],
    [
      'a key, only with an account',
      { scope: 'linked-account', security: [key], account: true, want: ['linkedAccount'] },
    ],
    [
      'a key or a token',
      { scope: 'linked-account', security: [key, token], account: true, want: ['linkedAccount', 'sessionToken'] },
    ],
    [
      'every credential',
      {
        scope: 'organization',
        security: [key, token],
        account: true,
        want: ['apiKey', 'linkedAccount', 'sessionToken'],
      },
    ],
    ['only a token', { scope: 'linked-account', security: [token], want: ['sessionToken'] }],
    ['public', { scope: 'public', security: [], want: [] }],
    ['public, whatever security says', { scope: 'public', security: [key], want: [] }],
    ['no scope, no security', { security: [], want: [], seen: 'public' }],
    ['no scope: the organization', { security: [key], want: ['apiKey'], seen: 'organization' }],
    ['a scheme of another API is a key', { security: [{ bearer: [] }], want: ['apiKey'], seen: 'organization' }],
  ])('%s', (_, { scope, security, account: takesAccount, want, seen = scope }) => {
    const { method, problems } = loweredOne({
      ...(scope && { 'x-refold-scope': scope }),
      security: security as Record<string, unknown>[],
      parameters: takesAccount ? [account] : [],
    });
    expect(method).toMatchObject({ credentials: want, scope: seen });
    expect(problems).toEqual([]);
  });

  test('security of the document counts where the operation has none', () => {
    expect(loweredOne({}, { more: { security: [token] } }).method?.credentials).toEqual(['sessionToken']);
  });
});

test.each([
  ['GET', 'safe'],
  ['PUT', 'idempotent'],
  ['DELETE', 'idempotent'],
  ['POST', 'unsafe'],
  ['PATCH', 'unsafe'],
])('%s is %s', (verb, retry) => {
  expect(loweredOne({}, { route: `${verb} /things` }).method).toMatchObject({ verb, retry });
});

test('the contract may say otherwise', () => {
  const { method } = loweredOne({ 'x-refold-retry': 'safe', 'x-refold-agent': 'read' }, { route: 'POST /search' });
  expect(method).toMatchObject({ retry: 'safe', agent: 'read', scope: 'public' });
});

test.each<[string, { given: RawOperation; want: string }]>([
  ['summary and description', { given: { summary: 'List things', description: 'All.' }, want: 'List things.\n\nAll.' }],
  ['summary alone', { given: { summary: 'List things' }, want: 'List things.' }],
  ['summary with its full stop', { given: { summary: 'List things.' }, want: 'List things.' }],
  ['nothing', { given: {}, want: '' }],
])('words: %s', (_, { given, want }) => {
  expect(loweredOne(given).method?.doc).toEqual({ text: want, deprecated: false });
});

test('the contract and the routes both reserve values', () => {
  const id = { name: 'id', in: 'path', schema: { type: 'string', not: { enum: ['edit'] } } };
  const more: Document = { paths: { '/things/{id}': { get: { parameters: [id] } }, '/things/search': {} } };
  expect(loweredOne({}, { more }).method?.reserved).toEqual({ id: ['edit', 'search'] });
});

test('shared parts are followed', () => {
  const more: Document = {
    paths: { '/things': { $ref: '#/components/pathItems/Things' } },
    components: {
      pathItems: { Things: { get: { responses: { 200: { $ref: '#/components/responses/Text' } } } } },
      responses: { Text: { description: 'x', content: { 'application/json': { schema: { type: 'string' } } } } },
    },
  };
  expect(loweredOne({}, { more }).method?.result).toEqual({ kind: 'string' });
});

test('webhooks become events, named by their `event` field', () => {
  const schema = { properties: { event: { const: 'Thing Made' } } };
  const post = {
    operationId: 'onThing',
    summary: 'A thing',
    requestBody: { content: { 'application/json': { schema } } },
  };
  const { api } = lowered({
    openapi: '3.1.0',
    webhooks: {
      thing: { post },
      plain: { post: { ...post, requestBody: { content: { 'application/json': { schema: { type: 'string' } } } } } },
      none: {},
    },
  });
  expect(api.events).toMatchObject([
    { key: 'plain', id: 'onThing', eventName: 'plain', type: { kind: 'string' } },
    { key: 'thing', id: 'onThing', eventName: 'Thing Made', doc: { text: 'A thing.' } },
  ]);
});
