import { expect, test } from 'vitest';
import { checkUsage } from './check.ts';
import type { Usage } from './usage.ts';

type Json = any;

const string = { type: 'string' };
const document = (): Json => ({
  paths: {
    '/things/{id}': {
      put: {
        operationId: 'putThing',
        security: [{ Key: [] }],
        parameters: [{ in: 'query', name: 'mode', schema: { type: 'string', enum: ['a', 'b'] } }],
        requestBody: {
          content: {
            'application/json': { schema: { type: 'object', properties: { name: string, size: { type: 'integer' } } } },
          },
        },
        responses: {
          200: {
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['id', 'state'],
                  properties: { id: string, state: { type: 'string', enum: ['on', 'off'] }, page: {}, hasNextPage: {} },
                },
              },
            },
          },
          404: { content: { 'application/json': { schema: { type: 'object', properties: { error: string } } } } },
        },
      },
    },
  },
  components: { securitySchemes: { Key: { type: 'apiKey', in: 'header', name: 'x-api-key' } } },
});

const once = (type: string, values: string[] = []) => ({ count: 1, types: [type], values });
const usage: Usage = {
  contract: '1',
  operations: {
    putThing: {
      calls: 1,
      route: 'PUT /things/{thing}',
      at: ['a.ts:1'],
      credentials: ['apiKey'],
      mediaTypes: ['application/json'],
      statuses: [200, 404],
      sent: { '/query/mode': once('string', ['a']), '/body': once('object'), '/body/name': once('string') },
      read: {
        '/id': { types: ['string'], at: ['a.ts:2'], form: { flags: 'r' } },
        '/state': { types: ['string'], at: ['a.ts:3'], form: { flags: 'r', values: ['on', 'off'] } },
      },
      errors: { 404: ['error'] },
      paging: true,
    },
  },
};

const put = (changed: Json): Json => changed.paths['/things/{id}'].put;
const body = (changed: Json): Json => put(changed).requestBody.content['application/json'].schema;
const response = (changed: Json): Json => put(changed).responses[200].content['application/json'].schema;

test.each<{ name: string; change: (changed: Json) => void; want: string[] }>([
  { name: 'nothing changes', change: () => undefined, want: [] },
  {
    name: 'the path moves',
    change: (d) => {
      d.paths = { '/other/{id}': d.paths['/things/{id}'] };
    },
    want: [''],
  },
  {
    name: 'the method changes',
    change: (d) => {
      d.paths['/things/{id}'] = { post: put(d) };
    },
    want: [''],
  },
  {
    name: '200 becomes 201',
    change: (d) => {
      put(d).responses = { 201: put(d).responses[200], 404: put(d).responses[404] };
    },
    want: ['/200'],
  },
  {
    name: 'a header is required',
    change: (d) => {
      put(d).parameters.push({ in: 'header', name: 'x', required: true, schema: string });
    },
    want: ['/header/x'],
  },
  {
    name: 'a query parameter is required',
    change: (d) => {
      put(d).parameters.push({ in: 'query', name: 'x', required: true, schema: string });
    },
    want: ['/query/x'],
  },
  {
    name: 'a body field is required',
    change: (d) => {
      body(d).required = ['size'];
    },
    want: ['/body/size'],
  },
  {
    name: 'the API key is refused',
    change: (d) => {
      d.components.securitySchemes.Key = { type: 'http', scheme: 'bearer' };
    },
    want: [''],
  },
  {
    name: 'a sent value is refused',
    change: (d) => {
      put(d).parameters[0].schema.enum = ['b'];
    },
    want: ['/query/mode'],
  },
  {
    name: 'a sent parameter is gone',
    change: (d) => {
      put(d).parameters = [];
    },
    want: ['/query/mode'],
  },
  {
    name: 'a sent field is gone',
    change: (d) => {
      delete body(d).properties.name;
    },
    want: ['/body/name'],
  },
  {
    name: 'a sent field has another type',
    change: (d) => {
      body(d).properties.name = { type: 'integer' };
    },
    want: ['/body/name'],
  },
  {
    name: 'a read field may be null',
    change: (d) => {
      response(d).properties.id = { type: ['string', 'null'] };
    },
    want: ['/id'],
  },
  {
    name: 'a read field may be absent',
    change: (d) => {
      response(d).required = ['state'];
    },
    want: ['/id'],
  },
  {
    name: 'a closed set has a new value',
    change: (d) => {
      response(d).properties.state.enum.push('idle');
    },
    want: ['/state'],
  },
  {
    name: 'a closed set is open',
    change: (d) => {
      delete response(d).properties.state.enum;
    },
    want: ['/state'],
  },
  {
    name: 'an error loses its code',
    change: (d) => {
      put(d).responses[404].content['application/json'].schema.properties = {};
    },
    want: ['/404/error'],
  },
  {
    name: 'an error is gone',
    change: (d) => {
      delete put(d).responses[404];
    },
    want: ['/404'],
  },
  {
    name: 'paging is gone',
    change: (d) => {
      delete response(d).properties.hasNextPage;
    },
    want: ['/hasNextPage'],
  },
  {
    name: 'an optional parameter is added',
    change: (d) => {
      put(d).parameters.push({ in: 'query', name: 'x', schema: string });
    },
    want: [],
  },
  {
    name: 'a set of the request gets wider',
    change: (d) => {
      put(d).parameters[0].schema.enum.push('c');
    },
    want: [],
  },
  {
    name: 'a set of the response gets narrower',
    change: (d) => {
      response(d).properties.state.enum = ['on'];
    },
    want: [],
  },
  {
    name: 'a field that is not read is gone',
    change: (d) => {
      delete response(d).properties.other;
    },
    want: [],
  },
  {
    name: 'a further credential is taken',
    change: (d) => {
      put(d).security.push({ Other: [] });
    },
    want: [],
  },
])('reports what breaks the program when $name', ({ change, want }) => {
  const changed = document();
  change(changed);
  expect(checkUsage(usage, changed).map(({ pointer }) => pointer)).toEqual(want);
});
