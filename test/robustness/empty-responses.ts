import { RefoldError } from '@refold/core';
import manifest from '@refold/core/manifest.json' with { type: 'json' };
import { invoke, type OperationCall } from '../contract/call.ts';
import { operationCalls } from '../contract/calls.ts';
import { violations } from '../contract/document.ts';
import { operations } from '../contract/operations.ts';
import { clientFor } from './clients.ts';
import { Counts, type Part } from './part.ts';

const page = { page: 1, limit: 100, totalPages: 1, totalDocs: 0, hasNextPage: false, hasPrevPage: false };

const NO_ITEMS = 'page of no items';

/** Bodies of a server that answers 200 and says nothing. */
const bodies: Readonly<Record<string, string>> = {
  nothing: '',
  null: 'null',
  '{}': '{}',
  '[]': '[]',
  'page without a list': JSON.stringify(page),
  'page whose list is null': JSON.stringify({ ...page, docs: null }),
  [NO_ITEMS]: JSON.stringify({ ...page, docs: [] }),
};

/** The operation's own page without its items, where it has one. */
function bodyFor({ id, response }: OperationCall, name: string): string {
  const { pagination } = (manifest.operations as Record<string, { pagination?: { items: string } }>)[id]!;
  if (name !== NO_ITEMS || !pagination) return bodies[name]!;
  return JSON.stringify({ ...(response as object), [pagination.items]: [], totalPages: 1, hasNextPage: false });
}

/** Objects with members of any name, into which the client does not look: a page is one of them by its form. */
const OPEN_MAPS: ReadonlySet<string> = new Set(['getAuthStructure']);

const REFUSED = 'typed error';
const TAKEN = 'as its type says';
const OPEN = 'open map';
const WRONG = 'against its type';

/** Every operation against a server that answers 200 and says nothing. */
export const emptyResponses: Part = {
  name: 'empty-responses',
  title: 'Responses that say nothing: every operation, awaited and iterated',
  async run() {
    const counts = new Counts();
    const problems: string[] = [];
    for (const call of operationCalls) {
      const { schemaPointer, paginated } = operations.find(({ id }) => id === call.id)!;
      for (const name of Object.keys(bodies)) {
        const fetch = async (): Promise<Response> =>
          new Response(bodyFor(call, name), { headers: { 'content-type': 'application/json' } });
        const ways: Record<string, (pending: any) => Promise<unknown>> = {
          awaited: (pending) => pending,
          ...(paginated && { iterated: (pending) => pending.toArray() }),
        };
        for (const [way, take] of Object.entries(ways)) {
          const { outcome, problem } = await outcomeOf(async () => {
            const value = await take(invoke(clientFor(call, { fetch }), call));
            if (way === 'iterated') return name === NO_ITEMS ? [] : ['a list was promised'];
            if (schemaPointer === undefined) return value === undefined ? [] : ['no value is promised'];
            return value === undefined ? ['a value is promised'] : violations(schemaPointer, value);
          });
          const isOpen = outcome === WRONG && OPEN_MAPS.has(call.id) && name.startsWith('page');
          counts.add(name, isOpen ? OPEN : outcome);
          if (problem && !isOpen) problems.push(`${call.id}, ${way}, of ${name}: ${problem}`);
        }
      }
    }
    return { ...counts.table('200 with', [REFUSED, TAKEN, OPEN, WRONG]), checks: counts.total, problems };
  },
};

async function outcomeOf(
  run: () => Promise<readonly string[]>,
): Promise<{ readonly outcome: string; readonly problem?: string }> {
  try {
    const [problem] = await run();
    return problem === undefined ? { outcome: TAKEN } : { outcome: WRONG, problem };
  } catch (error) {
    const isTyped = error instanceof RefoldError && error.name === 'InvalidResponseError' && error.attempts === 1;
    return isTyped ? { outcome: REFUSED } : { outcome: WRONG, problem: String(error) };
  }
}
