import type { Json, Row } from '../model/operation.ts';
import type { Call, Reply } from './call.ts';
import { hash } from './random.ts';
import { visible } from '../model/state.ts';

/**
 * One page of a list. The vendor often leaves out the last four members, `nextPage` among them, so the mock does too, as
 * its seed says.
 */
export function page(call: Call, rows: readonly Row[], extra: Row = {}): Reply {
  const limit = Number(call.query('limit') ?? defaultLimit(call));
  const number = Number(call.query('page') ?? 1);
  const first = (number - 1) * limit;
  const totalPages = Math.ceil(rows.length / limit);
  const hasNextPage = number < totalPages;
  const items = rows.slice(first, first + limit).map(visible);
  const body: Record<string, Json> = {
    ...extra,
    [call.operation.items ?? 'docs']: items,
    totalDocs: rows.length,
    limit,
    page: number,
    totalPages,
    hasNextPage,
  };
  const style = hash(`page ${call.world.seed} ${call.operation.id} ${number}`) % 3;
  if (style === 0) return { status: 200, body };
  const whole = {
    ...body,
    hasPrevPage: number > 1,
    prevPage: number > 1 ? number - 1 : null,
    pagingCounter: first + 1,
  };
  return { status: 200, body: style === 1 ? whole : { ...whole, nextPage: hasNextPage ? number + 1 : null } };
}

function defaultLimit({ operation }: Call): number {
  return Number(operation.parameters.find(({ name }) => name === 'limit')?.default ?? 10);
}
