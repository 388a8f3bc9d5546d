import { expect, test } from 'vitest';
import type { Middleware } from '../call/options.ts';
import { getThing, json, observedClient } from '../testing/observed.ts';

const wrong: readonly { name: string; middleware: Middleware; problem: string }[] = [
  {
    name: 'reads a body of its own without a clone',
    middleware: async () => {
      const response = json({ a: 1 });
      await response.text();
      return response;
    },
    problem: 'returned a Response whose body it has read; return a clone of it',
  },
  {
    name: 'returns a new Response over a body it has read',
    middleware: async (request, next) => {
      const response = new Response((await next(request)).body);
      await response.json();
      return response;
    },
    problem: 'returned a Response whose body it has read; return a clone of it',
  },
  {
    name: 'returns nothing',
    middleware: (async (request: any, next: any) => void (await next(request))) as unknown as Middleware,
    problem: 'must return a Response, its own or that of next()',
  },
  {
    name: 'returns the data',
    middleware: (async (request, next) => (await next(request)).json()) as Middleware,
    problem: 'must return a Response, its own or that of next()',
  },
];

test.each(wrong)('a middleware that $name is named, and the call is not repeated', async ({ middleware, problem }) => {
  let runs = 0;
  const counting: Middleware = (request, next, call) => (runs++, middleware(request, next, call));
  const { client } = observedClient([json({ a: 1 })], { middleware: [counting] });
  await expect(getThing(client, { id: '1' })).rejects.toMatchObject({
    name: 'InvalidInputError',
    field: 'middleware',
    message: `getThing: middleware ${problem}.`,
  });
  expect(runs).toBe(1);
});

test('a middleware may read the body of the response of next() and return that', async () => {
  let read: unknown;
  const looksIn: Middleware = async (request, next) => {
    const response = await next(request);
    read = await response.json();
    return response;
  };
  const { client } = observedClient([json({ a: 1 })], { middleware: [looksIn] });
  expect(await getThing(client, { id: '1' })).toEqual({ a: 1 });
  expect(read).toEqual({ a: 1 });
});

const led: readonly { name: string; change: (url: string) => string }[] = [
  { name: 'another origin', change: () => 'https://evil.example/things/1' },
  { name: 'a host that begins like it', change: (url) => url.replace('refold.ai', 'refold.ai.evil.example') },
  { name: 'a path above its own', change: (url) => url.replace('/things/', '/things/../../') },
  { name: 'an encoded path above its own', change: (url) => url.replace('/things/', '/%252e%252e/') },
];

test.each(led)('a middleware that leads the request to $name is refused before any request', async ({ change }) => {
  const { client, seen } = observedClient([json({})], {
    middleware: [(request, next) => next({ ...request, url: change(request.url) })],
  });
  await expect(getThing(client, { id: '1' })).rejects.toMatchObject({ name: 'InvalidInputError', field: 'url' });
  expect(seen).toEqual([]);
});
