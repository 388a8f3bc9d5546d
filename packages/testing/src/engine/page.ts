import type { Json, JsonObject } from '../model/json.ts';
import { visible } from '../model/state.ts';
import type { Call, HandlerResponse } from './call.ts';
import { hash } from './random.ts';

/**
 * Responds with one page of a list. The vendor often leaves out the last four members, `nextPage` among them, and so does the
 * mock, depending on its seed.
 */
export function page(call: Call, records: readonly JsonObject[], extra: JsonObject = {}): HandlerResponse {
  const limit = Number(call.query('limit') ?? defaultLimit(call));
  const number = Number(call.query('page') ?? 1);
  const first = (number - 1) * limit;
  const totalPages = Math.ceil(records.length / limit);
  const hasNextPage = number < totalPages;
  const items = records.slice(first, first + limit).map(visible);
  const body: Record<string, Json> = {
    ...extra,
    [call.operation.items ?? 'docs']: items,
    totalDocs: records.length,
    limit,
    page: number,
    totalPages,
    hasNextPage,
  };
  const form = hash(`page ${call.backend.seed} ${call.operation.id} ${number}`) % 3;
  if (form === 0) return { status: 200, body };
  const whole = {
    ...body,
    hasPrevPage: number > 1,
    prevPage: number > 1 ? number - 1 : null,
    pagingCounter: first + 1,
  };
  return { status: 200, body: form === 1 ? whole : { ...whole, nextPage: hasNextPage ? number + 1 : null } };
}

function defaultLimit({ operation }: Call): number {
  return Number(operation.parameters.find(({ name }) => name === 'limit')?.default ?? 10);
}
