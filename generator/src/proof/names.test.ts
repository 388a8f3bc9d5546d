import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Document, RawParameter, Schema } from '../openapi/document.ts';
import { place } from '../testing/compile.ts';
import { documentOf, filesOf, responseOf } from '../testing/documents.ts';

const runtime = new URL('../../../packages/core/src/runtime.ts', import.meta.url);
const clients = new URL('../../../packages/core/src/functions.ts', import.meta.url);
// Not below node_modules, where Node runs no TypeScript.
const folder = mkdtempSync(join(tmpdir(), 'refold-names-'));
afterAll(() => rmSync(folder, { recursive: true }));

const text: Schema = { type: 'string' };

/** One operation that has a name in every place where names stand. */
const documentWith = (name: string): Document => {
  const inQuery: RawParameter = { name: `${name}1`, in: 'query', required: true, schema: text };
  const renamed: RawParameter = { name: `${name}2`, in: 'query', 'x-refold-name': 'two', schema: text };
  const inPath: RawParameter = { name, in: 'path', schema: text };
  const body: Schema = { required: [`${name}3`], properties: { [`${name}3`]: text } };
  return documentOf({
    [`POST /things/{${name}}`]: {
      operationId: 'make',
      parameters: [inPath, inQuery, renamed],
      requestBody: { required: true, content: { 'application/json': { schema: body } } },
      responses: responseOf({ properties: { [name]: text } }),
      'x-refold-failure': [{ field: name, values: [name] }],
    },
  });
};

/** Calls the operation and prints the request, and how the call ends when the response has the failure mark. */
const programFor = (name: string): string => `
import { createClient } from ${JSON.stringify(clients)};
import { make } from './things.ts';
const name = ${JSON.stringify(name)};
let seen;
const fetch = async (url, { body }) => ((seen = { url, body }), Response.json({ [name]: name }));
const client = createClient({ apiKey: 'tk_names', fetch });
const params = { [name]: 'id', [name + '1']: 'one', two: 'two', [name + '3']: 'three' };
const { code } = await make(client, params).catch((error) => error);
const missing = await make(client, { ...params, [name + '1']: undefined }).catch((error) => error.field);
console.log(JSON.stringify({ ...seen, code, missing }));
`;

test.each(['a b', 'a,b', 'a|b', 'a:b', "it's", 'a"b', 'a\\b', 'ä', 'a.b', '$', 'a-b', '1'])(
  'a generated client sends what is called %j',
  async (name) => {
    const files = await filesOf(documentWith(name), runtime.href);
    place(folder, new Map([...files, ['program.ts', programFor(name)]]));
    const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'program.ts')], {
      encoding: 'utf8',
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    });
    expect(stderr).toBe('');
    const query = `${encodeURIComponent(`${name}1`)}=one&${encodeURIComponent(`${name}2`)}=two`;
    expect(JSON.parse(stdout)).toEqual({
      url: `https://app.refold.ai/things/id?${query}`,
      body: JSON.stringify({ [`${name}3`]: 'three' }),
      code: 'operation_failed',
      missing: `${name}1`,
    });
  },
);
