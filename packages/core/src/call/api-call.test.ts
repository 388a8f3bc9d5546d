import { expect, test } from 'vitest';
import { PaginationError } from '../errors/refold-error.ts';
import { json, listThings, observedClient } from '../testing/observed.ts';

const pagesOf = (...pages: object[]) => observedClient(pages.map((page) => json(page)));
const things = listThings;

const endings: readonly { name: string; pages: object[]; want: number[]; requests: number }[] = [
  { name: 'no page', pages: [{ docs: [], hasNextPage: false }], want: [], requests: 1 },
  { name: 'one page', pages: [{ docs: [1, 2], hasNextPage: false }], want: [1, 2], requests: 1 },
  {
    name: 'a partial last page',
    pages: [
      { docs: [1, 2], hasNextPage: true, page: 1 },
      { docs: [3], hasNextPage: false, page: 2 },
    ],
    want: [1, 2, 3],
    requests: 2,
  },
  {
    name: 'an empty page in the middle',
    pages: [
      { docs: [1], hasNextPage: true },
      { docs: [], hasNextPage: true },
      { docs: [3], hasNextPage: false },
    ],
    want: [1, 3],
    requests: 3,
  },
  {
    name: 'an empty page at first',
    pages: [
      { docs: [], hasNextPage: true },
      { docs: [2], hasNextPage: false },
    ],
    want: [2],
    requests: 2,
  },
  {
    name: 'page: null',
    pages: [
      { docs: [1], hasNextPage: true, page: null },
      { docs: [2], hasNextPage: false, page: null },
    ],
    want: [1, 2],
    requests: 2,
  },
  {
    name: 'only totalPages',
    pages: [
      { docs: [1], totalPages: 2 },
      { docs: [2], totalPages: 2 },
    ],
    want: [1, 2],
    requests: 2,
  },
  {
    name: 'a total that shrinks',
    pages: [
      { docs: [1], hasNextPage: true, totalPages: 3 },
      { docs: [2], hasNextPage: false, totalPages: 2 },
    ],
    want: [1, 2],
    requests: 2,
  },
];

test.each(endings)('$name', async ({ pages, want, requests }) => {
  const { client, seen } = pagesOf(...pages);
  expect(await things(client).toArray()).toEqual(want);
  expect(seen).toHaveLength(requests);
});

test.each([
  { name: 'the same page again', pages: [{ docs: [1], hasNextPage: true }] },
  {
    name: 'a page number that stands still',
    pages: [
      { docs: [1], hasNextPage: true, page: 1 },
      { docs: [2], hasNextPage: true, page: 1 },
    ],
  },
  {
    name: 'pages beyond the announced number',
    pages: [
      { docs: [1], hasNextPage: true, totalPages: 1 },
      { docs: [2], hasNextPage: true, totalPages: 1 },
    ],
  },
])('$name is an error, not an endless loop', async ({ pages }) => {
  const { client, seen } = pagesOf(...pages);
  await expect(things(client).toArray()).rejects.toBeInstanceOf(PaginationError);
  expect(seen.length).toBeLessThanOrEqual(2);
});

test('awaiting gives the first page as it came', async () => {
  const { client } = pagesOf({ docs: [1], hasNextPage: true, totalDocs: 9 });
  expect(await things(client)).toEqual({ docs: [1], hasNextPage: true, totalDocs: 9 });
});

test('limit and page are kept, and counting starts at the given page', async () => {
  const { client, seen } = pagesOf({ docs: [5, 6], hasNextPage: true }, { docs: [7], hasNextPage: false });
  expect(await things(client, { page: 3, limit: 2 }).toArray()).toEqual([5, 6, 7]);
  expect(seen.map(({ url }) => new URL(url).search)).toEqual(['?page=3&limit=2', '?page=4&limit=2']);
});

test('leaving early makes no further request', async () => {
  const { client, seen } = pagesOf({ docs: [1, 2], hasNextPage: true }, { docs: [3], hasNextPage: false });
  for await (const item of things(client)) if (item === 2) break;
  expect(seen).toHaveLength(1);
  const other = pagesOf({ docs: [1, 2], hasNextPage: true }, { docs: [3], hasNextPage: false });
  expect(await things(other.client, {}, { maxItems: 2 }).toArray()).toEqual([1, 2]);
  expect(other.seen).toHaveLength(1);
});

test('an abort between pages stops before the next request', async () => {
  const { client, seen } = pagesOf({ docs: [1], hasNextPage: true }, { docs: [2], hasNextPage: false });
  const controller = new AbortController();
  const walk = async (): Promise<void> => {
    for await (const _ of things(client, {}, { signal: controller.signal })) controller.abort();
  };
  await expect(walk()).rejects.toMatchObject({ name: 'AbortError' });
  expect(seen).toHaveLength(1);
});

test('an error on a later page ends the walk with that error', async () => {
  const { client } = observedClient([json({ docs: [1], hasNextPage: true }), json({}, { status: 400 })]);
  const items: number[] = [];
  const walk = async (): Promise<void> => {
    for await (const item of things(client)) items.push(item);
  };
  await expect(walk()).rejects.toMatchObject({ status: 400 });
  expect(items).toEqual([1]);
});

test('empty pages without an end are an error in the end', async () => {
  const { client, seen } = pagesOf({ docs: [], hasNextPage: true });
  await expect(things(client).toArray()).rejects.toBeInstanceOf(PaginationError);
  expect(seen.length).toBeLessThanOrEqual(102);
});

test('middleware of the client runs once per page', async () => {
  let runs = 0;
  const pages = [1, 2, 3].map((page) => json({ docs: [page], hasNextPage: page < 3, page }));
  const { client } = observedClient(pages, { middleware: [(request, next) => (runs++, next(request))] });
  expect(await things(client).toArray()).toEqual([1, 2, 3]);
  expect(runs).toBe(3);
});

test.each<{ name: string; take: (call: ReturnType<typeof list>) => Promise<unknown> }>([
  { name: 'result()', take: (call) => call.result() },
  { name: 'withResponse()', take: (call) => call.withResponse().catch(() => {}) },
  { name: 'toArray()', take: (call) => call.toArray().catch(() => {}) },
  {
    name: 'pages()',
    take: (call) =>
      call
        .pages()
        .next()
        .catch(() => {}),
  },
])('a failure that is taken by $name is not unhandled as well', async ({ take }) => {
  const unhandled: unknown[] = [];
  const note = (error: unknown): void => void unhandled.push(error);
  process.on('unhandledRejection', note);
  await take(list());
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});

function list() {
  return listThings(observedClient([json({}, { status: 404 })]).client);
}
