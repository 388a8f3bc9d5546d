import { AbortError, PaginationError, RefoldError } from '../errors/refold-error.ts';
import type { Pagination } from '../operation/operation.ts';
import type { CallOptions } from './options.ts';
import type { Outcome } from './pipeline.ts';

/** A result together with the response that it came in. The response's body has been read. */
export interface WithResponse<T> {
  readonly data: T;
  readonly response: Response;
}

/** A result as a value: either the data or the error. */
export type Result<T> =
  | { readonly ok: true; readonly data: T; readonly response: Response }
  | { readonly ok: false; readonly error: RefoldError };

/** A call under way: a promise of the data that can be asked for more than that. */
export interface ApiCall<T> extends Promise<T> {
  /** The data and the response: status, headers and trace id. */
  withResponse(): Promise<WithResponse<T>>;
  /** The data or the error as a value; never rejects. */
  result(): Promise<Result<T>>;
}

/**
 * A list under way. Await it for the first page as the server sent it, iterate it for the items of all pages, or iterate
 * `pages()`. Further pages are requested only when they are reached.
 */
export interface PagedCall<P, T> extends ApiCall<P>, AsyncIterable<T> {
  /** Every page, as the server sent it. */
  pages(): AsyncGenerator<P, void, undefined>;
  /** Every item of every page, up to `maxItems`. */
  [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined>;
  /** All items of all pages, up to `maxItems`, in one array. */
  toArray(): Promise<T[]>;
}

const outcomeKey: unique symbol = Symbol('outcome');

/** Owner of the methods of calls. */
interface CallPromise<T> extends Promise<T> {
  readonly [outcomeKey]: Promise<Outcome<T>>;
}

type CallMethods = Omit<ApiCall<any>, keyof Promise<any>>;

/**
 * The outcome of a call, for somebody who takes its errors as well. It waits for the call itself, so that nobody else has to, and
 * so that stack traces, which follow one that waits and not two, lead on to whoever asked.
 */
async function outcomeOf<T>(call: CallPromise<T>): Promise<Outcome<T>> {
  await call;
  return call[outcomeKey];
}

async function withResponse(this: CallPromise<any>): Promise<WithResponse<any>> {
  const { data, received } = await outcomeOf(this);
  return { data, response: received.response };
}

async function result(this: CallPromise<any>): Promise<Result<any>> {
  try {
    const { data, received } = await outcomeOf(this);
    return { ok: true, data, response: received.response };
  } catch (error) {
    if (error instanceof RefoldError) return { ok: false, error };
    throw error;
  }
}

const apiCallPrototype: CallMethods = /* @__PURE__ */ promisePrototype<CallMethods>({ withResponse, result });

/** Makes a call out of its outcome. */
export function apiCall<T>(outcome: Promise<Outcome<T>>): ApiCall<T> {
  return callPromise(outcome, apiCallPrototype);
}

/**
 * The promise of an outcome's data, with further methods. It is a promise of the language's own, not a class around one, so
 * that `await` and the stack traces of every engine lead to whoever waits for it.
 */
function callPromise<T, Methods extends object>(
  outcome: Promise<Outcome<T>>,
  methods: Methods,
): CallPromise<T> & Methods {
  const promise = Object.setPrototypeOf(dataOf(outcome), methods);
  promise[outcomeKey] = outcome;
  return promise;
}

/** A prototype with these methods and those of promises. */
function promisePrototype<Methods extends object>(methods: Methods): Methods {
  return Object.setPrototypeOf(methods, Promise.prototype);
}

async function dataOf<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  return (await outcome).data;
}

/** Requests of the pages of a list. */
export interface ListRequest {
  readonly operationId: string;
  /** Number of the first page. */
  readonly first: number;
  readonly names: Pagination;
  readonly options: CallOptions | undefined;
  page(number: number): Promise<Outcome<any>>;
}

const listKey: unique symbol = Symbol('list');

type Page = Readonly<Record<string, any>>;
type ListPromise = CallPromise<Page> & { readonly [listKey]: ListRequest };
type PagedCallMethods = Omit<PagedCall<any, any>, keyof Promise<any>>;

function pages(this: ListPromise): AsyncGenerator<any, void, undefined> {
  return pagesOf(this);
}

function items(this: ListPromise): AsyncGenerator<any, void, undefined> {
  return itemsOf(this);
}

async function toArray(this: ListPromise): Promise<any[]> {
  // The first page fails most often, and not every engine follows the frames of generators.
  await this;
  const all: unknown[] = [];
  for await (const item of itemsOf(this)) all.push(item);
  return all;
}

const pagedCallPrototype: PagedCallMethods = /* @__PURE__ */ promisePrototype<PagedCallMethods>({
  withResponse,
  result,
  pages,
  [Symbol.asyncIterator]: items,
  toArray,
});

/** Makes a call whose result comes in pages, out of the outcome of its first page. */
export function pagedCall<P, T>(outcome: Promise<Outcome<P>>, list: ListRequest): PagedCall<P, T> {
  return Object.assign(callPromise(outcome, pagedCallPrototype), { [listKey]: list });
}

async function* itemsOf(call: ListPromise): AsyncGenerator<unknown, void, undefined> {
  const { names, options } = call[listKey];
  let left = options?.maxItems ?? Number.POSITIVE_INFINITY;
  // Its request has been made; what it fails with must reach somebody.
  if (!(left > 0)) return void (await call);
  for await (const page of pagesOf(call)) {
    for (const item of page[names.items]) {
      yield item;
      if (--left <= 0) return;
    }
  }
}

/** So many pages without items may follow each other where no number of pages is announced. */
const MOST_EMPTY_PAGES = 100;

async function* pagesOf(call: ListPromise): AsyncGenerator<Page, void, undefined> {
  const { names, options, operationId, first, page: request } = call[listKey];
  let { data: page, received }: Outcome<Page> = await outcomeOf(call);
  for (let number = first, empty = 0; ; number++) {
    yield page;
    refuseAborted(options?.signal, operationId);
    if (!hasNext(page, names, number)) return;
    const before = { page, text: received.text };
    ({ data: page, received } = await request(number + 1));
    empty = page[names.items].length === 0 ? empty + 1 : 0;
    const announced = Math.min(before.page.totalPages, page.totalPages);
    const problem =
      empty === 0 && (received.text === before.text || (page[names.number] <= number && page[names.number] !== null))
        ? `page ${number + 1} repeats an earlier page`
        : announced > 0 && number >= announced
          ? `pages go on beyond the announced ${before.page.totalPages}`
          : empty > MOST_EMPTY_PAGES && `more than ${MOST_EMPTY_PAGES} pages in a row have no items`;
    if (problem) throw new PaginationError(`${operationId}: ${problem}.`, { call: { operationId, attempts: 1 } });
  }
}

function refuseAborted(signal: AbortSignal | undefined, operationId: string): void {
  if (!signal?.aborted) return;
  throw new AbortError(`${operationId}: aborted.`, { call: { operationId, attempts: 0 }, cause: signal.reason });
}

function hasNext(page: Page, names: Pagination, number: number): boolean {
  const announced = page[names.hasNext];
  return typeof announced === 'boolean' ? announced : page.totalPages > number;
}
