import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { operation } from '../call/call.ts';
import { createThing, json, observedClient } from '../testing/observed.ts';
import { binary, body, fields, multipart, multipartIfFiles, urlEncoded } from './body.ts';
import type { Writer } from './operation.ts';
import { safe } from './retry-policy.ts';

async function sentBy(writer: Writer<any>, params: object, options = {}): Promise<{ type: string; text: string }> {
  const { client, seen } = observedClient([json({})]);
  const send = operation<any, unknown, any>({
    id: 'sendThing',
    route: 'POST /things',
    retry: safe,
    write: [writer],
    returns: 'any',
  });
  await send(client, params, options);
  const { body: sent, headers } = seen[0]!.init;
  const text = await new Response(sent).text();
  const plain = (value: string): string => value.replaceAll(/refold-[\w-]{36}/g, 'BOUNDARY').replaceAll('\r', '');
  return { type: plain(headers['content-type']!), text: plain(text) };
}

const bytes = new TextEncoder().encode('hi');

test.each<{ name: string; file: () => unknown; type?: string; filename?: string }>([
  { name: 'a Blob', file: () => new Blob(['hi'], { type: 'text/plain' }), type: 'text/plain' },
  { name: 'a File', file: () => new File(['hi'], 'a"b.txt'), filename: 'a%22b.txt' },
  { name: 'a Uint8Array', file: () => bytes },
  { name: 'part of a buffer', file: () => Buffer.from('xhix').subarray(1, 3) },
  { name: 'an ArrayBuffer', file: () => bytes.buffer },
  { name: 'a web stream', file: () => new Blob(['hi']).stream() },
  { name: 'a stream of Node', file: () => Readable.from([Buffer.from('h'), Buffer.from('i')]) },
])('sends $name as a file', async ({ file, type = 'application/octet-stream', filename = 'blob' }) => {
  const sent = await sentBy(fields(['payload', 'files'], { encode: multipartIfFiles }), {
    payload: { a: 1 },
    files: { invoice: file() },
  });
  expect(sent.type).toBe('multipart/form-data; boundary=BOUNDARY');
  expect(sent.text).toBe(
    [
      '--BOUNDARY',
      'content-disposition: form-data; name="payload"',
      '',
      '{"a":1}',
      '--BOUNDARY',
      `content-disposition: form-data; name="invoice"; filename="${filename}"`,
      `content-type: ${type}`,
      '',
      'hi',
      '--BOUNDARY--',
      '',
    ].join('\n'),
  );
});

test.each<{ name: string; writer: Writer<any>; given: object; want: { type: string; text: string } }>([
  {
    name: 'JSON where there is no file',
    writer: fields(['payload', 'files'], { encode: multipartIfFiles }),
    given: { payload: { a: 1 } },
    want: { type: 'application/json', text: '{"payload":{"a":1}}' },
  },
  {
    name: 'several files as several parts',
    writer: fields(['docs'], { encode: multipart }),
    given: { docs: [new File(['1'], 'a'), new File(['2'], 'b')] },
    want: {
      type: 'multipart/form-data; boundary=BOUNDARY',
      text: [1, 2]
        .map(
          (n) =>
            `--BOUNDARY\ncontent-disposition: form-data; name="docs"; filename="${n === 1 ? 'a' : 'b'}"\n` +
            `content-type: application/octet-stream\n\n${n}\n`,
        )
        .join('')
        .concat('--BOUNDARY--\n'),
    },
  },
  {
    name: 'a form',
    writer: fields(['a', 'b'], { encode: urlEncoded }),
    given: { a: 'x y', b: [1] },
    want: { type: 'application/x-www-form-urlencoded', text: 'a=x+y&b=%5B1%5D' },
  },
  {
    name: 'bytes as they are',
    writer: body({ encode: binary }),
    given: { body: bytes },
    want: { type: 'application/octet-stream', text: 'hi' },
  },
  {
    name: 'fields that nobody declared, where the body is open',
    writer: fields(['a'], { open: ['id'] }),
    given: { a: 1, z: 2, id: 'x' },
    want: { type: 'application/json', text: '{"a":1,"z":2}' },
  },
  {
    name: 'an empty body that the server wants',
    writer: fields(['a'], { always: true }),
    given: {},
    want: { type: 'application/json', text: '{}' },
  },
])('writes $name', async ({ writer, given, want }) => {
  expect(await sentBy(writer, given)).toEqual(want);
});

