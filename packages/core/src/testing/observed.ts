import { Caller, type CallerSettings } from '../caller.ts';
import { apiKeyScheme } from '../internal/schemes/api-key.ts';
import { doubt } from '../internal/parts/doubt.ts';
import { writeBody } from '../internal/parts/body.ts';
import { throwIfFailed } from '../internal/parts/failed-reply.ts';
import { writeHeaders } from '../internal/parts/headers.ts';
import { writePath } from '../internal/parts/path.ts';
import { writeQuery } from '../internal/parts/query.ts';
import { checkRequired } from '../internal/parts/required.ts';
import { allLayers } from '../layers.ts';
import type { Operation } from '../operation.ts';

/** One request as `fetch` got it. */
export interface SeenRequest {
  readonly url: string;
  readonly init: RequestInit & { readonly headers: Record<string, string> };
}

/** A real caller whose `fetch` answers from a list, the last entry for ever, and writes down what it was asked. */
export function observedCaller(
  replies: readonly (Response | Error | (() => Response | Promise<Response>))[],
  settings: Partial<CallerSettings> = {},
): { readonly caller: Caller; readonly seen: SeenRequest[] } {
  const seen: SeenRequest[] = [];
  const answer = async (url: unknown, init: unknown): Promise<Response> => {
    const reply = replies[Math.min(seen.length, replies.length - 1)]!;
    seen.push({ url: String(url), init: init as SeenRequest['init'] });
    if (reply instanceof Error) throw reply;
    return typeof reply === 'function' ? reply() : reply.clone();
  };
  const caller = new Caller({
    secret: 'tk_observed',
    limiter: false,
    layers: allLayers,
    scheme: apiKeyScheme,
    ...settings,
    fetch: answer as typeof fetch,
  });
  return { caller, seen };
}

export const json = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(body), { ...init, headers: { 'content-type': 'application/json', ...init.headers } });

const all = ['apiKey', 'linkedAccount', 'sessionToken'] as const;

export const read: Operation = {
  id: 'getThing',
  method: 'GET',
  path: '/things/{id}',
  credentials: all,
  retry: 'safe',
  parts: [writePath, writeQuery, writeHeaders],
  judge: throwIfFailed,
  query: ['q', 'when'],
};

export const list: Operation = {
  id: 'listThings',
  method: 'GET',
  path: '/things',
  credentials: all,
  retry: 'safe',
  parts: [writeQuery],
  query: ['page', 'limit'],
  pagination: { page: 'page', limit: 'limit', items: 'docs', hasNext: 'hasNextPage' },
};

export const create: Operation = {
  id: 'createThing',
  method: 'POST',
  path: '/things',
  credentials: all,
  retry: 'unsafe',
  doubt,
  parts: [checkRequired, writeHeaders, writeBody],
  header: ['slug'],
  required: ['name'],
  body: 'fields',
  bodyRequired: true,
};
