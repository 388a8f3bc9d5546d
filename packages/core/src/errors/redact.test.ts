import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { operation } from '../call/call.ts';
import { failureIn } from '../operation/result.ts';
import { getThing, json, observedClient } from '../testing/observed.ts';
import { RefoldError } from './refold-error.ts';

const KEY = 'tk_observed_key_of_an_organization';
const ESCAPED = `\\u0074${KEY.slice(1)}`;

/** Everything that somebody could see of an error, printed, serialized or walked through. */
function shownBy(error: unknown): string {
  const all: string[] = [inspect(error, { depth: 20, showHidden: true }), JSON.stringify(error), String(error)];
  const walk = (value: any, seen: Set<unknown>): void => {
    if (typeof value === 'string') all.push(value);
    if (Object(value) !== value || seen.has(value)) return;
    seen.add(value);
    for (const name of Reflect.ownKeys(value)) walk(value[name], seen);
  };
  walk(error, new Set());
  return all.join('\n');
}

const running = operation<any, any, any>({
  ...getThing.definition,
  id: 'runThing',
  failure: failureIn({ node_status: ['Errored'] }),
});

const raw = (text: string, init: ResponseInit = {}): Response =>
  new Response(text, { ...init, headers: { 'content-type': 'application/json', ...init.headers } });

type Given = { answer: Response | Error; run?: typeof getThing; options?: object };

const places: readonly ({ name: string } & Given)[] = [
  { name: 'a message', answer: json({ message: `Bad key ${KEY}` }, { status: 400 }) },
  { name: 'a message with the key in escapes', answer: raw(`{"message":"Bad key ${ESCAPED}"}`, { status: 400 }) },
  { name: 'a member deep in a body, in escapes', answer: raw(`{"a":[{"b":"${ESCAPED}"}]}`, { status: 500 }) },
  { name: 'a name of a member', answer: raw(`{"${ESCAPED}":1}`, { status: 500 }) },
  { name: 'a code', answer: json({ error_code: KEY, message: 'x' }, { status: 400 }) },
  { name: 'a request id', answer: json({ request_id: KEY, message: 'x' }, { status: 400 }) },
  { name: 'x-trace-id', answer: json({}, { status: 400, headers: { 'x-trace-id': KEY } }) },
  { name: 'a status text', answer: new Response('{}', { status: 400, statusText: KEY }) },
  { name: 'a 200 that reports a failure', answer: raw(`{"node_status":"Errored","why":"${ESCAPED}"}`), run: running },
  { name: 'a page of a proxy', answer: new Response(`<p>${KEY}</p>`, { status: 502 }) },
  {
    name: 'an excerpt that is cut within the key',
    answer: new Response(`${' '.repeat(190)}${KEY}`, { headers: { 'content-type': 'text/html' } }),
  },
  {
    name: 'an excerpt of an error that is cut within the key',
    answer: new Response(`${' '.repeat(190)}${KEY}`, { status: 500 }),
  },
  {
    name: 'a message that is cut within the key',
    answer: json({ message: `${'x'.repeat(290)}${KEY}` }, { status: 400 }),
  },
  { name: 'an error of fetch', answer: new Error(`cannot send ${KEY}`) },
  {
    name: 'an error of fetch that looks like one of this SDK',
    answer: Object.assign(new Error(`cannot send ${KEY}`), { operationId: 'getThing', code: 'x', attempts: 1 }),
  },
  {
    name: 'an error of fetch in whose cause the request is',
    answer: new TypeError('fetch failed', {
      cause: Object.assign(new Error('x'), { request: { headers: { 'x-api-key': KEY } } }),
    }),
  },
  {
    name: 'the reason of a signal',
    answer: json({}),
    options: { signal: AbortSignal.abort(new Error(`ends ${KEY}`)) },
  },
  { name: 'a reason that is a text', answer: json({}), options: { signal: AbortSignal.abort(KEY) } },
  { name: 'a reason that is an object', answer: json({}), options: { signal: AbortSignal.abort({ a: { b: KEY } }) } },
];

test.each(places)('an error does not show the key that was in $name', async ({ answer, run = getThing, options }) => {
  const { client } = observedClient([answer], { maxRetries: 0 }, { secret: KEY });
  const error = await run(client, { id: '1' }, options).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RefoldError);
  const shown = shownBy(error);
  // Half of a key that a cut left over is one too many as well.
  expect(shown).not.toContain(KEY.slice(0, 10));
});

test.each(places)('a middleware is shown no key that was in $name', async ({ answer, run = getThing, options }) => {
  const shown: string[] = [];
  const { client } = observedClient(
    [answer],
    {
      maxRetries: 0,
      middleware: [
        async (request, next, call) => {
          try {
            return await next(request);
          } catch (error) {
            shown.push(shownBy(error));
            throw error;
          } finally {
            shown.push(inspect([request, call], { depth: 20, showHidden: true }));
          }
        },
      ],
    },
    { secret: KEY },
  );
  await run(client, { id: '1' }, options).result();
  expect(shown.join('\n')).not.toContain(KEY.slice(0, 10));
});

test('a client prints neither its key nor that of a function', async () => {
  const { client } = observedClient([json({})], {}, { secret: () => KEY });
  await getThing(client, { id: '1' });
  expect(
    inspect([client, observedClient([], {}, { secret: KEY }).client], { depth: 20, showHidden: true }),
  ).not.toContain(KEY);
});

test.each([
  'https://user:hunter2@refold.example',
  'https://refold.example?api_key=hunter2',
  'https://refold.example#hunter2',
  'http://hunter2@refold.example',
])('the refusal of baseURL %s does not repeat its secret', (baseURL) => {
  const refused = (): unknown => observedClient([], { baseURL });
  expect(refused).toThrow(expect.objectContaining({ field: 'baseURL' }));
  try {
    refused();
  } catch (error) {
    expect(shownBy(error)).not.toContain('hunter2');
  }
});

test('a chain of causes with a cycle ends', async () => {
  const loop = new Error(`first ${KEY}`);
  loop.cause = new Error('second', { cause: loop });
  const { client } = observedClient([loop], { maxRetries: 0 }, { secret: KEY });
  const error = await getThing(client, { id: '1' }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: 'ConnectionError' });
  expect(shownBy(error)).not.toContain(KEY);
});

test.each([
  { name: 'itself', make: (own: any) => (own.cause = own) },
  { name: 'an error that collects it', make: (own: any) => (own.cause = new AggregateError([own])) },
])('a cause that is $name ends, and is the one that was thrown where it holds no secret', async ({ make }) => {
  const thrown = new Error('loop');
  make(thrown);
  const { client } = observedClient([thrown], { maxRetries: 0 });
  const error: any = await getThing(client, { id: '1' }).catch((reason: unknown) => reason);
  expect(error.cause).toBe(thrown);
});