test.each([
  { given: { name: 'x', deep: { a: [1, Number.NaN] } }, field: 'deep.a.1', problem: 'is NaN, which JSON cannot hold' },
  { given: { name: 'x', deep: new Date('x') }, field: 'deep', problem: 'is an invalid Date' },
  { given: { name: 'x', deep: { m: new Map() } }, field: 'deep.m', problem: 'is a Map or Set' },
  { given: { name: 'x', deep: 1n }, field: 'deep', problem: 'is a bigint' },
  { given: { name: 'x', deep: () => 1 }, field: 'deep', problem: 'is a function' },
  { given: { name: 'x', deep: [undefined] }, field: 'deep.0', problem: 'is undefined' },
  { given: { name: 'x', deep: Buffer.from('x') }, field: 'deep', problem: 'is a file' },
])('refuses $field: $problem', async ({ given, field, problem }) => {
  const { client, seen } = observedClient([json({})]);
  const refusal = createThing(client, given);
  await expect(refusal).rejects.toMatchObject({ name: 'InvalidInputError', field });
  await expect(refusal).rejects.toThrow(problem);
  expect(seen).toHaveLength(0);
});

test('refuses a value that holds itself', async () => {
  const given: Record<string, unknown> = {};
  given['self'] = given;
  const { client } = observedClient([json({})]);
  await expect(createThing(client, { name: 'x', deep: given })).rejects.toThrow('too deep for JSON, or holds itself');
});

test('sends what this version does not know yet through extra', async () => {
  const { client, seen } = observedClient([json({})]);
  await createThing(client, { name: 'x' }, { extra: { query: { expand: true }, body: { color: 'red' } } });
  expect(seen[0]!.url).toBe('https://app.refold.ai/things?expand=true');
  expect(seen[0]!.init.body).toBe('{"name":"x","color":"red"}');
});

const withFile = fields(['payload', 'files'], { encode: multipartIfFiles });

test.each([
  { name: 'a bigint', payload: 1n, field: 'payload', problem: 'is a bigint, which JSON cannot hold' },
  {
    name: 'NaN, deep down',
    payload: { a: [Number.NaN] },
    field: 'payload.a.0',
    problem: 'is NaN, which JSON cannot hold',
  },
  { name: 'a Map', payload: new Map(), field: 'payload', problem: 'is a Map or Set' },
])('refuses $name beside a file', async ({ payload, field, problem }) => {
  const refusal = sentBy(withFile, { payload, files: { a: bytes } });
  await expect(refusal).rejects.toMatchObject({ name: 'InvalidInputError', field });
  await expect(refusal).rejects.toThrow(problem);
});

test.each(['content-type', 'Content-Type', 'CONTENT-TYPE'])(
  'refuses the header %s, which the body decides',
  async (name) => {
    const headers = { [name]: 'application/json' };
    const refusal = { name: 'InvalidInputError', field: 'headers' };
    await expect(sentBy(withFile, { files: { a: bytes } }, { headers })).rejects.toMatchObject(refusal);
    expect(() => observedClient([], { headers })).toThrow(expect.objectContaining(refusal));
  },
);

test.each([
  { name: 'a stream of objects', file: () => Readable.from([{ a: 1 }]) },
  {
    name: 'an async iterable of numbers',
    file: async function* () {
      yield 1;
    },
  },
])('refuses $name as a file', async ({ file }) => {
  await expect(sentBy(withFile, { files: { a: file() } })).rejects.toMatchObject({
    name: 'InvalidInputError',
    message: 'sendThing: files must be a stream of bytes.',
  });
});
