import { ApiCall } from './api-call.ts';
import { perform } from './call.ts';
import type { Caller } from './caller.ts';
import type { CallContext } from './context.ts';
import { PaginationError } from './errors.ts';
import type { Operation, Pagination, Params } from './operation.ts';
import type { CallOptions } from './options.ts';

/** Calls a paginated list. The first page is requested at once. */
export function callPaged<P, T>(
  caller: Caller,
  operation: Operation,
  params?: object,
  options?: CallOptions,
): PagedCall<P, T> {
  const context = caller.context(operation, options);
  return new PagedCall<P, T>(perform<P>(context, params as Params), context, params as Params);
}

type Page = Readonly<Record<string, any>>;

/**
 * A list under way. Await it for the first page as the server sent it, iterate it for the items of all pages, or iterate
 * `pages()`. Further pages are requested only when they are reached.
 */
export class PagedCall<P, T> extends ApiCall<P> implements AsyncIterable<T> {
  readonly #params: Params;

  constructor(first: Promise<P>, context: CallContext, params: Params = {}) {
    super(first, context);
    this.#params = params;
  }

  /** Every page, as the server sent it. */
  async *pages(): AsyncGenerator<P, void, undefined> {
    const { operation, options, caller } = this.context;
    const names = operation.pagination!;
    let page = (await this) as Page;
    for (let number = Number(this.#params[names.page] ?? 1), text = this.context.text; ; number++) {
      yield page as P;
      options.signal?.throwIfAborted();
      if (!hasNext(page, names, number)) return;
      const context = caller.context(operation, options);
      const next = (await perform<Page>(context, { ...this.#params, [names.page]: number + 1 })) ?? {};
      const repeated = itemsOf(next, names).length > 0 && (context.text === text || next[names.page] <= number);
      if (repeated) throw new PaginationError(`Page ${number + 1} repeats an earlier page.`, { context });
      if (page.totalPages > 0 && number >= page.totalPages && number >= next.totalPages) {
        throw new PaginationError(`Pages go on beyond the announced ${page.totalPages}.`, { context });
      }
      page = next;
      text = context.text;
    }
  }

  /** Every item of every page, up to `maxItems`. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    const { operation, options } = this.context;
    let left = options.maxItems ?? Number.POSITIVE_INFINITY;
    if (left <= 0) return;
    for await (const page of this.pages()) {
      for (const item of itemsOf(page as Page, operation.pagination!)) {
        yield item as T;
        if (--left <= 0) return;
      }
    }
  }

  /** All items of all pages, up to `maxItems`, in one array. */
  async toArray(): Promise<T[]> {
    const items: T[] = [];
    for await (const item of this) items.push(item);
    return items;
  }
}

function itemsOf(page: Page | undefined, { items }: Pagination): readonly unknown[] {
  const list = page?.[items];
  return Array.isArray(list) ? list : [];
}

/** An empty page ends a list whatever else it says. */
function hasNext(page: Page, names: Pagination, number: number): boolean {
  if (itemsOf(page, names).length === 0) return false;
  const announced = page[names.hasNext];
  if (typeof announced === 'boolean') return announced;
  return page.totalPages > number;
}
